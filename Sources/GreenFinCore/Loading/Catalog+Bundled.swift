extension Catalog {
  /// The files that are compiled into the program, so that one file copied anywhere works.
  public static var bundledFiles: [SourceFile] {
    BundledData.files.filter { !"\($0.name)".hasPrefix("schema/") }
      .map { SourceFile(name: "\($0.name)", compiled: $0.text) }
  }

  /// The text of a schema that is compiled in, such as `plan`.
  public static func schema(_ name: String) -> String? {
    BundledData.files.first { "\($0.name)" == "schema/\(name).schema.json" }.map { "\($0.text)" }
  }

  /// The names of the schemas that are compiled in.
  public static var schemaNames: [String] {
    BundledData.files.map { "\($0.name)" }.filter { $0.hasPrefix("schema/") }
      .map { String($0.dropFirst("schema/".count).dropLast(".schema.json".count)) }
  }
}
