import Foundation
import GreenFinCore
import Testing

@testable import greenfin

@Suite("What has to be said to be meant, and what is refused")
struct DoubtTests {
  @Test(
    "A doubtful report is kept only when it is said to be meant",
    arguments: [
      ("progress huzhou-2023/1.2 --state 推进中 --period 2024Q1 --unit 市人行", "2024Q1还没有开始"),
      ("progress huzhou-2023/1.2 --state done --percent 60 --unit 市人行", "已完成，却只有60%"),
      ("progress huzhou-2023/1.2 --state notStarted --percent 5 --unit 市人行", "未启动，却有5%"),
      ("progress huzhou-2023/1.2 --state 推进中 --unit 市生态环境局", "不负责这项工作"),
      ("progress huzhou-2023/1.2 --state 推进中 --period 2023Q1 --unit 市人行", "已结账"),
      ("done huzhou-2021/green-finance-ordinance --as-of 2023-08-01", "日期尚未到来"),
      ("done huzhou-2021/green-finance-ordinance --as-of 2023-03-01", "已结账"),
      ("done huzhou-2021/green-finance-ordinance --as-of 2022-03-01", "2022-03-01不在计划期限"),
      ("record huzhou-2023/new-financial-institutions 2 --period 2022Q4", "2022-12-31不在计划期限"),
      (
        "record huzhou-2023/new-financial-institutions 2 --period 2023Q2 --unit 市生态环境局",
        "市生态环境局不负责这个目标值"
      ),
      (
        "record huzhou-2023/new-social-financing 500亿元 --period 2023Q2 --unit 各区县政府",
        "各区县政府是合称，自己不报送"
      ),
      (
        "record huzhou-2023/inclusive-small-micro-loan-growth 0.25 --period 2023Q2",
        "“0.25”是否应为百分数（写成25%）"
      ),
    ])
  func doubtful(line: String, words: String) throws {
    let run = try WorkspaceRun()
    #expect(run("quarter close 2023Q1 --accept").exitCode == .success)
    let result = run(line)
    #expect(result.exitCode == .gate)
    #expect(result.complaint.contains(words), "\(result.complaint)")
    #expect(run.journal.count == 1)
    #expect(run(line + " --accept").exitCode == .success)
  }

  @Test("A figure of a target that is not asked for in its period is asked about")
  func exempt() throws {
    let run = try WorkspaceRun()
    let target = "huzhou-2023/new-financial-institutions"
    _ = run("revise \(target) --not-applicable --period 2023Q2 --effective 2023-04-01 --why 机构改革")
    let asked = run("record \(target) 2 --period 2023Q2")
    #expect(asked.exitCode == .gate)
    #expect(asked.complaint.contains("2023Q2不适用：机构改革"), "\(asked.complaint)")
    #expect(run("record \(target) 1 --period 2023Q1").exitCode == .success)
    let loans = "huzhou-2023/major-project-loans-increase"
    _ = run("revise \(loans) --withdraw --effective 2023-05-01 --why 评估")
    #expect(run("record \(loans) 60亿元 --period 2023Q1").exitCode == .success)
    #expect(run("record \(loans) 120亿元 --period 2023Q2").complaint.contains("起取消：评估"))
  }

  @Test("After a quarter was opened again, what is recorded is said to show as a restatement")
  func reopened() throws {
    let run = try WorkspaceRun()
    let line = "record huzhou-2023/new-financial-institutions"
    #expect(!run("\(line) 1 --period 2023Q1").complaint.contains("更正"))
    _ = run("quarter close 2023Q1 --accept")
    _ = run("quarter reopen 2023Q1 --why 修订")
    let late = run("progress huzhou-2023/1.2 --percent 20 --period 2023Q1 --unit 市人行")
    #expect(late.exitCode == .success)
    #expect(late.complaint.contains("2023Q1结过账后重新开放，仍将作为更正列出"), "\(late.complaint)")
  }

  @Test("A milestone is told as done or not, and never as so many times")
  func milestoneWords() throws {
    let run = try WorkspaceRun()
    _ = run("done huzhou-2021/green-finance-ordinance --as-of 2021-10-01")
    let log = run("log").output
    #expect(log.contains("是") && !log.contains("1次"), "\(log)")
    #expect(run("log", language: "en").output.contains("yes"))
  }

  @Test("A milestone that is reached already is asked about")
  func doneTwice() throws {
    let run = try WorkspaceRun()
    let line = "done huzhou-2021/green-finance-ordinance --as-of 2021-10-01"
    #expect(run(line).exitCode == .success)
    let again = run("done huzhou-2021/green-finance-ordinance --as-of 2021-11-01")
    #expect(again.exitCode == .gate)
    #expect(again.complaint.contains("已有2021-10-01办成的记录"))
  }

  @Test(
    "What cannot be is refused, with what to type instead",
    arguments: [
      (
        "record huzhou-2023/major-project-loans-increase 1 --period 2023Q2 --as-of 2021-05-31",
        ExitCode.usage, "不在--period 2023Q2之内"
      ),
      ("returns submit 市人行 --quarter 2023Q2 --date 2023-07-11", .usage, "还没有到"),
      ("returns submit 市人行 --quarter 2023Q2 --date 2023-06-29", .usage, "还没有结束"),
      ("quarter close 2023Q3", .gate, "还没有结束，不能结账"),
      ("quarter close 2024Q1", .gate, "还没有结束，不能结账"),
      ("retract 7f3k", .usage, "greenfin retract 7f3k0000 --why"),
      ("schedule huzhou-2023/new-social-financing 2023Q2=50 2023Q1=20", .usage, "按时间先后写"),
      ("undo", .gate, "greenfin log"),
      ("schedule huzhou-2023/new-social-financing 2023Q2=110", .usage, "比例不在0到100之间"),
      (
        "record huzhou-2023/enterprise-transition-plan-guide 是 --period 2023Q2", .usage,
        "greenfin done"
      ),
      ("returns accept 市财政 --quarter 2023Q2", .usage, "huzhou/finance-bureau"),
      ("log 不存在的东西", .usage, "计划、任务、工作、目标值、单位或指标"),
      ("progress huzhou-2023/1.2 --percent 60 --state 差不多", .usage, "差不多"),
      ("progress huzhou-2023/1.1 --percent 60", .usage, "哪个单位报送"),
    ])
  func refused(line: String, code: ExitCode, words: String) throws {
    let run = try WorkspaceRun()
    let result = run(line)
    #expect(result.exitCode == code)
    #expect(result.complaint.contains(words), "\(result.complaint)")
    #expect(run.journal.isEmpty)
  }

  @Test("A quarter with returns that nobody has looked at is closed only when that is meant")
  func unseenReturns() throws {
    let run = try WorkspaceRun()
    _ = run("returns submit 市人行 市财政局 --quarter 2023Q2 --accept")
    _ = run("returns accept 市财政局 --quarter 2023Q2 --accept")
    _ = run("returns submit 市金融办 --quarter 2023Q2 --accept")
    _ = run("returns send-back 市金融办 --quarter 2023Q2 --why 缺表")
    let result = run("quarter close 2023Q2")
    #expect(result.exitCode == .gate)
    #expect(result.complaint.contains("还有1个单位的报送没有审核：市人行"))
    #expect(result.complaint.contains("还有1个单位的报送退回后没有重报：市金融办"))
    let missing = result.complaint.split(separator: "\n").first { $0.contains("个单位没有报送") }
    #expect(missing?.contains("、市生态环境局、") == true, "\(result.complaint)")
    #expect(missing?.contains("市财政局") == false)
    let english = run("quarter close 2023Q2", language: "en").complaint
    #expect(english.contains("nobody has looked at one return"))
    #expect(run("quarter close 2023Q2 --accept").exitCode == .success)
  }

  @Test(
    "A state is given by its word or as tables print it",
    arguments: ["inProgress", "推进中", "in-progress", "in progress", "In Progress"])
  func states(word: String) throws {
    let run = try WorkspaceRun()
    let result = ProgramRun([
      "progress", "huzhou-2023/1.2", "--state", word, "--percent", "６０％", "--unit", "市人行",
      "--workspace", run.path, "--lang", "zh",
    ])
    #expect(result.exitCode == (word == "in-progress" ? .usage : .success), "\(result.complaint)")
    if word != "in-progress" {
      #expect(run.journal[0].contains(#""state":"inProgress","percent":60"#))
    }
  }

  @Test("A figure below zero is a figure and no option")
  func negative() throws {
    let run = try WorkspaceRun()
    let result = run(
      "record huzhou-2023/inclusive-small-micro-loan-growth -3.2% --period 2023Q2 --unit 市人行")
    #expect(result.exitCode == .success, "\(result.complaint)")
    #expect(run.journal[0].contains(#""value":-3.2,"unit":"%""#))
  }

  @Test("Progress counts for the unit that answers where there is one only")
  func onlyUnit() throws {
    let run = try WorkspaceRun()
    let only = run(
      "tasks --plan huzhou-2023 --fields id,units --format jsonl"
    ).output.split(separator: "\n")
      .first { $0.components(separatedBy: #""basis""#).count == 2 }
    guard let id = only?.split(separator: "\"").first(where: { $0.hasPrefix("huzhou-2023/") })
    else { return }
    let result = run("progress \(id) --state 推进中")
    #expect(result.exitCode == .success, "\(result.complaint)")
    #expect(run.journal[0].contains(#""unit":""#))
  }

  @Test("The workspace's recorder reports where it is one of several units that answer")
  func recorderUnit() throws {
    let run = try WorkspaceRun(settings: #""plans": ["huzhou-2023"], "recorder": "市人行""#)
    #expect(run("progress huzhou-2023/1.1 --state 推进中").exitCode == .success)
    #expect(run.journal[0].contains(#""unit":"huzhou/peoples-bank""#))
  }

  @Test("A bare number means an action of the plan that runs in the period recorded for")
  func bareNumber() throws {
    let run = try WorkspaceRun(
      settings: #""plans": ["huzhou-2021", "huzhou-2023"], "recorder": "某人""#)
    _ = run("progress 1.2 --state 推进中 --period 2021Q2 --unit 市人行 --accept")
    _ = run("progress 1.2 --state 推进中 --period 2023Q2 --unit 市人行 --accept")
    #expect(run.journal.count == 2)
    #expect(run.journal[0].contains(#""action":"huzhou-2021/1.2""#))
    #expect(run.journal[1].contains(#""action":"huzhou-2023/1.2""#))
    let unclear = run("record 新增社会融资 1500亿元 --unit 市人行 --as-of 2023-06-30 --dry-run")
    #expect(unclear.exitCode == .success, "\(unclear.complaint)")
    // A year later the plan is over, and its last quarter can still be reported on.
    let late = run(
      "record 新增社会融资 1500亿元 --period 2021Q4 --accept", minutesLater: 400 * 24 * 60)
    #expect(late.exitCode == .success, "\(late.complaint)")
  }

  @Test("Undoing says so in the language of the one who undoes", arguments: ["zh", "en"])
  func undoWords(language: String) throws {
    let run = try WorkspaceRun()
    _ = run("record huzhou-2023/major-project-loans-increase 120亿元 --period 2023Q1")
    _ = run("undo", language: language)
    #expect(run.journal[1].contains(language == "zh" ? "撤回上一条命令" : "undone"))
    // Whoever reads it reads it in their own language.
    #expect(run("log").output.contains("撤回上一条命令"))
    #expect(run("log", language: "en").output.contains("undone"))
  }

  @Test("Days are those of China, where records are stamped, wherever the program runs")
  func chinaTime() throws {
    // 18:30 UTC is 02:30 of the next day in China.
    let later = ProgramRun(["check", "--limit", "1", "--lang", "en"], minutesLater: 17 * 60)
    #expect(later.output.contains("as of 2023-07-11"))
  }
}
