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
      guard let day = sample.figures.keys.sorted().randomElement(using: &generator),
        let worse = Self.order.firstIndex(of: try sample.judgement(on: date).verdict)
      else { continue }
      let step = Int.random(in: 1...30, using: &generator)
      sample.figures[day, default: 0] += sample.target.better == .higher ? step : -step
      let better = try sample.judgement(on: date).verdict
      #expect(try #require(Self.order.firstIndex(of: better)) >= worse, "\(sample) on \(date)")
    }
  }

  @Test("A better newest figure never puts a target into a worse class of any scheme")
  func betterClasses() throws {
    var generator = SeededGenerator(seed: 44)
    let schemes = try BundledCatalog.catalog().schemes
    for _ in 0..<1_500 {
      var sample = RandomTarget(&generator)
      guard let day = sample.figures.keys.max() else { continue }
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
  let sample: RandomTarget
  let target: MadeUpTarget
  let bound: Int

  init(_ sample: RandomTarget) {
    self.sample = sample
    target = sample.target
    bound = Int(sample.target.value ?? "0") ?? 0
  }

  func isMet(_ day: String, _ value: Int) -> Bool? {
    switch target.comparator {
    case .atLeast, .bare: value >= bound
    case .moreThan: value > bound
    case .atMost, .rankWithin: value <= bound
    case .lessThan: value < bound
    case .about: target.better == .higher ? value * 20 >= bound * 19 : value * 20 <= bound * 21
    case .above: sample.others[day].map { target.value == nil ? value > $0 : value >= $0 + bound }
    case .done: value >= 1
    }
  }

  func verdict(on date: String) -> Verdict {
    if date < "2021-01-01" { return .notDue }
    let known = sample.figures.sorted { $0.key < $1.key }
      .filter { $0.key <= date && "2021-01-01" <= $0.key && $0.key <= "2021-12-31" }
    guard let (day, value) = known.last, let met = isMet(day, value) else { return .noData }
    let isOver = date >= "2021-12-31"
    let isCeiling = [.atMost, .lessThan, .rankWithin].contains(target.comparator)
    let isSum = target.kind == .flow || target.kind == .count
    let isHeld = target.mode == .hold || (target.kind == .cumulative && isCeiling)
    if isSum ? isCeiling : isHeld {
      let isBroken = isSum ? !met : known.contains { isMet($0.key, $0.value) == false }
      return isBroken ? .broken : day == "2021-12-31" ? .achieved : .holding
    }
    if met { return .achieved }
    if isOver { return target.mode == .hold ? .broken : .missed }
    let start = isSum ? 0 : target.baseline.flatMap { Int($0.value) } ?? bound
    let isWay = target.better == .higher || isSum ? bound > start : bound < start
    guard isWay, target.versus == nil, let month = Int(day.dropFirst(5).prefix(2)) else {
      return .pending
    }
    let lead = ((value - start) * 12 - (bound - start) * month) * (bound > start ? 1 : -1)
    return lead == 0 ? .onSchedule : lead > 0 ? .ahead : .behind
  }
}
