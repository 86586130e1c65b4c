import GreenFinCore
import Testing

@Suite("Audit: what the real documents give")
struct RealDocumentsAuditTests {
  static let findings: [AuditFinding] = {
    let catalog = CatalogLoader.load(Catalog.bundledFiles).catalog
    return catalog?.audit() ?? []
  }()

  private func findings(_ kind: AuditFinding.Kind, _ plan: Plan.ID? = nil) -> [AuditFinding] {
    Self.findings.filter { $0.kind == kind && (plan == nil || $0.plans.first == plan) }
  }

  @Test(
    "Growth figures of the five-year plan that do not recompute",
    arguments: [
      ("deposit-balance", "21.15%", "14.03%", nil), ("loan-balance", "13.79%", "18.57%", nil),
      ("finance-value-added", "13.63%", "12.44%", nil), ("premium-income", "12.5%", "14.2%", nil),
      ("manufacturing-loan-balance", "7.89%", "6.26%", 4),
      ("small-micro-loan-balance", "16.56%", "13.04%", 4),
      ("medium-long-term-loan-balance", "33.83%", "26.25%", 4),
      ("enterprise-credit-loan-balance", "42.47%", "32.73%", 4),
    ])
  func growth(indicator: String, printed: String, right: String, years: Int?) throws {
    let found = findings(.growthMismatch).filter {
      $0.subject.id == indicator && $0.first.written == printed
    }
    let sentence = try #require(found.first).sentence.english
    #expect(sentence.contains("\(right) a year over 5 years"))
    #expect(sentence.contains(years.map { "right for \($0) years" } ?? "no whole number of years"))
  }

  @Test("43.0 % from 1 January 2018 is right, and so are the multiples of 2015")
  func rightOnes() {
    #expect(findings(.growthMismatch).allSatisfy { $0.subject.id != "green-loan-balance" })
    #expect(findings(.changeMismatch).map(\.subject.id) == ["enterprise-credit-loan-balance"])
  }

  @Test("18.1 % is 18.19 % cut off, and 310.7 is not 338.18")
  func figures() throws {
    let shares = findings(.shareMismatch)
    #expect(shares.count == 2)
    #expect(shares.allSatisfy { $0.sentence.english.contains("18.191%, 18.2% when rounded") })
    let conflicts = findings(.figureConflict)
    #expect(conflicts.map(\.subject.id) == ["enterprise-credit-loan-balance"])
    #expect(findings(.figureRounding).count == 5)
    #expect(findings(.figureUnit).map(\.second.place) == ["表“十三五”主要指标 第14行"])
  }

  @Test("Goals that nobody carries")
  func goals() {
    #expect(
      findings(.uncarriedGoal, "huzhou-2021").map(\.subject.id)
        == ["huzhou-2021/green-credit-share"])
    #expect(findings(.uncarriedGoal, "huzhou-2023").count == 6)
    #expect(findings(.uncarriedGoal, "huzhou-fyp14").count == 11)
  }

  @Test("Targets that the table lacks, that are lower later, below or at their start")
  func targets() {
    #expect(
      findings(.targetNotInTable, "huzhou-2021").map(\.subject.id) == [
        "huzhou-2021/credit-asset-quality-rank", "huzhou-2021/huzhou-experience-replicated",
        "huzhou-2021/green-finance-products",
      ])
    let later = findings(.laterTargetLower)
    #expect(later.map(\.plans) == [["huzhou-2021", "huzhou-fyp14"], ["zhanjiang-2023"]])
    #expect(later.first?.sentence.english.contains("≥ 25%") == true)
    #expect(
      findings(.targetBelowBaseline).map(\.subject.id) == ["huzhou-fyp14/non-performing-loan-ratio"]
    )
    #expect(
      findings(.targetAlreadyMet).map(\.subject.id)
        == ["huzhou-2021/green-finance-products"],
      "8.0 % of the text is 7.96 % of the table, the baseline, which is below the target of 8 %")
  }

  @Test("Units and names")
  func units() {
    #expect(findings(.unitNotInBody).map(\.first.written) == ["市建设局", "市财政局"])
    #expect(findings(.unitNotInTable).isEmpty)
    #expect(findings(.unitTwice).map(\.subject.id) == ["huzhou-2021/10", "huzhou-2023/8.1"])
    let names = findings(.nameDiffers).map { [$0.first.written, $0.second.written] }
    #expect(names.contains(["市人社局", "市人力社保局"]))
    #expect(names.contains(["德清高黑板", "德清高新板"]))
    #expect(names.contains(["绿色金融小镇", "绿色金融港"]), "in one plan so, in a later one otherwise")
  }

  @Test("The same target in goals, body and table")
  func statements() {
    let about = Self.findings.filter { $0.subject.id == "huzhou-2023/new-financial-institutions" }
    #expect(about.map(\.kind) == [.statementComparator, .statementSubject])
    #expect(findings(.statementComparator, "huzhou-fyp14").count == 4)
    #expect(findings(.statementCommitment, "huzhou-2021").count == 2)
  }

  @Test("Every finding has both places and a sentence in both languages")
  func shape() {
    #expect(Self.findings.count > 60)
    for finding in Self.findings {
      #expect(!finding.first.place.isEmpty && !finding.second.place.isEmpty)
      #expect(finding.sentence.chinese.hasSuffix("。") && finding.sentence.english.hasSuffix("."))
      #expect(finding.first.written != nil && !finding.plans.isEmpty)
    }
  }
}
