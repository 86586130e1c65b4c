import GreenFinCore
import OfficeFormats

extension Plan {
  /// What is doubtful about a day that something of the plan is recorded for.
  func doubts(of day: CalendarDate) -> [Phrase] {
    guard !period.contains(day) else { return [] }
    let (start, end) = (period.start, period.end)
    return [
      Phrase(
        "\(day)不在计划期限（\(start)至\(end)）之内",
        "\(day) lies outside the plan, which runs from \(start) to \(end)")
    ]
  }
}

extension Session {
  /// Tells what is doubtful about something to be recorded, and stops unless it is said to be meant.
  func confirm(_ doubts: [Phrase], about subject: Phrase) throws {
    guard !doubts.isEmpty else { return }
    let label = Phrase("警告：", "warning: ").text(language)
    for doubt in doubts {
      let line = "\(label)\(subject.text(language)): \(doubt.text(language))"
      context.complaint(TerminalText.escaped(line) + "\n")
    }
    guard !command.flag("accept") else { return }
    throw Failure(
      exitCode: .gate, what: Phrase("没有记录", "nothing was recorded"),
      hint: Phrase("确认无误请加--accept", "add --accept if it is meant"))
  }

  /// Says that a quarter which is open again was published: what is recorded for it is a restatement,
  /// which nobody needs to confirm, because opening it was meant.
  func tellReopened(_ quarter: Period, _ journal: Journal) {
    guard journal.wasClosed(quarter), !journal.isClosed(quarter) else { return }
    let name = quarter.shortText
    tell([
      Phrase(
        "\(name)结过账后重新开放，仍将作为更正列出",
        "\(name) was closed and opened again: this will show as a restatement")
    ])
  }

  /// Refuses a day that has not come.
  func mustHaveCome(_ day: CalendarDate) throws {
    guard day > context.today else { return }
    throw Failure(
      exitCode: .usage, what: Phrase("\(day)还没有到", "\(day) has not come yet"),
      hint: Phrase("今天是\(context.today)（北京时间）", "today is \(context.today) in China"))
  }

  /// Shows what was recorded; where it cannot be shown, says that it is kept all the same.
  func telling(of saved: [JournalRecord], _ show: () throws -> Void) throws {
    do {
      try show()
    } catch {
      let ids = saved.prefix(20).map(\.id.rawValue).joined(separator: " ")
      let more = saved.count > 20 ? " (+\(saved.count - 20))" : ""
      let text = Phrase(
        "已存入台账，只是结果没能显示：\(ids)\(more)", "kept in the journal, though not shown: \(ids)\(more)")
      if !saved.isEmpty { context.complaint("\(table.program): \(text.text(language))\n") }
      throw error
    }
  }
}
