import GreenFinCore
import OfficeFormats

/// One command being run: what was asked, in which language, and the data it works on.
struct Session {
  let context: Context
  let command: ParsedCommand
  let table: CommandTable
  private let found: Result<Workspace?, any Error>

  init(context: Context, command: ParsedCommand, table: CommandTable) {
    self.context = context
    self.command = command
    self.table = table
    found = Result { try Workspace.find(context, command) }
  }

  /// The language asked for, else that of the workspace, else that of the locale.
  var language: Language {
    if context.asksForLanguage { return context.language }
    return (try? found.get())?.settings.language ?? context.language
  }

  /// The day that answers hold for: `--as-of`, whose last day counts, else the day of `--known-at`,
  /// else today.
  func asOf() throws -> CalendarDate {
    guard let text = command.value("as-of") else { return try knownAt()?.date ?? context.today }
    return try period(text).end
  }

  /// How time progress is reckoned: `--time day`, else by months.
  var calendar: Judge.Calendar {
    command.value("time").flatMap(Judge.Calendar.init(rawValue:)) ?? .month
  }

  /// A day or a period that was typed.
  func period(_ text: String) throws -> Period {
    guard let period = Period(text, today: context.today) else { throw Failure(badDate: text) }
    return period
  }

  /// The workspace that the command works in, if it works in one.
  func workspace() throws -> Workspace? { try found.get() }

  /// The time that answers are known at: `--known-at`, else now.
  func knownAt() throws -> Instant? {
    guard let text = command.value("known-at") else { return nil }
    if let instant = Instant(typed: text) { return instant }
    guard let period = Period(text, today: context.today) else { throw Failure(badTime: text) }
    return Instant(endOf: period.end)
  }

  /// What was reported in the workspace, as it was known at the time asked for.
  func journal() throws -> Journal {
    guard let workspace = try workspace() else { return .empty }
    let path = try workspace.journalPath()
    return try checked(JournalFile.read(path), path).known(at: try knownAt())
  }

  /// Tells what is wrong with a journal's lines, and stops unless the rest was asked for.
  func checked(_ journal: Journal, _ path: String) throws -> Journal {
    let goesOn = command.flag("skip-damaged")
    // A torn line that a later writer has sealed did no harm, and `log` lists it.
    for note in journal.notes where note.kind != .torn || journal.isLast(note) {
      let more = note.more > 0 ? " (+\(note.more))" : ""
      let isError = note.isError && !goesOn
      let word = isError ? Phrase("错误：", "error: ") : Phrase("警告：", "warning: ")
      let sentence = word.text(language) + note.sentence.text(language) + more
      context.complaint(
        "\(table.program): \(sentence)\n  \(TerminalText.escaped(path)):\(note.line)\n")
    }
    guard !goesOn, let note = journal.notes.first(where: \.isError) else { return journal }
    if let cure = note.cure?.text(language) {
      context.complaint(Phrase("提示：", "hint: ").text(language) + cure + "\n")
    }
    throw Failure.silent(.badData)
  }

  /// The data that the command works on, or the parts of them that it needs, with what was reported
  /// in the workspace.
  func catalog(_ parts: BundledParts? = nil) throws -> Catalog {
    try reported(documentedCatalog(parts))
  }

  /// The data as the documents have them; warnings are left to `validate`.
  func documentedCatalog(_ parts: BundledParts? = nil) throws -> Catalog {
    try usable(CatalogLoader.load(try CatalogFiles(self).read(parts)))
  }

  /// The data and the figures that targets are judged by; observations that stand one a line are read
  /// once and not kept.
  func figures() throws -> TargetFigures {
    let files = try CatalogFiles(self)
    let catalog = try reported(usable(CatalogLoader.load(try files.readWithoutLines())))
    var figures = TargetFigures(catalog, asOf: try asOf())
    for file in try files.observations() {
      let findings = try figures.add(file)
      if findings.contains(where: { $0.severity == .error }) { throw refusal(findings) }
    }
    return figures
  }

  private func reported(_ catalog: Catalog) throws -> Catalog {
    try reported(catalog, journal())
  }

  /// A catalog with what was reported in a journal.
  func reported(_ catalog: Catalog, _ journal: Journal) throws -> Catalog {
    journal.count > 0 ? catalog.reporting(journal, asOf: try asOf()) : catalog
  }

  private func usable(_ result: LoadResult) throws -> Catalog {
    guard let catalog = result.catalog else { throw refusal(result.findings) }
    keepUntilExit(catalog)
    // A plan that is not there would be left out of every form and listing without a word.
    if let finding = try workspace()?.settings.unknownPlans(in: catalog).first {
      var failure = Failure(finding)
      failure.exitCode = .configuration
      throw failure
    }
    return catalog
  }

  /// Tells what is wrong with files that cannot be used, and gives what ends the command.
  func refusal(_ findings: [Finding]) -> Failure {
    let errors = findings.filter { $0.severity == .error }
    for finding in errors.prefix(20) {
      context.complaint(Failure(finding).message(table.program, language))
    }
    if errors.count > 20 {
      let more = errors.count - 20
      let text = Phrase(
        "还有\(more)处；用greenfin validate查看全部", "\(more) more; `greenfin validate` shows all")
      context.complaint(text.text(language) + "\n")
    }
    return Failure.silent(errors.first?.exitCode ?? .badData)
  }
}

/// Keeps a value until the process ends, which it does with the command: giving back all records and
/// rows one by one would take a fifth of the whole run.
func keepUntilExit<Value>(_ value: Value) {
  _ = Unmanaged.passRetained(Kept(value))
}

private final class Kept<Value> {
  private let value: Value

  init(_ value: Value) {
    self.value = value
  }
}
