@testable import GreenFinCore

/// A random target of any kind and direction for the year 2021, with random figures; all made up.
struct RandomTarget {
  var target = MadeUpTarget(window: "2021")
  /// The figures by their day.
  var figures: [String: Int] = [:]
  /// The figures of the other indicator, for “higher than”.
  var others: [String: Int] = [:]

  /// Ends of months from before the year until after it.
  static let days =
    ["2020-11-30", "2020-12-31"]
    + ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31"]
    .map { "2021-" + $0 } + ["2021-11-30", "2021-12-31", "2022-01-31", "2022-09-30"]

  private static let floors: [Comparator] = [.atLeast, .moreThan, .bare, .about]
  private static let ceilings: [Comparator] = [.atMost, .lessThan, .about]

  init(_ generator: inout SeededGenerator) {
    target.kind = Indicator.Kind.allCases.randomElement(using: &generator) ?? .level
    target.mode = Target.Mode.allCases.randomElement(using: &generator) ?? .reach
    target.better = Indicator.Better.allCases.randomElement(using: &generator) ?? .higher
    let choices = target.better == .higher ? Self.floors : Self.ceilings
    target.comparator = choices.randomElement(using: &generator) ?? .atLeast
    target.value = String(Int.random(in: 0...24, using: &generator))
    switch target.kind {
    case .rank: (target.comparator, target.better) = (.rankWithin, .lower)
    case .milestone: (target.comparator, target.better, target.value) = (.done, .higher, nil)
    case .level, .share, .coverage, .cumulative:
      if Bool.random(using: &generator) {
        target.baseline = (String(Int.random(in: -3...26, using: &generator)), "2020-12-31")
      }
      if Int.random(in: 0..<4, using: &generator) == 0 { compareWithOther(&generator) }
    case .growth where Bool.random(using: &generator): compareWithOther(&generator)
    default: break
    }
    for day in Self.days.shuffled(using: &generator).prefix(
      Int.random(in: 0...8, using: &generator))
    {
      figures[day] = Int.random(in: -3...26, using: &generator)
      if Int.random(in: 0..<4, using: &generator) > 0 {
        others[day] = Int.random(in: -3...26, using: &generator)
      }
    }
  }

  /// Makes it a target of being higher than another indicator, by a margin or without one.
  private mutating func compareWithOther(_ generator: inout SeededGenerator) {
    (target.comparator, target.better, target.versus) = (.above, .higher, "other")
    target.baseline = nil
    target.value = Bool.random(using: &generator) ? "2" : nil
  }
}

extension RandomTarget {
  private var isSum: Bool { target.kind == .flow || target.kind == .count }

  private func catalog() throws -> Catalog {
    let entry = try target.entry()
    let own = figures.map { day, value in
      MadeUpFigure(
        value: String(value), asOf: day, start: isSum ? day.prefix(4) + "-01-01" : nil,
        basis: isSum ? .toDate : nil)
    }
    let other = target.versus == nil ? [:] : others
    let versus = other.map { day, value in
      MadeUpFigure(value: String(value), asOf: day, indicator: "other")
    }
    return Catalog(
      documents: [], jurisdictions: [], units: [], indicators: [entry.indicator],
      plans: [entry.plan], observations: try (own + versus).map { try $0.observation() })
  }

  func judgement(on date: String) throws -> Judgement {
    Judge(try catalog(), asOf: try day(date)).judge(try target.entry())
  }

  /// The place of each scheme's class among its classes, the best being 0.
  func classes(on date: String, _ schemes: [Scheme]) throws -> [Int?] {
    let judge = Judge(try catalog(), asOf: try day(date))
    return judge.answers(schemes, judge.judge(try target.entry())).map { answer in
      answer.scheme.bands.firstIndex { $0.id == answer.band?.id }
    }
  }

  /// Everything that is said of the target on a day, in words.
  func everything(on date: String, _ schemes: [Scheme]) throws -> String {
    let judge = Judge(try catalog(), asOf: try day(date))
    let judgement = judge.judge(try target.entry())
    let answers = judge.answers(schemes, judgement).map {
      "\($0.scheme.id) \($0.band?.id ?? "") \($0.value?.decimalText(places: 9) ?? "")"
    }
    let forecast = judgement.forecast.map { "\($0)" } ?? ""
    return """
      \(judgement.verdict) \(judgement.dataState) \(judgement.observed?.id.rawValue ?? "") \
      \(judgement.completion?.percentText ?? "") \(judgement.timeProgress?.percentText ?? "") \
      \(judgement.margin?.chinese ?? "") \(judgement.notes.map(\.sentence.chinese)) \
      \(judgement.reason.chinese) \(judgement.reason.english) \(answers) \(forecast)
      """
  }
}
