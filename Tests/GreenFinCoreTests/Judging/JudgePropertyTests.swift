import Testing

@testable import GreenFinCore

/// What must hold for every target and every figure, tried on random made-up ones of every kind.
@Suite("Judging, whatever the figures")
struct JudgePropertyTests {
  @Test("The engine and thirty naive lines say the same, 4,000 times")
  func agreesWithNaive() throws {
    var generator = SeededGenerator(seed: 2021)
    for _ in 0..<4_000 {
      let sample = RandomTarget(&generator)
      let date = RandomTarget.days.randomElement(using: &generator) ?? ""
      #expect(
        try sample.judgement(on: date).verdict == NaiveJudge(sample).verdict(on: date),
        "\(sample) on \(date)")
    }
  }

  @Test("Every kind, verdict and note that can come of figures is among the random ones")
  func reach() throws {
    var generator = SeededGenerator(seed: 2021)
    var verdicts: Set<Verdict> = []
    var kinds: Set<String> = []
    var notes: Set<String> = []
    for _ in 0..<4_000 {
      let sample = RandomTarget(&generator)
      let date = RandomTarget.days.randomElement(using: &generator) ?? ""
      let judgement = try sample.judgement(on: date)
      verdicts.insert(judgement.verdict)
      kinds.insert("\(judgement.entry.target.kind) \(sample.target.mode)")
      notes.formUnion(judgement.notes.map(\.identifier))
    }
    #expect(verdicts == Set(Verdict.allCases))
    #expect(kinds.count == 2 * Target.Kind.allCases.count)
    #expect(notes.isSuperset(of: ["worsening", "lost", "broken", "restored", "met-late", "stale"]))
    #expect(notes.isSuperset(of: ["met-after", "part-of-window", "conflict"]))
  }

  @Test("A figure of a later day never changes anything that is said of a day")
  func laterFigures() throws {
    var generator = SeededGenerator(seed: 7)
    let schemes = try BundledCatalog.catalog().schemes
    for _ in 0..<1_000 {
      var sample = RandomTarget(&generator)
      let index = Int.random(in: 0..<RandomTarget.days.count - 1, using: &generator)
      let date = RandomTarget.days[index]
      let before = try sample.everything(on: date, schemes)
      for day in RandomTarget.days[(index + 1)...] {
        sample.figures[day] = Int.random(in: -3...26, using: &generator)
        sample.others[day] = Int.random(in: -3...26, using: &generator)
      }
      #expect(try sample.everything(on: date, schemes) == before, "\(sample) on \(date)")
    }
  }

  private static let order: [Verdict] = [
    .broken, .missed, .behind, .pending, .onSchedule, .ahead, .holding, .achieved,
  ]

  @Test("A better figure never makes a verdict worse, whichever of the figures it is")
  func betterFigures() throws {
    var generator = SeededGenerator(seed: 99)
    for _ in 0..<3_000 {
      var sample = RandomTarget(&generator)
      let date = RandomTarget.days.randomElement(using: &generator) ?? ""
      // A rough figure with a better bound can settle less.
      guard let day = sample.figures.keys.sorted().randomElement(using: &generator),
        sample.qualifiers[day] == nil,
        let worse = Self.order.firstIndex(of: try sample.judgement(on: date).verdict)
      else { continue }
      let step = Int.random(in: 1...30, using: &generator)
      sample.figures[day, default: 0] += sample.target.better == .higher ? step : -step
      let better = try sample.judgement(on: date).verdict
      #expect(try #require(Self.order.firstIndex(of: better)) >= worse, "\(sample) on \(date)")
    }
  }

  @Test("A newer rough figure takes nothing from what a sum has reached, unless it is surely less")
  func roughFigures() throws {
    var generator = SeededGenerator(seed: 2_029)
    var count = 0
    for _ in 0..<2_000 {
      var sample = RandomTarget(&generator)
      guard sample.isSum, !sample.hasPeriods, sample.target.better == .higher,
        let last = sample.figures.keys.filter({ $0 >= "2021-01-01" && $0 < sample.end }).max(),
        try sample.judgement(on: last).verdict == .achieved,
        let next = RandomTarget.days.first(where: { $0 > last })
      else { continue }
      count += 1
      sample.figures[next] = Int.random(in: -3...26, using: &generator)
      let rough: [Observation.Qualifier] = [.about, .moreThan, .atLeast]
      sample.qualifiers[next] = rough.randomElement(using: &generator)
      #expect(try sample.judgement(on: next).verdict == .achieved, "\(sample) on \(next)")
    }
    #expect(count > 20)
  }

  @Test("A figure that contradicts the one that is used is named, and no other")
  func conflicts() throws {
    var generator = SeededGenerator(seed: 10)
    for _ in 0..<2_000 {
      let sample = RandomTarget(&generator)
      let date = RandomTarget.days.randomElement(using: &generator) ?? ""
      let judgement = try sample.judgement(on: date)
      guard let last = judgement.observed?.asOf.description, sample.end >= last,
        !(sample.isSum && sample.hasPeriods)
      else { continue }
      let days = sample.figures.keys.filter { "2021-01-01" <= $0 && $0 <= last }
      guard days.allSatisfy({ sample.qualifiers[$0] == nil }) else { continue }
      let isNamed = judgement.notes.contains { $0.identifier == "conflict" }
      let isRivalled = days.contains {
        sample.rivals[$0] ?? sample.figures[$0] != sample.figures[$0]
      }
      #expect(isNamed == isRivalled, "\(sample) on \(date)")
    }
  }

  @Test("A better newest figure never puts a target into a worse class of any scheme")
  func betterClasses() throws {
    var generator = SeededGenerator(seed: 44)
    let schemes = try BundledCatalog.catalog().schemes
    for _ in 0..<1_500 {
      var sample = RandomTarget(&generator)
      guard let day = sample.figures.keys.max(), sample.qualifiers[day] == nil else { continue }
      let before = try sample.classes(on: day, schemes)
      let step = Int.random(in: 1...30, using: &generator)
      sample.figures[day, default: 0] += sample.target.better == .higher ? step : -step
      for (worse, better) in zip(before, try sample.classes(on: day, schemes)) {
        guard let worse, let better else { continue }
        #expect(better <= worse, "\(sample) on \(day)")
      }
    }
  }
}

/// The rules of judging, said in as few lines as they can be: whole numbers, days as texts.
private struct NaiveJudge {
  typealias Known = (day: String, value: Int, qualifier: Observation.Qualifier)

  let sample: RandomTarget
  let target: MadeUpTarget
  let bound: Int

  init(_ sample: RandomTarget) {
    self.sample = sample
    target = sample.target
    bound = Int(sample.target.value ?? "0") ?? 0
  }

  /// Where the bound is, in twentieths, and whether the figure may lie on it.
  func wanted(_ day: String) -> (bound: Int, isIncluded: Bool)? {
    switch target.comparator {
    case .moreThan, .lessThan: (bound * 20, false)
    case .about: (bound * (target.better == .higher ? 19 : 21), true)
    case .above: sample.others[day].map { (($0 + bound) * 20, target.value != nil) }
    case .done: (20, true)
    default: (bound * 20, true)
    }
  }

  /// Whether all values that a figure can mean are met; nothing where some are and some are not.
  func isMet(_ figure: Known) -> Bool? {
    guard let (bound, isIncluded) = wanted(figure.day) else { return nil }
    let sign = target.better == .higher ? 1 : -1
    let lead = (figure.value * 20 - bound) * sign
    let (canBeMet, cannot) = (lead > 0 || (lead == 0 && isIncluded), lead < 0 || !isIncluded)
    switch figure.qualifier {
    case .exact: return canBeMet
    case .about: return nil
    case .moreThan: return sign == 1 ? (lead >= 0 ? true : nil) : (lead <= 0 ? false : nil)
    case .lessThan: return sign == 1 ? (lead <= 0 ? false : nil) : (lead >= 0 ? true : nil)
    case .atLeast where sign == 1, .atMost where sign == -1: return canBeMet ? true : nil
    case .atLeast, .atMost: return lead <= 0 && cannot ? false : nil
    }
  }

  /// The figures of the target's time up to a day; quarters are added up as long as none is missing.
  func known(_ date: String) -> [Known] {
    let inTime = sample.figures.sorted { $0.key < $1.key }
      .filter { $0.key <= date && "2021-01-01" <= $0.key && $0.key <= sample.end }
    guard sample.isSum, sample.hasPeriods else {
      return inTime.map { ($0, $1, sample.qualifiers[$0] ?? .exact) }
    }
    var (sum, kinds) = (0, Set<Observation.Qualifier>())
    return zip(RandomTarget.quarters, inTime).prefix { $0 == $1.key }.map { day, part in
      sum += part.value
      kinds.formUnion(sample.qualifiers[day].map { [$0] } ?? [])
      if kinds == [.moreThan, .atLeast] { return (day, sum, .moreThan) }
      if kinds == [.lessThan, .atMost] { return (day, sum, .lessThan) }
      return (day, sum, kinds.count > 1 ? .about : kinds.first ?? .exact)
    }
  }

  func verdict(on date: String) -> Verdict {
    if date < "2021-01-01" { return .notDue }
    // “Higher than” rests on days that both have figures for.
    let known = known(date).filter { target.versus == nil || sample.others[$0.day] != nil }
    let isCeiling =
      [.atMost, .lessThan, .rankWithin].contains(target.comparator)
      || (target.better == .lower && [.bare, .about].contains(target.comparator))
    let isKept =
      sample.isSum
      ? isCeiling : target.mode == .hold || (target.kind == .cumulative && isCeiling)
    let isLate = target.kind == .milestone && !isKept && date > sample.end
    // What only grows cannot lose what an older figure has settled to a newer one that settles nothing.
    let grows = sample.isSum || (target.kind == .cumulative && target.versus == nil)
    let settled = known.last { grows && isMet($0) == !isCeiling }
    guard let last = known.last.flatMap(isMet) == nil ? settled ?? known.last : known.last else {
      return isLate && sample.figures.keys.contains { sample.end < $0 && $0 <= date }
        ? .missed : .noData
    }
    let met = isMet(last)
    let (isOver, isLast) = (date >= sample.end, last.day == sample.end)
    let isRateOfPart = sample.hasPeriods && !sample.isSum
    func isLessThanYear(_ day: String) -> Bool {
      target.versus == nil && day.hasPrefix("2021") && !day.hasPrefix("2021-12")
    }
    if isKept {
      let isBroken =
        sample.isSum
        ? met == false
        : known.contains { isMet($0) == false && !(isRateOfPart && isLessThanYear($0.day)) }
      if isBroken { return .broken }
      guard met == true else { return isOver ? .noData : .pending }
      return isLast ? .achieved : .holding
    }
    if isOver, target.kind == .milestone { return met == true ? .achieved : .missed }
    if isOver, met == nil || (!isLast && (met == false || isRateOfPart)) { return .noData }
    if met == true { return .achieved }
    if isOver { return .missed }
    return pace(last)
  }

  private func pace(_ last: Known) -> Verdict {
    let (day, value, qualifier) = last
    let start = sample.isSum ? 0 : target.baseline.flatMap { Int($0.value) } ?? bound
    let isWay = target.better == .higher || sample.isSum ? bound > start : bound < start
    guard isWay, target.versus == nil, let year = Int(day.prefix(4)),
      let month = Int(day.dropFirst(5).prefix(2))
    else { return .pending }
    var (gone, all) = ((year - 2021) * 12 + month, sample.months)
    if !target.schedule.isEmpty, day < sample.end {
      (gone, all) = (target.schedule.last { $0.asOf <= day }?.share ?? 0, 100)
    }
    let lead = ((value - start) * all - (bound - start) * gone) * (bound > start ? 1 : -1)
    if qualifier == .exact { return lead == 0 ? .onSchedule : lead > 0 ? .ahead : .behind }
    if qualifier == .about { return .pending }
    let isMore = [.moreThan, .atLeast].contains(qualifier) == (bound > start)
    if lead == 0, [.atLeast, .atMost].contains(qualifier) { return .pending }
    return isMore ? (lead >= 0 ? .ahead : .pending) : (lead <= 0 ? .behind : .pending)
  }
}
