import GreenFinCore
import OfficeFormats

/// `greenfin validate`: everything that is wrong or doubtful, with its place and its cure.
enum ValidateCommand {
  /// A finding in the data, or a note on a line of the journal.
  private struct Row: Sendable {
    let severity: Finding.Severity
    let identifier: String
    let place: SourcePlace?
    let sentence: Phrase
    let cure: Phrase?
  }

  static func run(_ session: Session) throws -> ExitCode {
    let result = CatalogLoader.validate(try files(session))
    let findings =
      result.findings.filter { isWanted($0, session) }
      + (try unknownPlans(result, session))
    let rows = findings.map(row) + (try journalRows(session))
    let severities = Finding.Severity.allCases.map { severity in
      (severity, rows.count { $0.severity == severity })
    }
    let counts = severities.map { "\($0.label.text(session.language)) \($1)" }
    try listing.write(
      rows, session,
      notes: [counts.joined(separator: session.language == .chinese ? "，" : ", ")])
    return severities.contains { $0 == .error && $1 > 0 } ? .gate : .success
  }

  /// The plans that the workspace's settings name and the data do not have.
  private static func unknownPlans(
    _ result: LoadResult, _ session: Session
  ) throws -> [Finding] {
    guard session.command.arguments.isEmpty, let catalog = result.catalog,
      let workspace = try session.workspace()
    else { return [] }
    return workspace.settings.unknownPlans(in: catalog)
  }

  private static func row(_ finding: Finding) -> Row {
    Row(
      severity: finding.severity, identifier: finding.identifier, place: finding.place,
      sentence: finding.problem.sentence, cure: finding.problem.cure)
  }

  /// What is wrong with the workspace's journal, which is among the data in use.
  private static func journalRows(_ session: Session) throws -> [Row] {
    guard session.command.arguments.isEmpty, let workspace = try session.workspace() else {
      return []
    }
    let path = try workspace.journalPath()
    return try JournalFile.read(path).notes.map { note in
      let more = note.more > 0 ? " (+\(note.more))" : ""
      let sentence = note.sentence
      return Row(
        severity: note.isError ? .error : .warning, identifier: "journal.\(note.kind.rawValue)",
        place: SourcePlace(file: path, line: note.line, column: 1),
        sentence: Phrase(sentence.chinese + more, sentence.english + more), cure: note.cure)
    }
  }

  /// Of the data that a file is laid over only errors are shown: its doubts are not the file's.
  private static func isWanted(_ finding: Finding, _ session: Session) -> Bool {
    guard let path = session.command.arguments.first, path.hasSuffix(".json") else { return true }
    return finding.severity == .error || finding.place?.file == path
  }

  /// A folder named is checked as it is; a file named is laid over the data in use, for it refers
  /// to units and indicators that stand there.
  private static func files(_ session: Session) throws -> [SourceFile] {
    guard let path = session.command.arguments.first else {
      return try CatalogFiles(session).read()
    }
    if try InputFolder.isFolder(path) { return try CatalogFiles.files(at: path) }
    return try CatalogFiles(session).read(replacingBy: path)
  }

  private static let listing = Listing<Row>(
    title: Phrase("检查结果", "Findings"),
    columns: [
      ListingColumn("severity", Phrase("程度", "Severity")) { finding, language in
        Cell(
          finding.severity.rawValue, finding.severity.label, language,
          tone: finding.severity == .error ? .bad : .warning)
      },
      ListingColumn("identifier", Phrase("代号", "Finding")) { finding, _ in
        Cell(finding.identifier)
      },
      ListingColumn("place", Phrase("位置", "Place"), flexible: true) { finding, _ in
        Cell(finding.place?.description)
      },
      ListingColumn("file", Phrase("文件", "File"), audience: .machines) { finding, _ in
        Cell(finding.place?.file)
      },
      ListingColumn("line", Phrase("行", "Line"), audience: .machines) { finding, _ in
        finding.place.map { Cell($0.line) } ?? .empty
      },
      ListingColumn("column", Phrase("列", "Column"), audience: .machines) { finding, _ in
        finding.place.map { Cell($0.column) } ?? .empty
      },
      ListingColumn("message", Phrase("问题", "What is wrong"), flexible: true) { finding, language in
        Cell(finding.sentence.text(language))
      },
      ListingColumn("cure", Phrase("改法", "What to do"), flexible: true) { finding, language in
        Cell(finding.cure?.text(language))
      },
    ])
}
