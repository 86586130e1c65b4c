import Testing

@testable import GreenFinCore

@Suite("Judging what the documents promise by what they report")
struct BundledJudgementTests {
  private static func judgements(asOf text: String) throws -> [Target.ID: Judgement] {
    let catalog = try BundledCatalog.catalog()
    let judge = Judge(catalog, asOf: try day(text))
    let all = catalog.targets(Selection()).map { ($0.target.id, judge.judge($0)) }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }

  @Test(
    "No answer rests on another place's figure, a later one, or one from outside the horizon",
    arguments: ["2020-12-31", "2021-03-31", "2021-06-30", "2021-12-31", "2023-12-31", "2031-01-01"])
  func soundEvidence(asOf: String) throws {
    for judgement in try Self.judgements(asOf: asOf).values {
      guard let observed = judgement.observed else {
        #expect([.noData, .notDue].contains(judgement.verdict), "\(judgement.entry.target.id)")
        continue
      }
      #expect(observed.jurisdiction == judgement.entry.plan.jurisdiction, "\(observed.id)")
      #expect(observed.indicator == judgement.entry.target.indicator)
      #expect(judgement.entry.target.window.contains(observed.asOf), "\(observed.id)")
      #expect(try observed.asOf <= day(asOf))
    }
  }

  @Test("The targets of 2021 that nobody has reported on are open, not missed")
  func unreported() throws {
    let all = try Self.judgements(asOf: "2022-06-30")
    #expect(all["huzhou-2021/new-social-financing"]?.verdict == .noData)
    #expect(all["huzhou-2021/green-credit-share"]?.verdict == .noData)
    #expect(all["huzhou-2021/new-listed-companies"]?.verdict == .noData)
  }

  @Test("The five-year plan's bad-loan ratio is met by a worked-out figure, and the answer says so")
  func badLoans() throws {
    let id: Target.ID = "huzhou-fyp14/non-performing-loan-ratio"
    let judgement = try #require(Self.judgements(asOf: "2021-06-30")[id])
    #expect(judgement.verdict == .achieved && judgement.completion == nil)
    #expect(judgement.observed?.quantity.chinese == "0.49%")
    #expect(judgement.margin?.chinese == "0.51个百分点")
    #expect(judgement.reason.chinese.contains("0.33% + 0.16个百分点"))
    let before = try #require(Self.judgements(asOf: "2021-06-09")[id])
    #expect(before.verdict == .noData, "the bulletin is of 10 June")
  }

  @Test("Growth of 2021 says nothing about the plan of 2023")
  func otherYear() throws {
    let all = try Self.judgements(asOf: "2023-12-31")
    #expect(all["huzhou-2023/green-loan-growth"]?.verdict == .noData)
    #expect(all["huzhou-2023/inclusive-small-micro-loan-growth"]?.verdict == .noData)
  }

  @Test("A plan whose time has not come is not due")
  func notDue() throws {
    let all = try Self.judgements(asOf: "2022-12-31")
    let plans: Set<Plan.ID> = ["huzhou-2023", "zhanjiang-2023"]
    let later = all.values.filter { plans.contains($0.entry.plan.id) }
    #expect(later.count == 60 && later.allSatisfy { $0.verdict == .notDue })
  }
}
