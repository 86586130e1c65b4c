import Checksums
import GreenFinCore
import OfficeFormats
import Storage

/// Takes filled forms one after the other and works out what to record.
struct ImportDesk {
  private let session: Session
  private let workspace: Workspace
  private let catalog: Catalog
  private let journal: Journal
  private let owner: FormOwner
  private let filingDay: CalendarDate?
  /// What is known, those of the files before this one included.
  private var known: KnownContents
  /// The returns of a quarter, by unit.
  private var returns: [Period: [ResponsibleUnit.ID: ReturnState]] = [:]
  /// The returns that files of this command handed in.
  private var handedIn: [Period: Set<ResponsibleUnit.ID>] = [:]

  init(
    _ session: Session, _ workspace: Workspace, _ catalog: Catalog, _ journal: Journal
  ) throws {
    self.session = session
    self.workspace = workspace
    self.catalog = catalog
    self.journal = journal
    let asksForQuarter = session.command.value("quarter") != nil
    owner = FormOwner(
      catalog: catalog, askedUnit: session.command.value("unit"),
      askedQuarter: asksForQuarter ? try session.quarter() : nil)
    filingDay = try session.command.value("date").map { try session.period($0).end }
    known = KnownContents(journal, catalog, asOf: session.context.today)
  }

  /// Reads and checks one file.
  mutating func read(_ path: String) -> ImportOutcome {
    var outcome = ImportOutcome(path: path)
    do {
      let bytes = try InputFile.bytes(path)
      // A checksum and a length can be those of another file, so what the file says is compared with
      // what was recorded from such a file before anything is taken for known.
      let checksum = String(CRC32.of(bytes), radix: 16) + "-\(bytes.count)"
      try check(FilledForm(bytes: bytes), checksum, &outcome)
    } catch let error as SystemError {
      refuse(&outcome, FormFinding(place: "", sentence: error.reason, cure: error.formCure))
      // A file that is too large is there and can be read; it is what it holds that cannot be a form.
      outcome.exitCode = error.isTooLarge ? .badData : error.exitCode
    } catch let fault as FormFault {
      refuse(&outcome, fault.finding)
    } catch {
      refuse(&outcome, FormFinding(place: "", sentence: Phrase("\(error)", "\(error)")))
    }
    return outcome
  }

  private func refuse(_ outcome: inout ImportOutcome, _ finding: FormFinding) {
    outcome.findings.append(finding)
    outcome.state = .refused
    outcome.drafts = []
  }

  private mutating func check(
    _ filled: FilledForm, _ checksum: String, _ outcome: inout ImportOutcome
  ) throws {
    outcome.findings = filled.findings
    let quarter = try owner.quarter(filled)
    outcome.quarter = quarter
    let filers = returns(of: quarter)
    let unit = try owner.unit(filled, Set(filers.keys))
    outcome.unit = unit
    guard let state = filers[unit.id] else {
      throw FormFault(filled.unit?.place ?? "", .nothingToReport(unit.name, quarter))
    }
    outcome.findings += owner.strangers(filled, unit, quarter)
    known.prepare(state.form, checksum: checksum)
    let checked = checked(filled, state.form, checksum)
    outcome.findings += checked.findings
    if outcome.findings.contains(where: { !$0.isDoubt }) {
      outcome.state = .refused
    } else if !checked.isFilledIn {
      throw FormFault("", .empty)
    } else if !outcome.findings.isEmpty, !session.command.flag("accept") {
      outcome.state = .doubtful
    } else {
      accept(checked.news, state, checksum, &outcome)
    }
  }

  /// Checks a form.
  ///
  /// The checker is gone when this returns, so that what is known has one owner again
  /// and is added to without being copied for each file.
  private func checked(
    _ filled: FilledForm, _ form: ReturnForm, _ checksum: String
  ) -> FormChecker.Result {
    var checker = FormChecker(
      form, known: known, checksum: checksum, today: session.context.today)
    checker.check(filled)
    return checker.result
  }

  /// Makes the drafts: what is new, and that the unit has handed in its return.
  ///
  /// A return that is not in, or that was sent back, is handed in again even where it says nothing new.
  private mutating func accept(
    _ news: [JournalRecord.Content], _ state: ReturnState, _ checksum: String,
    _ outcome: inout ImportOutcome
  ) {
    let form = state.form
    let isIn =
      [.submitted, .accepted].contains(state.kind)
      || handedIn[form.quarter]?.contains(form.unit.id) == true
    if news.isEmpty {
      outcome.state = isIn ? .unchanged : .submitted
      outcome.isSameFile = known.hasImported(checksum)
      if isIn { return }
    }
    handedIn[form.quarter, default: []].insert(form.unit.id)
    known.add(news, of: form.unit.id, for: form.quarter)
    outcome.drafts = (news + [.submission(on: filingDay)]).map {
      JournalWriter.Draft($0, unit: form.unit.id, period: form.quarter, imported: checksum)
    }
  }

  private mutating func returns(of quarter: Period) -> [ResponsibleUnit.ID: ReturnState] {
    if let found = returns[quarter] { return found }
    let desk = ReturnDesk(
      catalog.reporting(journal, asOf: quarter.end), journal,
      plans: workspace.plans(in: quarter, catalog), quarter: quarter,
      dueDay: workspace.settings.dueDay)
    let found = Dictionary(
      desk.states(asOf: session.context.today).map { ($0.form.unit.id, $0) },
      uniquingKeysWith: { first, _ in first })
    returns[quarter] = found
    return found
  }
}

extension SystemError {
  /// What to do about a form that cannot be read.
  fileprivate var formCure: Phrase? {
    guard isTooLarge else { return nil }
    let limit = InputFile.limitInMegabytes
    return Phrase(
      "最多\(limit) MB：删去表格下方的空行，只留填好的行",
      "\(limit) MB at most: delete the empty rows below the table")
  }
}
