@testable import GreenFinCore

/// A random target of any kind and direction for one year or two, with random figures; all made up.
struct RandomTarget {
  var target = MadeUpTarget(window: "2021")
  /// The last month of the target's time, counted from its first.
  var months = 12
  /// The figures by their day.
  var figures: [String: Int] = [:]
  /// How exact they are, where they are not exact.
  var qualifiers: [String: Observation.Qualifier] = [:]
  /// Derived figures of the same days that may say something else.
  var rivals: [String: Int] = [:]
  /// The figures of the other indicator, for “higher than”.
  var others: [String: Int] = [:]
  /// Whether a rate is that of the time from the start of the year, and a sum that of a quarter.
  var hasPeriods = false
  /// Whether the first quarter of such a sum was reported as a sum to date, which says the same.
  var isFirstToDate = false

  /// Ends of months from before the first year until after the second.
  static let days: [String] =
    ["2020-11-30", "2020-12-31"]
    + ["2021", "2022"].flatMap { year in
      ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31"]
        .map { "\(year)-" + $0 } + ["\(year)-11-30", "\(year)-12-31"]
    } + ["2023-01-31", "2023-09-30"]

  private static let floors: [Comparator] = [.atLeast, .moreThan, .bare, .about]
  private static let ceilings: [Comparator] = [.atMost, .lessThan, .bare, .about]

  init(_ generator: inout SeededGenerator) {
    target.kind = Indicator.Kind.allCases.randomElement(using: &generator) ?? .level
    target.mode = Target.Mode.allCases.randomElement(using: &generator) ?? .reach
    target.better = Indicator.Better.allCases.randomElement(using: &generator) ?? .higher
    let choices = target.better == .higher ? Self.floors : Self.ceilings
    target.comparator = choices.randomElement(using: &generator) ?? .atLeast
    target.value = String(Int.random(in: 0...24, using: &generator))
    if Int.random(in: 0..<3, using: &generator) == 0 {
      (target.window, months) = ("2021..2022", 24)
    }
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
    hasPeriods =
      [.growth, .flow, .count].contains(target.kind) && Bool.random(using: &generator)
    addSchedule(&generator)
    addFigures(&generator)
  }

  /// Makes it a target of being higher than another indicator, by a margin or without one.
  private mutating func compareWithOther(_ generator: inout SeededGenerator) {
    (target.comparator, target.better, target.versus) = (.above, .higher, "other")
    target.baseline = nil
    target.value = Bool.random(using: &generator) ? "2" : nil
  }

  private mutating func addSchedule(_ generator: inout SeededGenerator) {
    guard Int.random(in: 0..<4, using: &generator) == 0 else { return }
    let days = Self.days[2..<(2 + months)].shuffled(using: &generator).prefix(3).sorted()
    let shares = days.map { _ in Int.random(in: 0...100, using: &generator) }.sorted()
    target.schedule = zip(days, shares).map { (asOf: $0, share: $1) }
  }

  private mutating func addFigures(_ generator: inout SeededGenerator) {
    let rough: [Observation.Qualifier] = [.about, .moreThan, .lessThan, .atLeast, .atMost]
    // A place is never less than the first.
    let values = target.kind == .rank ? 1...26 : -3...26
    let isRough = target.kind != .milestone && Int.random(in: 0..<3, using: &generator) == 0
    for day in Self.days.shuffled(using: &generator).prefix(
      Int.random(in: 0...8, using: &generator))
    {
      figures[day] = Int.random(in: values, using: &generator)
      if Int.random(in: 0..<4, using: &generator) > 0 {
        others[day] = Int.random(in: values, using: &generator)
      }
      if isRough, Bool.random(using: &generator) {
        qualifiers[day] = rough.randomElement(using: &generator)
      }
      if Int.random(in: 0..<6, using: &generator) == 0 {
        rivals[day] = Int.random(in: values, using: &generator)
      }
    }
    guard isSum, hasPeriods else { return }
    // Sums of quarters: most of them, from the first on.
    figures = [:]
    isFirstToDate = Bool.random(using: &generator)
    for day in Self.quarters where Int.random(in: 0..<5, using: &generator) > 0 {
      figures[day] = Int.random(in: -1...9, using: &generator)
    }
  }
}

extension RandomTarget {
  /// The last days of the quarters.
  static let quarters = days.filter { day in
    !day.hasPrefix("2020") && !day.hasPrefix("2023")
      && ["03-31", "06-30", "09-30", "12-31"].contains(day.suffix(5))
  }

  /// Whether the figures are added up over time.
  var isSum: Bool { target.kind == .flow || target.kind == .count }

  /// The last day of the target's time.
  var end: String { months == 12 ? "2021-12-31" : "2022-12-31" }

  private func figure(_ day: String, _ value: Int, isRival: Bool = false) -> MadeUpFigure {
    var figure = MadeUpFigure(
      value: String(value), asOf: day, qualifier: isRival ? .exact : qualifiers[day] ?? .exact,
      isDerived: isRival)
    guard isSum || hasPeriods else { return figure }
    let isQuarter = isSum && hasPeriods
    let isToDate = !isQuarter || (isFirstToDate && day == Self.quarters.first)
    figure.basis = isToDate ? .toDate : .inPeriod
    figure.start =
      isQuarter ? Self.quarterStart(day) : day.hasPrefix("2020") ? "2020-01-01" : "2021-01-01"
    return figure
  }

  private static func quarterStart(_ day: String) -> String {
    let starts = ["03-31": "01-01", "06-30": "04-01", "09-30": "07-01", "12-31": "10-01"]
    return day.prefix(5) + (starts[String(day.suffix(5))] ?? "01-01")
  }

  private func catalog() throws -> Catalog {
    let entry = try target.entry()
    let own =
      figures.map { figure($0, $1) }
      + rivals.filter { figures[$0.key] != nil }
      .map { figure($0, $1, isRival: true) }
    let other = target.versus == nil ? [:] : others
    let versus = other.map { day, value in
      MadeUpFigure(value: String(value), asOf: day, indicator: "other")
    }
    return Catalog(
      documents: [], jurisdictions: [], units: [], indicators: [entry.indicator],
      plans: [entry.plan], observations: try (own + versus).map { try $0.observation() },
      schedules: try target.schedules())
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
