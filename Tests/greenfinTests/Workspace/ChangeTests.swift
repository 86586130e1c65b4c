import Testing

@testable import greenfin

@Suite("Targets that are revised and pilots that come and go")
struct ChangeTests {
  private let loans = "huzhou-2023/major-project-loans-increase"

  @Test("A revised target shows what it was, since when and why, wherever it is shown")
  func before() throws {
    let run = try WorkspaceRun()
    let line = "revise \(loans) 200亿元 --effective 2023-07-01 --why 中期评估 --source 会议纪要"
    #expect(run(line).exitCode == .success)
    for listing in ["check", "targets"] {
      let rows = run("\(listing) --indicator major-project-loans-increase --format json").output
      #expect(rows.contains(#""revisedFrom": {"#))
      #expect(rows.contains(#""value": 300"#))
      #expect(rows.contains(#""revisedOn": "2023-07-01""#))
      #expect(rows.contains(#""revisedWhy": "中期评估""#))
      let table = run("\(listing) --indicator major-project-loans-increase").output
      #expect(table.contains("200亿元（原300亿元）"))
    }
    #expect(
      run("check --indicator major-project-loans-increase").output.contains("自2023-07-01起调整"))
    let card = run("show \(loans)").output
    #expect(card.contains("原为300亿元：中期评估（会议纪要）"))
    let earlier = run("show \(loans) --as-of 2023-06-30").output
    #expect(!earlier.contains("200亿元"))
    #expect(!run("targets --as-of 2023-06-30 --plan huzhou-2023").output.contains("200亿元"))
  }

  @Test("A target that was changed twice tells what held before the latest change")
  func twice() throws {
    let run = try WorkspaceRun()
    _ = run("revise \(loans) 250亿元 --effective 2023-04-01 --why 一季度评估")
    _ = run("revise \(loans) 200亿元 --effective 2023-07-01 --why 中期评估")
    #expect(run("show \(loans)").output.contains("自2023-07-01起调整，原为250亿元：中期评估"))
    let between = run("show \(loans) --as-of 2023-06-30").output
    #expect(between.contains("自2023-04-01起调整，原为300亿元：一季度评估"))
    // The document's own figure stays beside the one that holds.
    let rows = run("targets --indicator major-project-loans-increase --format json").output
    #expect(rows.contains(#""value": 300"#))
    _ = run("revise \(loans) --withdraw --effective 2023-07-05 --why 取消")
    #expect(run("show \(loans)").output.contains("起取消，原为200亿元"))
  }

  @Test("A target that was given up says since when and why, and is neither met nor missed")
  func withdrawn() throws {
    let run = try WorkspaceRun()
    _ = run("revise \(loans) --withdraw --effective 2023-07-01 --why 政策调整")
    let card = run("show \(loans)", language: "en")
    #expect(card.exitCode == .success)
    #expect(card.output.contains("given up from 2023-07-01 on, was 30 billion yuan: 政策调整"))
    #expect(run("show \(loans) --format json").output.contains(#""dataState": "withdrawn""#))
    let rows = run(
      "check --indicator major-project-loans-increase --plan huzhou-2023 --format jsonl")
    #expect(rows.output.contains(#""dataState":"withdrawn""#))
    #expect(rows.output.contains(#""verdict":"noData""#))
  }

  @Test(
    "A target that does not apply is asked for in no form, reminder or listing of that quarter",
    arguments: [
      "form --unit 市金融办 -o - --format csv", "remind --unit 市金融办 --as-of 2023-07-25",
      "returns --unit 市金融办 --format json",
    ])
  func notApplicable(line: String) throws {
    let run = try WorkspaceRun()
    let name = line.hasPrefix("remind") ? "新增重大项目贷款" : loans
    #expect(run("\(line) --quarter 2023Q2").output.contains(name))
    let change = "revise \(loans) --not-applicable --effective 2023-04-01 --why 口径取消"
    #expect(run("\(change) --period 2023Q2").exitCode == .success)
    #expect(!run("\(line) --quarter 2023Q2").output.contains(name))
    #expect(run("\(line) --quarter 2023Q1").output.contains(name))
  }

  @Test(
    "A revision that changes nothing or lies outside the plan is asked about",
    arguments: [
      ("300亿元 --effective 2023-07-01", "与现行目标值相同"),
      ("3000000万元 --effective 2023-07-01", "与现行目标值相同"),
      ("200亿元 --effective 2022-12-31", "不在计划期限"),
      ("200亿元 --effective 2024-01-01", "不在计划期限"),
    ])
  func doubtful(change: String, words: String) throws {
    let run = try WorkspaceRun()
    let line = "revise \(loans) \(change) --why 评估"
    let result = run(line)
    #expect(result.exitCode == .gate)
    #expect(result.complaint.contains(words))
    #expect(run.journal.isEmpty)
    #expect(run(line + " --accept").exitCode == .success)
  }

  @Test("A pilot that left is in no listing, no return and no report from that day on")
  func pilotLeaves() throws {
    let run = try WorkspaceRun(settings: #""plans": ["huzhou-2021"], "recorder": "某人""#)
    let line = "pilot leave huzhou-2021/p3 --effective 2021-04-01 --why 期满"
    #expect(run(line).exitCode == .success)
    func tasks(_ day: String) -> String {
      run("tasks --plan huzhou-2021 --kind pilot --as-of \(day) --fields id --format csv").output
    }
    #expect(tasks("2021-03-31").contains("huzhou-2021/p3"))
    #expect(!tasks("2021-04-01").contains("huzhou-2021/p3"))
    for quarter in ["2021Q1", "2021Q2"] {
      let missing = run("returns --quarter \(quarter) --fields missing --format csv").output
      #expect(missing.contains("huzhou-2021/p3") == (quarter == "2021Q1"))
    }
    let report = run("report --quarter 2021Q2 --format json").output
    #expect(!report.contains("huzhou-2021/p3"))
    let card = run("show huzhou-2021/p3").output
    #expect(card.contains("自2021-04-01起已退出：期满"))
    #expect(!run("show huzhou-2021/p3 --as-of 2021-03-31").output.contains("已退出"))
  }

  @Test("A pilot cannot leave twice, nor come back without having left")
  func pilotTwice() throws {
    let run = try WorkspaceRun(settings: #""plans": ["huzhou-2021"], "recorder": "某人""#)
    func pilot(_ words: String) -> ProgramRun { run("pilot \(words) --why 评估") }
    #expect(pilot("enter huzhou-2021/p3 --effective 2021-01-01").exitCode == .gate)
    #expect(pilot("enter huzhou-2021/p3 --effective 2021-07-01").exitCode == .gate)
    #expect(pilot("leave huzhou-2021/p3 --effective 2021-04-01").exitCode == .success)
    #expect(pilot("leave huzhou-2021/p3 --effective 2021-05-01").exitCode == .gate)
    #expect(pilot("enter huzhou-2021/p3 --effective 2021-10-01").exitCode == .success)
    #expect(pilot("enter huzhou-2021/p3 --effective 2021-11-01").exitCode == .gate)
    #expect(run.journal.count == 2)
  }

  @Test("A pilot that enters in the course of its plan is not in force before, if that is meant")
  func lateEntry() throws {
    let run = try WorkspaceRun(settings: #""plans": ["huzhou-2021"], "recorder": "某人""#)
    let line = "pilot enter huzhou-2021/p3 --effective 2021-07-01 --why 评估"
    #expect(run(line).complaint.contains("2021-07-01之前不算试点"))
    #expect(run(line + " --accept").exitCode == .success)
    let card = run("show huzhou-2021/p3 --as-of 2021-06-30").output
    #expect(card.contains("自2021-07-01起才进入"))
  }
}
