extension Catalog {
  /// The files that are compiled into the program, so that one file copied anywhere works.
  public static var bundledFiles: [SourceFile] {
    BundledData.files.map { SourceFile(name: "\($0.name)", compiled: $0.text, nodes: $0.nodes) }
  }

  /// The same without what a question does not need, which is most of the time of answering it.
  ///
  /// Of the plans, those asked for are enough, unless one is asked for by another name than its
  /// identifier, which can be any of them.
  public static func bundledFiles(
    _ parts: BundledParts, of plans: [Plan.ID]? = nil
  ) -> [SourceFile] {
    let files = bundledFiles
    let known = files.compactMap(\.planID)
    let wanted = plans.flatMap { $0.allSatisfy(known.contains) ? $0 : nil }
    return files.filter { file in
      guard let plan = file.planID else { return parts.contains(BundledParts(file: file.name)) }
      return parts.contains(.plans) && wanted?.contains(plan) ?? true
    }
  }

  /// The identifiers of the schemes that are compiled in.
  public static var bundledSchemeNames: [String] {
    let files = bundledFiles.filter { $0.name == "schemes.json" }
    return CatalogLoader.load(files).catalog?.schemes.map(\.id.rawValue) ?? []
  }

  /// The text of a schema that is compiled in, such as `plan`.
  public static func schema(_ name: String) -> String? {
    BundledData.schemas.first { "\($0.name)" == "schema/\(name).schema.json" }.map { "\($0.text)" }
  }

  /// The names of the schemas that are compiled in.
  public static var schemaNames: [String] {
    BundledData.schemas.map { "\($0.name)" }
      .map { String($0.dropFirst("schema/".count).dropLast(".schema.json".count)) }
  }
}

/// The parts of the compiled-in data that a question can need; documents and jurisdictions always
/// belong to them.
public struct BundledParts: OptionSet, Sendable {
  /// The parts as bits.
  public let rawValue: Int

  /// Parts from their bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The plans.
  public static let plans = BundledParts(rawValue: 1)
  /// The units.
  public static let units = BundledParts(rawValue: 2)
  /// The indicators.
  public static let indicators = BundledParts(rawValue: 4)
  /// The observations.
  public static let observations = BundledParts(rawValue: 8)
  /// The schemes.
  public static let schemes = BundledParts(rawValue: 16)

  /// The rubrics.
  public static let rubrics = BundledParts(rawValue: 32)

  /// The part that a file of registers is; none for those that every question needs.
  fileprivate init(file: String) {
    switch file {
    case "units.json": self = .units
    case "indicators.json": self = .indicators
    case "observations.json": self = .observations
    case "schemes.json": self = .schemes
    case _ where file.hasPrefix("rubrics/"): self = .rubrics
    default: self = []
    }
  }
}

extension SourceFile {
  /// The identifier of the plan that a file of the data is called after.
  fileprivate var planID: Plan.ID? {
    guard name.hasPrefix("plans/"), name.hasSuffix(".json") else { return nil }
    return Plan.ID(String(name.dropFirst("plans/".count).dropLast(".json".count)))
  }
}
