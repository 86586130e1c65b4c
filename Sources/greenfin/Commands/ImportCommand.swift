import Checksums
import GreenFinCore
import OfficeFormats
import Storage

/// `greenfin import`: reads filled forms and records what they say.
///
/// Every file is checked by itself: one that is wrong is refused whole and does not touch the others.
/// What is accepted is recorded together.
enum ImportCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let writer = try JournalWriter(session)
    let catalog = try session.documentedCatalog()
    var outcomes: [ImportOutcome] = []
    let records = try writer.write { journal in
      var desk = try ImportDesk(session, writer.workspace, catalog, journal)
      outcomes = session.command.arguments.map { desk.read($0) }
      var told: [Period] = []
      for outcome in outcomes where outcome.counts != (0, 0) {
        guard let quarter = outcome.quarter, !told.contains(quarter) else { continue }
        session.tellReopened(quarter, journal)
        told.append(quarter)
      }
      return outcomes.flatMap(\.drafts)
    }
    for outcome in outcomes { complain(outcome, session) }
    try session.telling(of: session.command.flag("dry-run") ? [] : records) {
      try ImportListing.write(outcomes, session)
    }
    let refused = outcomes.filter { $0.state == .refused }.map(\.exitCode)
    // A file that is wrong says more than one that could not be read.
    if let first = refused.first(where: { $0 == .badData }) ?? refused.first { return first }
    return outcomes.contains { $0.state == .doubtful } ? .gate : .success
  }

  /// Says what is wrong with a file, with the place of each fault.
  private static func complain(_ outcome: ImportOutcome, _ session: Session) {
    let language = session.language
    for finding in outcome.findings {
      let word = finding.isDoubt ? Phrase("警告：", "warning: ") : Phrase("错误：", "error: ")
      let place = [outcome.path, finding.place].filter { !$0.isEmpty }.joined(separator: ": ")
      var line = "\(place): \(word.text(language))\(finding.sentence.shortened.text(language))"
      if let cure = finding.cure {
        line +=
          Phrase("（", " (").text(language) + cure.shortened.text(language)
          + Phrase("）", ")").text(language)
      }
      session.context.complaint(TerminalText.escaped(line) + "\n")
    }
  }
}

/// What became of one file.
struct ImportOutcome {
  /// What can become of a file.
  enum State: String {
    /// Its records are made.
    case imported
    /// Everything it says was recorded before; the return that was not in is handed in again.
    case submitted
    /// Everything it says was recorded before, and the return is in.
    case unchanged
    /// Something in it is doubtful, and nobody said that it is meant.
    case doubtful
    /// Something in it is wrong.
    case refused
  }

  let path: String
  var state = State.imported
  /// Whether this very file was imported before.
  var isSameFile = false
  /// How the command ends where the file is refused.
  var exitCode = ExitCode.badData
  var unit: ResponsibleUnit?
  var quarter: Period?
  var drafts: [JournalWriter.Draft] = []
  var findings: [FormFinding] = []

  /// How many figures and reports on actions were taken from it.
  var counts: (figures: Int, reports: Int) {
    let contents = drafts.map(\.content)
    return (
      contents.count { if case .observation = $0 { true } else { false } },
      contents.count { if case .progress = $0 { true } else { false } }
    )
  }
}
