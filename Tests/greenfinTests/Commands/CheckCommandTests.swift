import Foundation
import GreenFinCore
import Testing

@testable import greenfin

/// What `check` says of targets that are given up, of names, of gates and of schemes.
@Suite struct CheckCommandTests {
  private static let target = "huzhou-2023/new-social-financing"

  @Test func aTargetThatWasGivenUpStaysListed() throws {
    let run = try WorkspaceRun()
    _ = run("revise \(Self.target) --withdraw --effective 2023-07-01 --why 中期评估")
    let line =
      "check --plan huzhou-2023 --as-of 2024-01-31 --format csv --fields id,verdict,dataState"
    #expect(run(line).output.contains("\(Self.target),noData,withdrawn"))
    let explained = run("check --explain \(Self.target) --as-of 2024-01-31").output
    #expect(explained.contains("自2023-07-01起取消，原为2000亿元：中期评估"))
  }

  @Test func whatDoesNotApplyInAQuarterSaysSo() throws {
    let run = try WorkspaceRun()
    let line =
      "revise \(Self.target) --not-applicable --period 2023Q2 --effective 2023-04-01 --why 口径调整"
    #expect(run(line).exitCode == .success)
    let check = run(
      "check --plan huzhou-2023 --as-of 2023-06-30 --format csv --fields id,dataState,reason")
    #expect(check.output.contains("\(Self.target),notApplicable,2023Q2不适用：口径调整"))
    let both = run("revise \(Self.target) 1800亿元 --not-applicable --effective 2023-04-01 --why x")
    #expect(both.exitCode == .usage)
  }

  @Test func withoutAWorkspaceNothingCanBeOverdueAndItSaysSoOnce() {
    let run = ProgramRun("check --plan huzhou-2023 --fail-on overdue --lang en")
    #expect(run.exitCode == .success)
    #expect(
      run.complaint == "note: without a workspace there is no due day, and nothing can be overdue\n"
    )
  }

  @Test func aGateHoldsForOneTargetAndForItsPartsToo() {
    let target = "huzhou-2021/green-credit-share"
    for gate in ["noData", "behind"] {
      let code = ProgramRun("check --explain \(target) --as-of 2021-06-30 --fail-on \(gate)")
        .exitCode
      #expect(code == (gate == "noData" ? .gate : .success))
    }
    let both = ProgramRun("check --explain \(target) --only behind --lang en")
    #expect(both.exitCode == .usage && both.complaint.contains("--only"))
  }

  @Test func whatMachinesReadHasWordsForPeopleWhoAskForIt() {
    let run = ProgramRun(
      "check --plan huzhou-2021 --as-of 2021-06-30 --fields id,nested,related --format plain --lang en"
    )
    #expect(run.output.contains("the path of"))
    #expect(run.output.contains("outside the target's time"))
  }

  @Test func anIndicatorsNameMeansItsOnlyTargetOrListsThem() {
    let one = ProgramRun(["check", "--explain", "绿色信贷占比", "--lang", "zh"])
    let several = ProgramRun(["check", "--explain", "新增社会融资", "--lang", "zh"])
    for run in [one, several] {
      let isCard = run.output.contains("推算")
      let isList = run.complaint.contains("可以指几个目标值") && run.complaint.contains("huzhou-")
      #expect(isCard != isList, "\(run.complaint)")
    }
    let unknown = ProgramRun("check --explain new-social-financin --lang en")
    #expect(unknown.complaint.contains("huzhou-2023/new-social-financing"))
  }

  @Test func anUnknownSchemeIsRefusedEverywhere() {
    let run = ProgramRun("check --explain \(Self.target) --scheme yinchuann --lang en")
    #expect(run.exitCode == .usage && run.complaint.contains("yinchuan"))
  }

  @Test func helpListsEverySchemeOfTheData() throws {
    let schemes = try #require(CatalogLoader.load(Catalog.bundledFiles).catalog).schemes
    let help = ProgramRun("help check --lang en").output
    for scheme in schemes { #expect(help.contains(scheme.id.rawValue), "\(scheme.id)") }
  }

  @Test func theReckoningIsLabelledInItsLanguageAndNamesItsRuleOfTime() {
    let line = "check --explain huzhou-fyp14/non-performing-loan-ratio --as-of 2021-06-30"
    let chinese = ProgramRun(line + " --lang zh").output
    #expect(chinese.contains("采用的数据") && chinese.contains("余量"))
    let json = ProgramRun(line + " --format json").output
    for key in ["\"thresholds\"", "\"distance\"", "\"parts\"", "\"rule\": \"newest\""] {
      #expect(json.contains(key), "\(key)")
    }
  }
}
