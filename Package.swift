// swift-tools-version: 6.2
import PackageDescription

/// One set of compiler settings for every target: warnings are errors, and the language's next
/// defaults are on already.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "greenfin",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "GreenFinCore", targets: ["GreenFinCore"]),
    .library(name: "OfficeFormats", targets: ["OfficeFormats"]),
    .executable(name: "greenfin", targets: ["greenfin"]),
  ],
  targets: [
    // The library: knows policy, knows no terminal.
    .target(
      name: "GreenFinCore", dependencies: ["Checksums"], swiftSettings: settings,
      plugins: ["BundledDataPlugin"]),
    // Tables and their formats: knows documents, knows no policy.
    .target(name: "OfficeFormats", dependencies: ["Checksums"], swiftSettings: settings),
    // What finds damaged bytes; knows neither.
    .target(name: "Checksums", swiftSettings: settings),
    // Files that only grow: knows disks, knows neither policy nor documents.
    .target(name: "Storage", swiftSettings: settings),
    // The command line.
    .executableTarget(
      name: "greenfin", dependencies: ["Checksums", "GreenFinCore", "OfficeFormats", "Storage"],
      swiftSettings: settings,
      linkerSettings: [
        // Without its symbol table the program is half as large and starts a quarter faster.
        .unsafeFlags(["-Xlinker", "-s"], .when(platforms: [.linux], configuration: .release))
      ]),

    // What turns Data/ into string literals, so that one file copied anywhere works.
    .executableTarget(name: "BundledDataGenerator", swiftSettings: settings),
    .plugin(
      name: "BundledDataPlugin", capability: .buildTool(), dependencies: ["BundledDataGenerator"],
      path: "Sources/BundledDataPlugin"),

    .testTarget(
      name: "GreenFinCoreTests", dependencies: ["GreenFinCore"], swiftSettings: settings),
    .testTarget(name: "ChecksumsTests", dependencies: ["Checksums"], swiftSettings: settings),
    .testTarget(
      name: "OfficeFormatsTests", dependencies: ["OfficeFormats"], swiftSettings: settings),
    .testTarget(name: "StorageTests", dependencies: ["Storage"], swiftSettings: settings),
    .testTarget(
      name: "greenfinTests",
      dependencies: ["greenfin", "GreenFinCore", "OfficeFormats", "Storage"],
      exclude: ["Golden"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
