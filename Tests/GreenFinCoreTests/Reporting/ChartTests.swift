import Testing

@testable import GreenFinCore

@Suite("Charts of targets and indicators")
struct ChartTests {
  @Test("A sum in a year is on its way from nothing on New Year's Eve to its value on the last day")
  func evenPace() throws {
    var sample = OneTarget(kind: "flow", value: "1500")
    sample.figures = [
      ("2021-03-31", "400", ("2021-01-01", "to-date")),
      ("2021-06-30", "812.5", ("2021-01-01", "to-date")),
      ("2020-12-31", "1300", ("2020-01-01", "to-date")),
    ]
    let chart = try chart(sample, on: "2021-06-30")
    #expect(texts(chart.figures.map(\.point)) == ["2021-03-31 400", "2021-06-30 812.5"])
    #expect(chart.series.map(texts) == [["2020-12-31 0", "2021-03-31 400", "2021-06-30 812.5"]])
    let goal = try #require(chart.goals.first)
    #expect(texts(goal.line) == ["2021-01-01 1500", "2021-12-31 1500"])
    #expect(texts(goal.path) == ["2020-12-31 0", "2021-12-31 1500"])
    #expect(!goal.isStepped)
    #expect(texts(chart.forecast) == ["2021-06-30 812.5", "2021-12-31 1625"])
  }

  @Test("A level is on its way from its baseline; a schedule goes in steps")
  func baselineAndSchedule() throws {
    var sample = OneTarget(kind: "level", value: "70", start: "2021-01-01", end: "2022-12-31")
    sample.baseline = ("40", "2020-12-31")
    sample.figures = [("2015-12-31", "22", nil), ("2020-12-31", "40", nil)]
    #expect(
      texts(try #require(try chart(sample, on: "2021-06-30").goals.first).path)
        == ["2020-12-31 40", "2022-12-31 70"])
    sample.schedule = [("2021-12-31", "33.3"), ("2022-12-31", "100")]
    let goal = try #require(try chart(sample, on: "2021-06-30").goals.first)
    #expect(texts(goal.path) == ["2020-12-31 40", "2021-12-31 49.99", "2022-12-31 70"])
    #expect(goal.isStepped)
  }

  @Test("What is to be kept, growth and ranks have a value and no way to it")
  func withoutPath() throws {
    for sample in [
      OneTarget(kind: "level", mode: "hold"), OneTarget(kind: "growth", unit: "%", value: "10"),
      OneTarget(kind: "flow", better: "lower", comparator: "<="),
    ] {
      let goal = try #require(try chart(sample, on: "2021-06-30").goals.first)
      #expect(goal.path.isEmpty && goal.line.count == 2, "\(sample.kind)")
    }
  }

  @Test("No figure that was not known on the day is in the chart")
  func laterFigures() throws {
    var sample = OneTarget(kind: "level")
    sample.figures = [("2021-03-31", "50", nil), ("2021-09-30", "80", nil)]
    #expect(try chart(sample, on: "2021-06-30").figures.count == 1)
    #expect(try chart(sample, on: "2021-06-30").series.isEmpty)
    #expect(try chart(sample, on: "2021-12-31").figures.count == 2)
    #expect(try chart(sample, on: "2021-12-31").asOf == day("2021-12-31"))
  }

  @Test("Quarters are summed up from the start; a later quarter alone is no point on the way")
  func sumOfQuarters() throws {
    var sample = OneTarget(kind: "flow", value: "100")
    sample.figures = [
      ("2021-03-31", "20", ("2021-01-01", "in-period")),
      ("2021-06-30", "25", ("2021-04-01", "in-period")),
    ]
    let chart = try chart(sample, on: "2021-06-30")
    #expect(texts(chart.figures.map(\.point)) == ["2021-03-31 20", "2021-06-30 45"])
    #expect(chart.series.map(texts) == [["2020-12-31 0", "2021-03-31 20", "2021-06-30 45"]])
  }

  @Test("A milestone has no chart")
  func milestone() throws {
    let judge = Judge(try BundledCatalog.catalog(), asOf: try day("2023-06-30"))
    var selection = Selection()
    selection.kinds = ["milestone"]
    let entries = try BundledCatalog.catalog().targets(selection)
    #expect(!entries.isEmpty)
    for entry in entries { #expect(judge.chart(of: judge.judge(entry)) == nil) }
  }

  @Test("A forecast that the indicator cannot reach is not drawn: no ratio falls below nothing")
  func impossibleForecast() throws {
    let catalog = try BundledCatalog.catalog()
    let judge = Judge(catalog, asOf: try day("2023-06-30"))
    var selection = Selection()
    selection.indicators = ["non-performing-loan-ratio"]
    selection.plans = ["huzhou-fyp14"]
    let judgement = judge.judge(try #require(catalog.targets(selection).first))
    #expect(judgement.forecast != nil)
    #expect(judgement.forecast?.linear == nil)
    #expect(try #require(judge.chart(of: judgement)).forecast.isEmpty)
  }

  @Test("An indicator has a chart for each place, and none for single banks")
  func places() throws {
    let catalog = try BundledCatalog.catalog()
    let indicator = try #require(catalog.indicator("green-credit-share"))
    let charts = Judge(catalog, asOf: try day("2023-06-30")).charts(of: indicator)
    let places = charts.compactMap { catalog.jurisdiction($0.jurisdiction)?.name.chinese }
    #expect(places == ["湖州市", "湛江市"])
    let huzhou = try #require(charts.first)
    // The text and the table both print it.
    #expect(texts(huzhou.figures.map(\.point)) == ["2020-12-31 18.1"])
    #expect(
      huzhou.goals.map(\.target.id) == [
        "huzhou-2021/green-credit-share", "huzhou-fyp14/green-credit-share",
      ])
    #expect(texts(try #require(huzhou.goals.last).path) == ["2020-12-31 18.1", "2025-12-31 23"])
  }

  @Test("Every target and every indicator there is has a chart, or none, in the indicator's unit")
  func everything() throws {
    let catalog = try BundledCatalog.catalog()
    let judge = Judge(catalog, asOf: try day("2023-06-30"))
    var charts = catalog.targets(Selection()).compactMap { judge.chart(of: judge.judge($0)) }
    charts += catalog.indicators.flatMap { judge.charts(of: $0) }
    #expect(charts.count > 100)
    for chart in charts {
      #expect(chart.unit == chart.indicator.unit)
      #expect(!chart.points.isEmpty)
      #expect(chart.figures.allSatisfy { $0.point.date <= chart.asOf })
      #expect(
        zip(chart.figures, chart.figures.dropFirst()).allSatisfy { $0.point.date <= $1.point.date })
    }
  }

  private func chart(_ sample: OneTarget, on date: String) throws -> Chart {
    let judge = Judge(try sample.catalog(), asOf: try day(date))
    return try #require(judge.chart(of: try sample.judgement(on: date)))
  }

  private func texts(_ points: [Chart.Point]) -> [String] {
    points.map { "\($0.date) \($0.value.plainText)" }
  }
}
