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
  /// The figures that are known, those of the files before this one included.
  private var known: [String: [Observation]] = [:]
  /// The forms of a quarter, by unit.
  private var forms: [Period: [ResponsibleUnit.ID: ReturnForm]] = [:]
  private var checksums: Set<String> = []
  /// What the files before this one said, to find files that contradict each other.
  private var said: [String: (figure: ReportedFigure, unit: ResponsibleUnit)] = [:]

  init(_ session: Session, _ workspace: Workspace, _ catalog: Catalog, _ journal: Journal) {
    self.session = session
    self.workspace = workspace
    self.catalog = catalog
    self.journal = journal
    let all = catalog.reporting(journal, asOf: session.context.today).observations
    known = Dictionary(grouping: all) { "\($0.indicator) \($0.jurisdiction)" }
  }

  /// Reads and checks one file.
  mutating func read(_ path: String) -> ImportOutcome {
    var outcome = ImportOutcome(path: path)
    do {
      let bytes = try InputFile.bytes(path)
      let checksum = String(CRC32.of(bytes), radix: 16) + "-\(bytes.count)"
      if journal.hasImported(checksum) || !checksums.insert(checksum).inserted {
        outcome.state = .unchanged
        return outcome
      }
      try check(FilledForm(bytes: bytes), checksum, &outcome)
    } catch let error as SystemError {
      refuse(&outcome, FormFinding(place: "", sentence: error.reason))
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
    let quarter = try quarter(filled)
    let unit = try unit(filled, in: quarter)
    outcome.unit = unit
    outcome.quarter = quarter
    guard let form = forms(of: quarter)[unit.id] else {
      throw FormFault(filled.unit?.place ?? "", .nothingToReport(unit.name, quarter))
    }
    var checker = FormChecker(
      form, catalog, journal, known: known, today: session.context.today)
    checker.check(filled)
    outcome.findings = checker.findings + contradictions(checker.contents, unit)
    if outcome.findings.contains(where: { !$0.isDoubt }) {
      outcome.state = .refused
    } else if !outcome.findings.isEmpty, !session.command.flag("accept") {
      outcome.state = .doubtful
    } else {
      try accept(checker, form, checksum, &outcome)
    }
  }

  /// Makes the drafts: what is new, and that the unit has handed in its return.
  private mutating func accept(
    _ checker: FormChecker, _ form: ReturnForm, _ checksum: String, _ outcome: inout ImportOutcome
  ) throws {
    guard !checker.contents.isEmpty else { throw FormFault("", .empty) }
    let new = checker.contents.filter { !isKnown($0, form) }
    guard !new.isEmpty else {
      outcome.state = .unchanged
      return
    }
    let day = try session.command.value("date").map { try session.period($0).end }
    outcome.drafts = (new + [.submission(on: day)]).map {
      JournalWriter.Draft($0, unit: form.unit.id, period: form.quarter, imported: checksum)
    }
    for case .observation(let figure) in new { said[key(figure)] = (figure, form.unit) }
  }

  private func key(_ figure: ReportedFigure) -> String {
    let start = figure.periodStart.map { "\($0)" } ?? ""
    return "\(figure.indicator) \(figure.jurisdiction) \(start) \(figure.asOf)"
  }

  /// Two files of one command that give different figures for the same days.
  private func contradictions(
    _ contents: [JournalRecord.Content], _ unit: ResponsibleUnit
  ) -> [FormFinding] {
    contents.compactMap { content in
      guard case .observation(let figure) = content, let other = said[key(figure)],
        other.figure.quantity.compared(to: figure.quantity) != .equal
      else { return nil }
      let (one, two) = (figure.quantity, other.figure.quantity)
      return FormFinding(
        place: figure.indicator.rawValue,
        sentence: Phrase(
          "\(one.chinese)与\(other.unit.name.chinese)报送的\(two.chinese)不同",
          "\(one.english) differs from the \(two.english) of \(other.unit.name.english)"),
        isDoubt: true)
    }
  }

  /// Whether the same was recorded before.
  private func isKnown(_ content: JournalRecord.Content, _ form: ReturnForm) -> Bool {
    switch content {
    case .observation(let figure):
      return known["\(figure.indicator) \(figure.jurisdiction)"]?.contains { other in
        other.asOf == figure.asOf && other.periodStart == figure.periodStart
          && other.document == "journal" && other.qualifier == figure.qualifier
          && other.quantity.compared(to: figure.quantity) == .equal
      } ?? false
    case .progress(let progress):
      return form.actions.contains {
        $0.action.id == progress.action && $0.isReported && $0.last == progress
      }
    default: return false
    }
  }
}

// MARK: - Whose form

extension ImportDesk {
  private mutating func forms(of quarter: Period) -> [ResponsibleUnit.ID: ReturnForm] {
    if let found = forms[quarter] { return found }
    let desk = ReturnDesk(
      catalog.reporting(journal, asOf: quarter.end), journal,
      plans: workspace.plans(in: quarter, catalog), quarter: quarter,
      dueDay: workspace.settings.dueDay)
    let found = Dictionary(
      desk.forms().map { ($0.unit.id, $0) }, uniquingKeysWith: { first, _ in first })
    forms[quarter] = found
    return found
  }

  private func quarter(_ filled: FilledForm) throws -> Period {
    let asked = session.command.value("quarter")
    guard let written = asked ?? filled.quarter?.text else {
      throw FormFault("", .noQuarter)
    }
    guard let quarter = Period(written), quarter.isQuarter else {
      throw FormFault(filled.quarter?.place ?? "", .badQuarter(written))
    }
    return quarter
  }

  private mutating func unit(
    _ filled: FilledForm, in quarter: Period
  ) throws -> ResponsibleUnit {
    let asked = session.command.value("unit")
    guard let written = asked ?? filled.unit?.text else { throw FormFault("", .noUnit) }
    let found = catalog.units(named: written)
    // Two cities have bureaux of one name; the one that has to report is meant.
    let filers = forms(of: quarter)
    let reporting = found.filter { filers[$0.id] != nil }
    if let unit = found.count == 1 ? found.first : reporting.count == 1 ? reporting.first : nil {
      return unit
    }
    let names = catalog.units.flatMap { [$0.name.chinese] + $0.aliases }
    let near =
      found.isEmpty ? Suggestion.nearest(to: written, in: names) : found.map(\.id.rawValue)
    throw FormFault(filled.unit?.place ?? "", .unknownUnit(written, near: near))
  }
}

extension FilledForm.FilledCell {
  /// What the cell says, where it says something in words.
  fileprivate var text: String? {
    if case .text(let text) = value { return text }
    return nil
  }
}
