import Testing

@testable import GreenFinCore

/// Judging by observations that come one a line, and the little that is kept of them.
@Suite("Figures that are streamed and not kept")
struct TargetFiguresTests {
  /// Random figures of the made-up measure and of the one it can be compared with: of every kind of
  /// period and roughness, several of one day, and some twice under two identifiers.
  private static func figures(
    _ sample: RandomTarget, _ generator: inout SeededGenerator
  ) -> [MadeUpFigure] {
    let isSum = [.flow, .count].contains(sample.target.kind)
    return (0..<Int.random(in: 0...24, using: &generator)).map { _ in
      let day = RandomTarget.days.randomElement(using: &generator) ?? "2021-06-30"
      let isPart = Bool.random(using: &generator)
      let indicator: Indicator.ID =
        Int.random(in: 0..<4, using: &generator) == 0 ? "other" : "measure"
      let hasPeriod = isSum && indicator == "measure"
      return MadeUpFigure(
        value: String(
          Int.random(in: sample.target.kind == .rank ? 1...9 : 0...9, using: &generator)),
        asOf: day,
        start: hasPeriod ? (isPart ? String(day.prefix(8)) + "01" : day.prefix(4) + "-01-01") : nil,
        basis: hasPeriod ? (isPart ? .inPeriod : .toDate) : nil,
        qualifier: Int.random(in: 0..<4, using: &generator) > 0
          ? .exact
          : Observation.Qualifier.allCases.randomElement(using: &generator) ?? .exact,
        indicator: indicator, isDerived: Int.random(in: 0..<6, using: &generator) == 0)
    }
  }

  /// The line of a JSON Lines file that says the same as an observation.
  static func line(_ observation: Observation) -> String {
    let start = observation.periodStart.map { #","periodStart":"\#($0)""# } ?? ""
    let basis = observation.basis.map { #","basis":"\#($0.rawValue)""# } ?? ""
    let qualifier =
      observation.qualifier == .exact ? "" : #","qualifier":"\#(observation.qualifier.rawValue)""#
    let derivation = observation.derivation.map { derivation in
      let inputs = derivation.inputs.map { input in
        #"{"name":"\#(input.name)","value":\#(input.quantity.value.plainText),"#
          + #""unit":"\#(input.quantity.unit.symbol)"}"#
      }
      return #","derivedFrom":{"formula":"\#(derivation.formula)","inputs":["#
        + inputs.joined(separator: ",") + "]}"
    }
    return #"{"id":"\#(observation.id)","indicator":"\#(observation.indicator)","#
      + #""jurisdiction":"\#(observation.jurisdiction)","asOf":"\#(observation.asOf)""#
      + start + basis + #","value":\#(observation.quantity.value.plainText),"#
      + #""unit":"\#(observation.quantity.unit.symbol)""# + qualifier
      + #","document":"\#(observation.document)","place":"\#(observation.place)""#
      + (derivation ?? "") + "}"
  }

  /// The catalog of one made-up target and others that refer to the same figures.
  private static func catalog(
    _ entry: TargetEntry, others: [Plan] = [], observations: [Observation] = []
  ) -> Catalog {
    let other = Indicator(
      id: "other", name: entry.indicator.name, kind: .level, unit: .hundredMillionYuan,
      better: .higher, aliases: [], definition: nil, limits: Limits(), subject: nil,
      numerator: nil, denominator: nil, related: [], origin: .none)
    let document = Document(
      id: "city-2030", number: nil, title: Phrase("示例", "Sample"), issuer: nil, date: nil,
      printed: nil, origin: .none)
    let city = Jurisdiction(
      id: "city", name: Phrase("示例市", "Sample City"), level: .city, parent: nil, origin: .none)
    return Catalog(
      documents: [document], jurisdictions: [city], units: [],
      indicators: [entry.indicator, other], plans: [entry.plan] + others,
      observations: observations)
  }

  /// Everything that is said of the target on a day, in words.
  private static func everything(
    _ entry: TargetEntry, _ figures: TargetFigures, _ schemes: [Scheme]
  ) -> String {
    let judge = Judge(figures)
    let judgement = judge.judge(entry)
    let answers = judge.answers(schemes, judgement).map {
      "\($0.scheme.id) \($0.band?.id ?? "") \($0.value?.decimalText(places: 9) ?? "")"
    }
    let observed = [judgement.observed, judgement.versus].map { observation in
      observation.map { "\(Self.line($0)) \($0.written ?? "") \($0.derivation?.inputs.count ?? 0)" }
    }
    return "\(judgement.verdict) \(judgement.dataState) \(observed) \(judgement.reason) "
      + "\(judgement.notes.map(\.sentence.chinese)) \(judgement.margin?.chinese ?? "") \(answers) "
      + "\(judgement.related.map(\.sentence.chinese)) "
      + "\(judgement.forecast.map { "\($0) \($0.compound?.decimalText(places: 6) ?? "")" } ?? "")"
  }

  @Test("Figures give the same answers from a file of lines, in any order, as from the data")
  func sameAsData() throws {
    var generator = SeededGenerator(seed: 70_000)
    let schemes = try BundledCatalog.catalog().schemes
    var count = 0
    for number in 0..<1_000 {
      let sample = RandomTarget(&generator)
      let entry = try sample.target.entry()
      let observations = try Self.figures(sample, &generator).enumerated().map { index, figure in
        try figure.observation().named("o-\(number)-\(index)")
      }
      let date = try day(RandomTarget.days.randomElement(using: &generator) ?? "")
      let kept = TargetFigures(Self.catalog(entry, observations: observations), asOf: date)
      let expected = Self.everything(entry, kept, schemes)
      var streamed = TargetFigures(Self.catalog(entry), asOf: date)
      let lines = observations.shuffled(using: &generator).map(Self.line)
      let wrong = try streamed.add(LineSource(lines.joined(separator: "\n"), piece: 100))
      #expect(wrong.isEmpty, "\(wrong.map(\.problem.sentence.english))")
      #expect(Self.everything(entry, streamed, schemes) == expected, "\(lines) on \(date)")
      #expect(streamed.count <= kept.count)
      count += expected.contains("noData") ? 0 : 1
    }
    #expect(count > 300)
  }

  @Test("Halves of a file that are collected apart give the same answers as the whole file")
  func sameInHalves() throws {
    var generator = SeededGenerator(seed: 2_000)
    let schemes = try BundledCatalog.catalog().schemes
    var sharing = 0
    for number in 0..<500 {
      let sample = RandomTarget(&generator)
      let entry = try sample.target.entry()
      let figures = Self.figures(sample, &generator)
      // Each under two identifiers, so that many stand in both halves.
      let lines = try (figures + figures).enumerated().map { index, figure in
        Self.line(try figure.observation().named("o-\(number)-\(index)"))
      }
      .shuffled(using: &generator)
      let date = try day(RandomTarget.days.randomElement(using: &generator) ?? "")
      let beginning = TargetFigures(Self.catalog(entry), asOf: date)
      func collected(_ lines: ArraySlice<String>) throws -> TargetFigures {
        var figures = beginning
        #expect(try figures.add(LineSource(lines.joined(separator: "\n"))).isEmpty)
        return figures
      }
      let whole = try collected(lines[...])
      let first = try collected(lines[..<(lines.count / 2)])
      let second = try collected(lines[(lines.count / 2)...])
      for (one, other) in [(first, second), (second, first)] {
        var both = one
        both.add(other)
        #expect(both.count == whole.count)
        #expect(
          Self.everything(entry, both, schemes) == Self.everything(entry, whole, schemes),
          "\(lines) on \(date)")
      }
      sharing += first.count + second.count > whole.count ? 1 : 0
    }
    #expect(sharing > 100)
  }

  @Test("What is left out never matters: plans that want every figure change no other answer")
  func nothingIsMissed() throws {
    var generator = SeededGenerator(seed: 1_700)
    let schemes = try BundledCatalog.catalog().schemes
    var isLess = false
    for number in 0..<1_000 {
      let sample = RandomTarget(&generator)
      let entry = try sample.target.entry()
      let observations = try Self.figures(sample, &generator).enumerated().map { index, figure in
        try figure.observation().named("o-\(number)-\(index)")
      }
      let date = try day(RandomTarget.days.randomElement(using: &generator) ?? "")
      let lines = LineSource(observations.map(Self.line).joined(separator: "\n"))
      var few = TargetFigures(Self.catalog(entry), asOf: date)
      #expect(try few.add(lines).isEmpty)
      let greedy = try ["measure", "other"].map { indicator in
        entry.plan.wantingEverything(of: Indicator.ID(indicator), in: try period("1900..2100"))
      }
      let all = TargetFigures(
        Self.catalog(entry, others: greedy, observations: observations), asOf: date)
      #expect(Self.everything(entry, few, schemes) == Self.everything(entry, all, schemes))
      isLess = isLess || few.count < all.count
    }
    #expect(isLess)
  }

  @Test("However often the same is reported, it is kept once, under the first identifier")
  func bounded() throws {
    let entry = try MadeUpTarget(kind: .level, window: "2021").entry()
    var lines: [String] = []
    for index in stride(from: 19_999, through: 0, by: -1) {
      let figure = MadeUpFigure(value: "\(index % 3)", asOf: "2021-0\(index % 5 + 1)-01")
      lines.append(Self.line(try figure.observation().named("o-\(10_000 + index)")))
    }
    var figures = TargetFigures(Self.catalog(entry), asOf: try day("2021-04-30"))
    #expect(try figures.add(LineSource(lines.joined(separator: "\n"))).isEmpty)
    // Four days up to the one asked for, with three values each.
    #expect(figures.count == 12)
    // The same value of the same day comes with every fifteenth number.
    #expect(Judge(figures).judge(entry).observed?.id == "o-10003")
  }

  @Test("Figures of places and indicators that no target refers to are not kept")
  func unneeded() throws {
    let entry = try MadeUpTarget(kind: .level, window: "2021").entry()
    var figures = TargetFigures(Self.catalog(entry), asOf: try day("2021-04-30"))
    let figure = MadeUpFigure(value: "1", asOf: "2021-03-31", indicator: "other")
    #expect(try figures.add(LineSource(Self.line(try figure.observation()))).isEmpty)
    #expect(figures.count == 0)
  }

  static let wrong: [(String, String, String)] = [
    ("no JSON", "{", "not-json"), ("no object", "[]", "wrong-type"),
    ("an unknown indicator", good.replacing("measure\"", "measur\""), "unknown-reference"),
    ("an unknown place", good.replacing("\"city\"", "\"town\""), "unknown-reference"),
    ("an unknown document", good.replacing("city-2030\"", "city-2031\""), "unknown-reference"),
    ("a day that no calendar has", good.replacing("03-31", "02-30"), "impossible-date"),
    ("another unit", good.replacing("亿元", "%"), "wrong-dimension"),
    ("an unknown unit", good.replacing("亿元", "斤"), "unknown-measure"),
    (
      "a period that a level has not",
      good.replacing("\"value\"", "\"basis\":\"to-date\",\"value\""),
      "unfit-period"
    ),
    ("a number in quotes", good.replacing("12.5", "\"12.5\""), "wrong-type"),
    ("too fine a number", good.replacing("12.5", "0.1234567891"), "inexact-number"),
    ("a key too many", good.replacing("\"value\"", "\"valeu\":1,\"value\""), "unknown-key"),
    ("a key twice", good.replacing("\"value\"", "\"id\":\"o\",\"value\""), "duplicate-key"),
    ("no place", good.replacing(",\"place\":\"表1\"", ""), "missing-key"),
    ("an identifier with a blank", good.replacing("\"o-1\"", "\"o 1\""), "bad-identifier"),
  ]

  private static let good =
    #"{"id":"o-1","indicator":"measure","jurisdiction":"city","asOf":"2021-03-31","value":12.5,"#
    + #""unit":"亿元","document":"city-2030","place":"表1"}"#

  @Test("A wrong line is told with its number, before and after right ones", arguments: wrong)
  func wrongLine(label: String, line: String, expected: String) throws {
    let entry = try MadeUpTarget(kind: .level, window: "2021").entry()
    var figures = TargetFigures(Self.catalog(entry), asOf: try day("2021-04-30"))
    let text = [Self.good, line, Self.good.replacing("03-31", "04-30")].joined(separator: "\n")
    let findings = try figures.add(LineSource(text))
    #expect(findings.map(\.identifier) == [expected], "\(label)")
    #expect(findings.first?.place?.line == 2, "\(label)")
    #expect(Judge(figures).judge(entry).observed?.asOf == (try day("2021-04-30")))
  }

  @Test("A wording and a remark are kept with the figure, escapes undone")
  func texts() throws {
    let entry = try MadeUpTarget(kind: .level, window: "2021").entry()
    for (place, written) in [("表1", "约12.5亿"), ("表\\u0031", "\\u7EA612.5亿")] {
      var figures = TargetFigures(Self.catalog(entry), asOf: try day("2021-04-30"))
      let line = Self.good.replacing("表1\"}", "\(place)\",\"written\":\"\(written)\"}")
      #expect(try figures.add(LineSource(line)).isEmpty)
      let observed = Judge(figures).judge(entry).observed
      #expect(observed?.place == "表1")
      #expect(observed?.written == "约12.5亿")
      #expect(observed?.document == "city-2030")
    }
  }

  @Test("A source that cannot be read is an error, not an end")
  func brokenSource() throws {
    struct Broken: Error {}
    let entry = try MadeUpTarget(kind: .level, window: "2021").entry()
    var figures = TargetFigures(Self.catalog(entry), asOf: try day("2021-04-30"))
    #expect(throws: Broken.self) {
      _ = try figures.add(LineSource(name: "gone.jsonl") { _ in throw Broken() })
    }
  }
}

extension String {
  fileprivate func replacing(_ old: String, _ new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}

extension Observation {
  fileprivate func named(_ id: String) -> Observation {
    Observation(
      id: Identifier(id), indicator: indicator, jurisdiction: jurisdiction, asOf: asOf,
      periodStart: periodStart, basis: basis, quantity: quantity, qualifier: qualifier,
      document: document, place: place, written: written, derivation: derivation, claims: claims,
      note: note, origin: .none)
  }
}

extension Plan {
  /// A made-up plan whose target looks at every figure of an indicator.
  fileprivate func wantingEverything(of indicator: Indicator.ID, in window: Period) -> Plan {
    let target = Target(
      id: Identifier("greedy/\(indicator)"), plan: Identifier("greedy-\(indicator)"),
      indicator: indicator, kind: .cumulative,
      predicate: Predicate(comparator: .atLeast, quantity: nil, versus: nil), mode: .reach,
      window: window, isStrictlyBefore: false, commitment: nil, force: nil, baseline: nil,
      statements: [], note: nil, origin: .none)
    return Plan(
      id: target.plan, document: document, name: name, jurisdiction: jurisdiction, period: window,
      coordinator: nil, implied: nil, goals: [], parts: [], tasks: [], pilots: [],
      targets: [target], duties: [], names: [], origin: .none)
  }
}
