extension Catalog {
  /// The files that are compiled into the program, so that one file copied anywhere works.
  public static var bundledFiles: [SourceFile] {
    BundledData.files.filter { !"\($0.name)".hasPrefix("schema/") }
      .map { SourceFile(name: "\($0.name)", compiled: $0.text) }
  }

  /// The same without what a question about plans does not need, which is most of the time of
  /// answering it: figures, schemes, rubrics, and the plans that are not among those asked for.
  public static func bundledFiles(of plans: Set<Plan.ID>?) -> [SourceFile] {
    let known = Set(bundledFiles.compactMap(\.planID))
    // A plan asked for by another name than its identifier can be any of them.
    let wanted = plans.flatMap { $0.isSubset(of: known) ? $0 : nil }
    return bundledFiles.filter { file in
      guard let plan = file.planID else {
        return !["observations.json", "schemes.json"].contains(file.name)
          && !file.name.hasPrefix("rubrics/")
      }
      return wanted?.contains(plan) ?? true
    }
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

extension SourceFile {
  /// The identifier of the plan that a file of the data is called after.
  fileprivate var planID: Plan.ID? {
    guard name.hasPrefix("plans/"), name.hasSuffix(".json") else { return nil }
    return Plan.ID(String(name.dropFirst("plans/".count).dropLast(".json".count)))
  }
}
