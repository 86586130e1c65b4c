import Testing

@testable import GreenFinCore

/// What is better lower, under words that leave the direction open; all figures are made up.
@Suite("Bare and rough promises of what should fall")
struct DirectionTests {
  private let ratio = MadeUpTarget(
    kind: .share, better: .lower, comparator: .bare, value: "1", unit: "%")

  @Test("A ratio of 1 % that should fall is reached at 0.5 %, and not at 2 %")
  func bare() throws {
    #expect(try ratio.judgement([.at("2", "2030-12-31")], asOf: "2030-12-31").verdict == .missed)
    let met = try ratio.judgement([.at("0.5", "2030-12-31")], asOf: "2030-12-31")
    #expect(met.verdict == .achieved)
    #expect(met.margin?.value.plainText == "0.5")
  }

  @Test("A start of 2 % is worse than 1 %, and half of the way is not all of it")
  func start() throws {
    var target = ratio
    target.baseline = ("2", "2029-12-31")
    let judgement = try target.judgement([.at("1.5", "2030-06-30")], asOf: "2030-06-30")
    #expect(judgement.verdict == .onSchedule)
    #expect(judgement.notes.isEmpty)
  }

  @Test("A sum of about 100 that should stay low is kept below it, and is not reached at once")
  func about() throws {
    let target = MadeUpTarget(kind: .flow, better: .lower, comparator: .about, value: "100")
    let spring = try target.judgement([.toDate("40", "2030-06-30")], asOf: "2030-06-30")
    #expect(spring.verdict == .holding && spring.completion == nil)
    let year = try target.judgement([.toDate("120", "2030-12-31")], asOf: "2030-12-31")
    #expect(year.verdict == .broken)
  }

  @Test("About 100 starts below it at 97, which reaches it already but is not better")
  func baseline() throws {
    var target = MadeUpTarget(kind: .level, comparator: .about, value: "100")
    target.baseline = ("97", "2029-12-31")
    let notes = try target.judgement([], asOf: "2030-06-30").notes.map(\.identifier)
    #expect(notes == ["met-by-baseline"])
    target.baseline = ("120", "2029-12-31")
    let beyond = try target.judgement([], asOf: "2030-06-30").notes.map(\.identifier)
    #expect(beyond == ["met-by-baseline", "baseline-beyond-target"])
  }

  @Test("What was kept, lost, and lost again after it had been kept again is told in turn")
  func relapse() throws {
    var target = MadeUpTarget(kind: .level, value: "100")
    target.mode = .hold
    let days = ["2030-03-31", "2030-06-30", "2030-09-30"]
    let figures = zip(["99", "101", "98"], days).map { MadeUpFigure.at($0, $1, unit: "亿元") }
    let judgement = try target.judgement(figures, asOf: "2030-09-30")
    #expect(
      judgement.notes.map(\.sentence.chinese)
        == ["2030-03-31未保持，2030-06-30起恢复", "自2030-09-30起未保持"])
  }

  @Test("A milestone that was kept again is said to be kept on its day")
  func milestone() throws {
    var target = MadeUpTarget(kind: .milestone, comparator: .done, value: nil, unit: "次")
    target.mode = .hold
    let days = ["2030-03-31", "2030-06-30", "2030-09-30"]
    let figures = zip(["1", "0", "1"], days).map { MadeUpFigure.at($0, $1, unit: "次") }
    let reason = try target.judgement(figures, asOf: "2030-09-30").reason
    #expect(reason.chinese == "2030-09-30保持；2030-06-30未保持")
    #expect(reason.english == "kept on 2030-09-30; not kept on 2030-06-30")
  }
}
