import Testing

@testable import GreenFinCore

/// What is said where there is no figure that counts; all figures are made up.
@Suite("Near misses")
struct RelatedFigureTests {
  /// The made-up city with its district, and a yearly sum of which nothing is known.
  private func judgement(_ observations: String, asOf: String = "2030-12-31") throws -> Judgement {
    let end = MadeUpFiles.registers.firstRange(of: "\"observations\": [")?.upperBound
    let head = try String(MadeUpFiles.registers[..<#require(end)])
    let files = MadeUpFiles.files(registers: head + observations + "]}")
    let result = CatalogLoader.load(files)
    let catalog = try #require(result.catalog, "\(result.findings.map(\.problem.sentence.english))")
    var selection = Selection()
    selection.indicators = ["green-share"]
    return Judge(catalog, asOf: try day(asOf))
      .judge(try #require(catalog.targets(selection).first))
  }

  private func figure(_ value: String, _ date: String, _ place: String = "city") -> String {
    """
    {"id": "x\(date)-\(value)-\(place)", "indicator": "green-share", "jurisdiction": "\(place)",
      "asOf": "\(date)", "value": \(value), "unit": "%", "document": "city-2030", "place": "表"}
    """
  }

  @Test("A baseline that is all there is, is shown and does not count")
  func baseline() throws {
    let judgement = try judgement("")
    #expect(judgement.verdict == .noData && judgement.observed == nil)
    #expect(judgement.related.map(\.rule) == ["baseline"])
    #expect(judgement.related[0].sentence.english == "12.5% on 2029-12-31 (the baseline)")
    #expect(judgement.reason.chinese.contains("另有1个相近数据不算"))
  }

  @Test("The own place's other days come before a district's figure, each with its reason")
  func order() throws {
    let judgement = try judgement(
      figure("13", "2031-01-31", "city/east") + ","
        + figure("11", "2030-06-30", "city/east") + "," + figure("10", "2028-12-31"))
    #expect(judgement.related.map(\.rule) == ["outsideWindow", "otherJurisdiction", "baseline"])
    #expect(judgement.related[1].sentence.chinese == "东区，2030-06-30为11%（不是本地区的数据）")
  }

  @Test("What is printed twice, or is the baseline, is said once; three are enough")
  func repeated() throws {
    let days = (2024...2029).map { figure("12.5", "\($0)-12-31") }
    let again = figure("12.50", "2028-12-31")
    let judgement = try judgement((days + [again]).joined(separator: ","))
    #expect(
      judgement.related.map(\.asOf.year) == [2028, 2027, 2026, 2029],
      "the three newest, and the baseline last")
  }

  @Test("Where a figure counts, nothing else is shown")
  func none() throws {
    let judgement = try judgement(
      figure("15", "2030-06-30") + "," + figure("11", "2030-06-30", "city/east"))
    #expect(judgement.related.isEmpty && judgement.observed != nil)
  }
}
