import Foundation
import GreenFinCore
import Testing

/// Holds the articles against the program: what they show must load, what they list must be all.
@Suite("Documentation")
struct DocumentationTests {
  @Test("Complete plans load over the bundled data without a finding")
  func completePlans() throws {
    let plans = try Self.articles().flatMap(Self.completePlans)
    #expect(!plans.isEmpty)
    let known = CatalogLoader.validate(Catalog.bundledFiles)
    for plan in plans {
      let result = CatalogLoader.validate(
        Catalog.bundledFiles + [SourceFile(name: plan.name, bytes: plan.json.utf8)])
      let own = result.findings.filter { $0.place?.file == plan.name }
      #expect(own.map { "\($0.identifier) \($0.place?.description ?? "")" } == [], "\(plan.name)")
      #expect(result.findings.count == known.findings.count)
      #expect(result.catalog?.plans.contains { "\($0.id).json" == plan.name } == true)
    }
  }

  @Test("Complete plans need no other file")
  func independence() throws {
    for plan in try Self.articles().flatMap(Self.completePlans) {
      let result = CatalogLoader.load([SourceFile(name: plan.name, bytes: plan.json.utf8)])
      #expect(result.findings.isEmpty, "\(plan.name)")
      #expect(result.catalog != nil, "\(plan.name)")
    }
  }

  @Test("The format article names every key of every schema")
  func keys() throws {
    let article = try Self.article("DataFormat")
    #expect(Catalog.schemaNames.contains("plan"))
    for name in Catalog.schemaNames {
      let schema = try JSONSerialization.jsonObject(with: Data((Catalog.schema(name) ?? "").utf8))
      let keys = Self.keys(in: schema)
      #expect(keys.contains("format"), "\(name)")
      let missing = keys.filter { !article.contains("`\($0)`") }
      #expect(missing.sorted() == [], "\(name)")
    }
  }

  @Test("The format article names every finding")
  func findings() throws {
    let article = try Self.article("DataFormat")
    let missing = Problem.examples.map(\.identifier).filter { !article.contains("`\($0)`") }
    #expect(missing == [])
  }

  @Test("The article on judging names every verdict and every state of the data")
  func verdicts() throws {
    let article = try Self.article("Judging")
    let names = Verdict.allCases.map { "``Verdict/\($0.rawValue)``" }
    let states = DataState.allCases.map { "``DataState/\($0.rawValue)``" }
    #expect((names + states).filter { !article.contains($0) } == [])
  }
}

// MARK: - Articles

extension DocumentationTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/GreenFinCore/GreenFinCore.docc")

  private static func article(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name + ".md"), encoding: .utf8)
  }

  private static func articles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .filter { $0.hasSuffix(".md") }
      .sorted()
      .map { try article(String($0.dropLast(".md".count))) }
  }

  /// The JSON blocks below a comment `<!-- complete plan: NAME -->`.
  private static func completePlans(_ article: String) -> [(name: String, json: String)] {
    article.components(separatedBy: "<!-- complete plan: ").dropFirst().compactMap { rest in
      guard let comment = rest.range(of: " -->\n```json\n"), let end = rest.range(of: "\n```\n")
      else { return nil }
      let json = rest[comment.upperBound...].prefix(upTo: end.lowerBound)
      return (String(rest[..<comment.lowerBound]), String(json))
    }
  }

  /// Every key that a schema has properties for.
  private static func keys(in schema: Any) -> Set<String> {
    if let list = schema as? [Any] { return Set(list.flatMap(keys)) }
    guard let object = schema as? [String: Any] else { return [] }
    let own = (object["properties"] as? [String: Any])?.keys.map(\.self) ?? []
    return Set(own).union(object.values.flatMap(keys))
  }
}
