import Testing

@testable import GreenFinCore

/// What must hold for every target and every figure, tried on random made-up ones.
@Suite("Judging, whatever the figures")
struct JudgePropertyTests {
  /// The rules of judging a figure against a bound, in as few lines as they can be said.
  private func naive(_ target: OneTarget, on date: String) -> Verdict {
    if date < target.start { return .notDue }
    let counted = target.figures.filter { figure in
      figure.asOf <= date && figure.asOf >= target.start && figure.asOf <= target.end
    }
    guard let newest = counted.max(by: { $0.asOf < $1.asOf }),
      let value = Int(newest.value), let bound = Int(target.value)
    else { return .noData }
    let isMet =
      switch target.comparator {
      case ">=", "bare": value >= bound
      case ">": value > bound
      case "<=": value <= bound
      default: value < bound
      }
    let isOver = date >= target.end
    if target.mode == "hold" { return isMet ? (isOver ? .achieved : .holding) : .broken }
    if isMet { return .achieved }
    if isOver { return .missed }
    guard target.kind == "flow" else { return .pending }
    let months = Int(newest.asOf.dropFirst(5).prefix(2)) ?? 0
    if value * 12 == bound * months { return .onSchedule }
    return value * 12 > bound * months ? .ahead : .behind
  }

  private static let monthEnds = [
    "01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31",
    "11-30", "12-31",
  ]

  private func random(_ generator: inout SeededGenerator) -> OneTarget {
    let kind = ["level", "flow"].randomElement(using: &generator) ?? "level"
    let comparators = kind == "flow" ? [">=", ">", "bare"] : [">=", ">", "<=", "<", "bare"]
    var target = OneTarget(kind: kind)
    target.comparator = comparators.randomElement(using: &generator) ?? ">="
    target.better = target.comparator.hasPrefix("<") ? "lower" : "higher"
    target.value = String(Int.random(in: 1...24, using: &generator))
    target.mode =
      kind == "flow" ? "reach" : ["reach", "hold"].randomElement(using: &generator) ?? ""
    let months = Self.monthEnds.shuffled(using: &generator).prefix(
      Int.random(in: 0...4, using: &generator))
    target.figures = months.map { month in
      let value = String(Int.random(in: 0...26, using: &generator))
      return ("2021-" + month, value, kind == "flow" ? ("2021-01-01", "to-date") : nil)
    }
    return target
  }

  @Test("The engine and thirty naive lines say the same, 600 times")
  func agreesWithNaive() throws {
    var generator = SeededGenerator(seed: 2021)
    for _ in 0..<600 {
      let target = random(&generator)
      let date = "2021-" + (Self.monthEnds.randomElement(using: &generator) ?? "12-31")
      let judgement = try target.judgement(on: date)
      #expect(judgement.verdict == naive(target, on: date), "\(target) on \(date)")
    }
  }

  @Test("A figure of a later day never changes what is said of a day")
  func laterFigures() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      var target = random(&generator)
      let before = try target.judgement(on: "2021-06-30")
      let period = target.kind == "flow" ? ("2021-01-01", "to-date") : nil
      target.figures.append(("2021-07-31", "999", period))
      let after = try target.judgement(on: "2021-06-30")
      #expect(before.verdict == after.verdict && before.reason == after.reason)
      #expect(before.completion == after.completion && before.notes == after.notes)
    }
  }

  private static let order: [Verdict] = [
    .broken, .missed, .behind, .pending, .onSchedule, .ahead, .holding, .achieved,
  ]

  @Test("A better figure never makes a verdict worse, whichever way is better")
  func betterFigures() throws {
    var generator = SeededGenerator(seed: 99)
    for _ in 0..<300 {
      var target = random(&generator)
      let period = target.kind == "flow" ? ("2021-01-01", "to-date") : nil
      let value = Int.random(in: 1...25, using: &generator)
      func rank(_ value: Int) throws -> Int {
        target.figures = [("2021-05-31", String(value), period)]
        let verdict = try target.judgement(on: "2021-06-30").verdict
        return try #require(Self.order.firstIndex(of: verdict))
      }
      let step = target.better == "higher" ? 1 : -1
      let worse = try rank(value)
      let better = try rank(value + step)
      #expect(better >= worse, "\(target)")
    }
  }
}
