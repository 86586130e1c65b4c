import Testing

@testable import GreenFinCore

/// A whole of 100 that is split over three districts; all figures are made up.
struct SplitTarget {
  static let districts: [Jurisdiction.ID] = ["city/a", "city/b", "city/c"]
  var target = MadeUpTarget()
  /// What each district has to do.
  var values = ["40", "40", "40"]

  func judgement(_ figures: [MadeUpFigure], asOf: String) throws -> Judgement {
    try judge(figures, asOf: asOf).judge(try target.entry())
  }

  func parts(_ figures: [MadeUpFigure], asOf: String) throws -> [PartStanding] {
    try judge(figures, asOf: asOf).parts(of: try target.entry())
  }

  func considered(_ figures: [MadeUpFigure], asOf: String) throws -> [ConsideredFigure] {
    let judge = try judge(figures, asOf: asOf)
    return judge.considered(judge.judge(try target.entry()))
  }

  private func judge(_ figures: [MadeUpFigure], asOf: String) throws -> Judge {
    let entry = try target.entry()
    let parts = try zip(Self.districts, values).map { place, value in
      Breakdown.Part(
        scope: .jurisdiction(place), quantity: try quantity(value, target.unit), origin: .none)
    }
    let catalog = Catalog(
      documents: [], jurisdictions: [], units: [], indicators: [entry.indicator],
      plans: [entry.plan], observations: try figures.map { try $0.observation() },
      breakdowns: [Breakdown(target: entry.target.id, parts: parts, place: nil, origin: .none)])
    return Judge(catalog, asOf: try day(asOf))
  }
}

@Suite("A whole of which only the parts are reported")
struct PlaceSumTests {
  private func flow(
    _ value: String, _ place: Jurisdiction.ID, _ asOf: String,
    _ qualifier: Observation.Qualifier = .exact
  ) -> MadeUpFigure {
    var figure = MadeUpFigure.toDate(value, asOf, qualifier)
    figure.jurisdiction = place
    return figure
  }

  private func parts(_ judgement: Judgement) -> (missing: Int, older: Int)? {
    for case .fromParts(let missing, let older) in judgement.notes {
      return (missing.count, older.count)
    }
    return nil
  }

  @Test("Parts of one day are added up; a newer one of a district counts, and names no one missing")
  func newer() throws {
    let spring = [
      flow("30", "city/a", "2030-03-31"), flow("20", "city/b", "2030-03-31"),
      flow("10", "city/c", "2030-03-31"),
    ]
    let judgement = try SplitTarget().judgement(spring, asOf: "2030-06-30")
    #expect(judgement.observed?.figure(.chinese) == "60亿元" && judgement.verdict == .ahead)
    let later = try SplitTarget().judgement(
      spring + [flow("40", "city/a", "2030-06-30")], asOf: "2030-06-30")
    #expect(later.observed?.figure(.chinese) == "不少于70亿元")
    #expect(later.observed?.asOf.description == "2030-06-30")
    #expect(later.verdict == .ahead)
    let told = try #require(parts(later))
    #expect(told == (missing: 0, older: 2))
    #expect(later.notes[0].sentence.chinese == "由各部分合计，city/b、city/c的数据较早")
  }

  @Test("A district that has reported nothing is missing, and the whole is at least the rest")
  func missing() throws {
    let judgement = try SplitTarget().judgement(
      [flow("60", "city/a", "2030-03-31"), flow("50", "city/b", "2030-03-31")],
      asOf: "2030-06-30")
    #expect(judgement.observed?.figure(.chinese) == "不少于110亿元")
    #expect(judgement.verdict == .achieved)
    #expect(try #require(parts(judgement)) == (missing: 1, older: 0))
  }

  @Test(
    "The sum is as exact as its parts",
    arguments: [
      ([Observation.Qualifier.exact, .exact, .exact], Observation.Qualifier.exact, .atLeast),
      ([.moreThan, .exact, .exact], .moreThan, .moreThan),
      ([.lessThan, .exact, .exact], .lessThan, .about),
      ([.about, .exact, .exact], .about, .about),
      ([.moreThan, .lessThan, .exact], .about, .about),
    ] as [([Observation.Qualifier], Observation.Qualifier, Observation.Qualifier)])
  func qualifiers(
    parts: [Observation.Qualifier], whole: Observation.Qualifier, partial: Observation.Qualifier
  ) throws {
    let figures = zip(SplitTarget.districts, parts).map { flow("10", $0, "2030-03-31", $1) }
    let all = try SplitTarget().judgement(figures, asOf: "2030-03-31")
    #expect(all.observed?.qualifier == whole)
    let some = try SplitTarget().judgement(Array(figures.prefix(2)), asOf: "2030-03-31")
    #expect(some.observed?.qualifier == partial)
  }

  @Test("Balances are added up for the newest day that all have one for, for a balance can fall")
  func balances() throws {
    let split = SplitTarget(target: MadeUpTarget(kind: .level))
    func level(_ value: String, _ place: Jurisdiction.ID, _ asOf: String) -> MadeUpFigure {
      var figure = MadeUpFigure.at(value, asOf, unit: "亿元")
      figure.jurisdiction = place
      return figure
    }
    let spring = SplitTarget.districts.map { level("35", $0, "2030-03-31") }
    let judgement = try split.judgement(
      spring + [level("20", "city/a", "2030-06-30")], asOf: "2030-06-30")
    #expect(judgement.observed?.figure(.chinese) == "105亿元" && judgement.verdict == .achieved)
    let mixed = try split.judgement(
      [
        level("35", "city/a", "2030-03-31"), level("35", "city/b", "2030-04-30"),
        level("35", "city/c", "2030-05-31"),
      ], asOf: "2030-06-30")
    #expect(mixed.observed?.qualifier == .about && mixed.verdict == .pending)
  }

  @Test("Districts without a completion are ranked by the distance from their targets")
  func ranks() throws {
    let ceiling = MadeUpTarget(
      kind: .share, better: .lower, comparator: .atMost, value: "1", unit: "%")
    let figures = zip(SplitTarget.districts, ["38", "41", "20"]).map { place, value in
      var figure = MadeUpFigure.at(value, "2030-06-30")
      figure.jurisdiction = place
      return figure
    }
    let parts = try SplitTarget(target: ceiling).parts(figures, asOf: "2030-06-30")
    #expect(parts.map(\.jurisdiction) == ["city/c", "city/a", "city/b"])
    #expect(parts.map(\.rank) == [1, 2, 3])
  }

  @Test("Districts with targets of different size are ranked by shares of them, not by amounts")
  func sizes() throws {
    let parts = [
      ("city/a", "100", "50"), ("city/b", "2000", "1900"), ("city/c", "10", nil),
    ]
    var split = SplitTarget(target: MadeUpTarget(kind: .level))
    split.values = parts.map(\.1)
    let figures = parts.compactMap { place, _, value -> MadeUpFigure? in
      guard let value else { return nil }
      var figure = MadeUpFigure.at(value, "2030-06-30", unit: "亿元")
      figure.jurisdiction = Identifier(place)
      return figure
    }
    let ranked = try split.parts(figures, asOf: "2030-06-30")
    #expect(ranked.map(\.jurisdiction) == ["city/b", "city/a", "city/c"])
    #expect(ranked.map(\.rank) == [1, 2, nil])
  }

  @Test("A district without a completion stands apart from those that have one")
  func apart() throws {
    var split = SplitTarget()
    split.values = ["100", "1000", "0"]
    let figures = [
      flow("50", "city/a", "2030-12-31"), flow("900", "city/b", "2030-12-31"),
      flow("0", "city/c", "2030-12-31"),
    ]
    let ranked = try split.parts(figures, asOf: "2030-12-31")
    #expect(ranked.map(\.jurisdiction) == ["city/b", "city/a", "city/c"])
    #expect(ranked.map(\.rank) == [1, 2, nil])
  }

  private static let order: [Verdict] = [.missed, .behind, .onSchedule, .ahead, .achieved]

  @Test("A better figure of a district, or one more, never makes the verdict on the whole worse")
  func monotone() throws {
    var generator = SeededGenerator(seed: 31)
    let days = ["2030-03-31", "2030-06-30", "2030-09-30", "2030-12-31"]
    for _ in 0..<300 {
      var figures = SplitTarget.districts.filter { _ in Int.random(in: 0..<4, using: &generator) > 0
      }
      .map { place in
        let last = Int.random(in: 0..<4, using: &generator)
        return flow("\(Int.random(in: 1...45, using: &generator))", place, days[last])
      }
      let date = days.randomElement(using: &generator) ?? ""
      let before = try SplitTarget().judgement(figures, asOf: date).verdict
      let place = SplitTarget.districts.randomElement(using: &generator) ?? "city/a"
      let own = figures.firstIndex { $0.jurisdiction == place }
      let extra = Int.random(in: 1...30, using: &generator)
      if let own {
        figures[own].value = "\((Int(figures[own].value) ?? 0) + extra)"
        // A figure of a later day than all others also moves the day that the whole holds for.
        let newest = figures.map(\.asOf).filter { $0 <= date }.max()
        if let newest, newest > figures[own].asOf { figures[own].asOf = newest }
      } else if let newest = figures.map(\.asOf).filter({ $0 <= date }).max() {
        figures.append(flow("\(extra)", place, newest))
      }
      let after = try SplitTarget().judgement(figures, asOf: date).verdict
      guard let worse = Self.order.firstIndex(of: before) else { continue }
      let better = try #require(Self.order.firstIndex(of: after), "\(figures) \(before) \(after)")
      #expect(better >= worse, "\(figures)")
    }
  }

  @Test("What districts together had to keep is broken by an earlier day, and lost by a later one")
  func course() throws {
    func level(_ value: String, _ asOf: String) -> [MadeUpFigure] {
      SplitTarget.districts.map { place in
        var figure = MadeUpFigure.at(value, asOf, unit: "亿元")
        figure.jurisdiction = place
        return figure
      }
    }
    var split = SplitTarget(target: MadeUpTarget(kind: .level, value: "100"))
    split.target.mode = .hold
    let kept = try split.judgement(
      level("32", "2030-03-31") + level("35", "2030-06-30"), asOf: "2030-07-31")
    #expect(kept.verdict == .broken)
    split.target.mode = .reach
    let lost = try split.judgement(
      level("35", "2030-03-31") + level("32", "2030-06-30"), asOf: "2030-07-31")
    #expect(lost.notes.contains { $0.identifier == "lost" })
  }

  @Test(
    "A ceiling that some districts fill exactly is neither kept nor broken: the rest may be nothing"
  )
  func filled() throws {
    let split = SplitTarget(
      target: MadeUpTarget(kind: .flow, better: .lower, comparator: .atMost, value: "100"))
    let judgement = try split.judgement(
      [flow("60", "city/a", "2030-06-30"), flow("40", "city/b", "2030-06-30")],
      asOf: "2030-07-31")
    #expect(judgement.verdict == .pending)
    let over = try split.judgement(
      [flow("61", "city/a", "2030-06-30"), flow("40", "city/b", "2030-06-30")],
      asOf: "2030-07-31")
    #expect(over.verdict == .broken)
  }

  @Test("Where some districts alone are on schedule, all of them may be ahead of it")
  func onSchedule() throws {
    let judgement = try SplitTarget().judgement(
      [flow("30", "city/a", "2030-06-30"), flow("20", "city/b", "2030-06-30")],
      asOf: "2030-06-30")
    #expect(judgement.completionText(.chinese) == "不少于50.0%")
    #expect(judgement.verdict == .pending)
  }

  @Test("What districts reported together leads to a forecast of the whole")
  func forecast() throws {
    let figures = SplitTarget.districts.flatMap { place in
      [flow("10", place, "2030-03-31"), flow("15", place, "2030-06-30")]
    }
    let judgement = try SplitTarget().judgement(figures, asOf: "2030-06-30")
    let forecast = try #require(judgement.forecast)
    #expect(forecast.linear == Fraction(90))
    #expect(forecast.neededPerQuarter == Fraction(55, over: 2))
    #expect(forecast.bestPerQuarter == Fraction(30))
  }

  @Test("Of a district's figures the newest is added up, and the older one is said to be older")
  func considered() throws {
    let figures = SplitTarget.districts.flatMap { place in
      [flow("10", place, "2030-03-31"), flow("15", place, "2030-06-30")]
    }
    let rules = try SplitTarget().considered(figures, asOf: "2030-06-30").map(\.rule)
    #expect(rules == ["input", "input", "input", "newest", "newest", "newest"])
  }
}
