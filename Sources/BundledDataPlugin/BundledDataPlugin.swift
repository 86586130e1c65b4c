import Foundation
import PackagePlugin

/// Compiles the JSON files of `Data/` into the library as string literals.
@main
struct BundledDataPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let data = context.package.directoryURL.appending(path: "Data")
    let output = context.pluginWorkDirectoryURL.appending(path: "BundledData.swift")
    return [
      .buildCommand(
        displayName: "Bundling \(data.lastPathComponent)",
        executable: try context.tool(named: "BundledDataGenerator").url,
        arguments: [data.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: try jsonFiles(below: data),
        outputFiles: [output])
    ]
  }

  /// Every JSON file below `folder`; the list is what makes the build notice a changed file.
  private func jsonFiles(below folder: URL) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
      .filter { $0.hasSuffix(".json") }
      .sorted()
      .map { folder.appending(path: $0) }
  }
}
