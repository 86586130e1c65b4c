import Testing

@testable import GreenFinCore

@Suite("Figures that somebody has to confirm")
struct FigureWarningTests {
  private let catalog: Catalog
  private let today = MadeUpRecords.day("2023-10-10")

  /// The warnings for a figure to the end of a quarter, after others that were recorded before.
  init() throws {
    catalog = try BundledCatalog.catalog()
  }

  private func warnings(
    _ value: DecimalNumber, to day: String, after others: [(DecimalNumber, String)]
  ) throws -> [String] {
    let indicator = try #require(catalog.indicator("new-social-financing"))
    guard case .observation(let figure) = MadeUpRecords.financing(value, to: day) else { return [] }
    let records = others.enumerated().map {
      MadeUpRecords.record($0 + 1, MadeUpRecords.financing($1.0, to: $1.1))
    }
    let journal = JournalReader.read(Journal.empty.bytes(adding: records))
    let known = catalog.reporting(journal, asOf: today).observations
    return FigureWarning.all(figure, indicator: indicator, among: known, today: today).map {
      "\($0)".prefix { $0 != "(" }.description
    }
  }

  @Test("A sum that goes on rising as before is no matter")
  func quiet() throws {
    let before: [(DecimalNumber, String)] = [(500, "2023-03-31"), (1000, "2023-06-30")]
    #expect(try warnings(1400, to: "2023-09-30", after: before).isEmpty)
  }

  @Test("A sum that falls, repeats, jumps, is corrected or lies ahead is asked about")
  func loud() throws {
    let before: [(DecimalNumber, String)] = [(500, "2023-03-31"), (1000, "2023-06-30")]
    #expect(try warnings(900, to: "2023-09-30", after: before) == ["falls"])
    #expect(try warnings(1000, to: "2023-09-30", after: before) == ["repeats"])
    #expect(try warnings(1501, to: "2023-09-30", after: before) == ["jump"])
    #expect(try warnings(1100, to: "2023-06-30", after: before) == ["replaces"])
    #expect(try warnings(1200, to: "2023-12-31", after: before) == ["future"])
  }

  @Test(
    "With few changes known, a figure that a mistaken unit of measure would give is asked about")
  func slips() throws {
    let one: [(DecimalNumber, String)] = [(500, "2023-03-31")]
    #expect(try warnings(50_000, to: "2023-06-30", after: one) == ["slip"])
    #expect(try warnings(49_999, to: "2023-06-30", after: one) == ["slip"])
    #expect(try warnings(4999, to: "2023-06-30", after: one).isEmpty)
    #expect(try warnings(5, to: "2023-06-30", after: one) == ["falls", "slip"])
    // The first figure of a year to date is a change from nothing, and the only one here.
    #expect(try warnings(5500, to: "2023-06-30", after: one).isEmpty)
    #expect(try warnings(5501, to: "2023-06-30", after: one) == ["slip"])
    #expect(try warnings(500, to: "2023-06-30", after: [(0, "2023-03-31")]).isEmpty)
  }

  @Test(
    "A figure that is said to be about right is replaced like any; the same one changes nothing")
  func qualified() throws {
    let indicator = try #require(catalog.indicator("new-social-financing"))
    func figure(_ value: DecimalNumber, _ qualifier: Observation.Qualifier) throws -> ReportedFigure
    {
      ReportedFigure(
        indicator: indicator.id, jurisdiction: "huzhou", asOf: MadeUpRecords.day("2023-06-30"),
        periodStart: MadeUpRecords.day("2023-01-01"), basis: .toDate,
        quantity: Quantity(value, try #require(UnitOfMeasure(symbol: "亿元"))),
        qualifier: qualifier)
    }
    let record = MadeUpRecords.record(1, .observation(try figure(130, .about)))
    let journal = JournalReader.read(Journal.empty.bytes(adding: [record]))
    let known = catalog.reporting(journal, asOf: today).observations
    func words(_ value: DecimalNumber, _ qualifier: Observation.Qualifier) throws -> [String] {
      FigureWarning.all(
        try figure(value, qualifier), indicator: indicator, among: known, today: today
      ).map(\.sentence.chinese)
    }
    #expect(try words(131, .exact) == ["同一时段已有数据约130亿元，将被更正"])
    #expect(try words(130, .exact) == ["同一时段已有数据约130亿元，将被更正"])
    #expect(try words(130, .about) == ["与同一时段已有数据约130亿元相同，记录后没有变化"])
  }

  @Test("The largest change so far is told with its unit, in both languages")
  func largestChange() throws {
    let indicator = try #require(catalog.indicator("new-social-financing"))
    let records = [(500, "2023-03-31"), (1000, "2023-06-30")].enumerated().map {
      MadeUpRecords.record($0 + 1, MadeUpRecords.financing(DecimalNumber($1.0), to: $1.1))
    }
    let journal = JournalReader.read(Journal.empty.bytes(adding: records))
    let figure = ReportedFigure(
      indicator: indicator.id, jurisdiction: "huzhou", asOf: MadeUpRecords.day("2023-09-30"),
      periodStart: MadeUpRecords.day("2023-01-01"), basis: .toDate,
      quantity: Quantity(16_000_000, try #require(UnitOfMeasure(symbol: "万元"))))
    let known = catalog.reporting(journal, asOf: today).observations
    let warning = FigureWarning.all(figure, indicator: indicator, among: known, today: today).first
    #expect(warning?.sentence.chinese == "与上次的1000亿元相差超过历次变动（最大500亿元）")
    #expect(
      warning?.sentence.english
        == "changes from 100 billion yuan by more than ever before (50 billion yuan at most)")
  }

  @Test("Two figures for one day are no change that others are measured by")
  func sameDay() throws {
    let indicator = try #require(catalog.indicator("new-social-financing"))
    let record = MadeUpRecords.record(1, MadeUpRecords.financing(500, to: "2023-03-31"))
    let journal = JournalReader.read(Journal.empty.bytes(adding: [record]))
    let known = try #require(
      catalog.reporting(journal, asOf: today).observations.first { $0.indicator == indicator.id })
    let next = ReportedFigure(
      indicator: indicator.id, jurisdiction: known.jurisdiction,
      asOf: CalendarDate(dayNumber: known.asOf.dayNumber + 90), periodStart: known.periodStart,
      basis: known.basis, quantity: Quantity(known.quantity.value + 1, known.quantity.unit))
    let found = FigureWarning.all(
      next, indicator: indicator, among: [known, known], today: MadeUpRecords.day("2030-01-01"))
    #expect(found.isEmpty)
  }

  @Test("A new year starts anew")
  func newYear() throws {
    #expect(try warnings(100, to: "2023-03-31", after: [(2000, "2022-12-31")]).isEmpty)
  }

  @Test("One change says nothing about how much a figure changes; the first of a year is a change")
  func fewChanges() throws {
    #expect(try warnings(900, to: "2023-06-30", after: [(100, "2023-03-31")]).isEmpty)
    let years: [(DecimalNumber, String)] = [(500, "2022-12-31"), (400, "2023-03-31")]
    #expect(try warnings(1000, to: "2023-06-30", after: years) == ["jump"])
    #expect(try warnings(850, to: "2023-06-30", after: years).isEmpty)
  }

  @Test("Part of a thing that is counted in whole ones is asked about; a kept place is not")
  func fractionsAndRanks() throws {
    func ask(_ id: Indicator.ID, _ value: String, _ unit: String) throws -> [FigureWarning] {
      let indicator = try #require(catalog.indicator(id))
      let figure = ReportedFigure(
        indicator: id, jurisdiction: "huzhou", asOf: MadeUpRecords.day("2023-06-30"),
        quantity: Quantity(
          MadeUpRecords.decimal(value), try #require(UnitOfMeasure(symbol: unit))))
      let known = catalog.observations
      return FigureWarning.all(figure, indicator: indicator, among: known, today: today)
    }
    #expect(try ask("new-financial-institutions", "2.5", "家") == [.fraction])
    #expect(try ask("new-financial-institutions", "2.5", "万家").isEmpty)
    #expect(try ask("credit-asset-quality-rank", "3.5", "位").contains(.fraction))
    // The bundled figure of 2020 is the second place too.
    #expect(try ask("credit-asset-quality-rank", "2", "位").isEmpty)
  }
}
