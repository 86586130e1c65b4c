import GreenFinCore
import OfficeFormats

/// `greenfin check`: each target with what can be said of it as of a day.
enum CheckListing {
  static func run(_ session: Session) throws -> ExitCode {
    let catalog = try session.catalog(.namedPlansAndFigures)
    let selection = try SelectionReader(session: session, catalog: catalog).read()
    let judge = Judge(catalog, asOf: try session.asOf())
    let all = catalog.targets(selection).map(judge.judge)
    let wanted = Set(session.command.list("only"))
    let shown = wanted.isEmpty ? all : all.filter { wanted.contains($0.verdict.rawValue) }
    let columns = TargetColumns(
      catalog: catalog, selection: selection,
      isForMachines: !OutputWriter(session).format.isForPeople)
    let listing = Listing(
      title: title(judge.asOf), columns: CheckColumns(columns).all,
      groups: { columns.groups($0.entry, by: $1, $2) })
    try listing.write(shown, session, notes: [counts(shown, session.language)])
    let gate = Set(session.command.list("fail-on"))
    return shown.contains { gate.contains($0.verdict.rawValue) } ? .gate : .success
  }

  private static func title(_ asOf: CalendarDate) -> Phrase {
    Phrase("目标值完成情况，截至\(asOf)", "Targets as of \(asOf)")
  }

  /// How many targets have each verdict.
  private static func counts(_ judgements: [Judgement], _ language: Language) -> String {
    let counts = Verdict.allCases.compactMap { verdict -> String? in
      let count = judgements.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(verdict.label.text(language)) \(count)"
    }
    let total = Phrase("共\(judgements.count)项", "\(judgements.count) in all").text(language)
    return ([total] + counts).joined(separator: language == .chinese ? "，" : ", ")
  }
}
