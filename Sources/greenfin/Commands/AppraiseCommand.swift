import GreenFinCore
import OfficeFormats

/// `greenfin appraise`: subjects scored by a rubric, ranked among their peers, each point with its
/// origin.
enum AppraiseCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let catalog = try session.documentedCatalog()
    let rubric = try RubricReader(session: session, catalog: catalog).read()
    let year = session.command.number("year")
    let (appraisal, notes, title): (Appraisal, [Phrase], Phrase)
    switch (year, session.command.value("subjects")) {
    case (let year?, nil):
      (appraisal, notes, title) = try units(year, rubric, catalog, session)
    case (nil, let path?):
      (appraisal, notes, title) = (try subjects(path, rubric, session), [], rubric.name)
    default:
      throw Failure(
        exitCode: .usage,
        what: Phrase("要写--year或--subjects，只写一个", "give --year or --subjects, and one of them only"),
        hint: Phrase(
          "如greenfin appraise --year 2023", "for instance `greenfin appraise --year 2023`"))
    }
    if let name = session.command.value("subject") {
      let standing = try find(name, in: appraisal)
      let card = AppraisalCard(
        rubric: rubric, standing: standing, notes: notes, language: session.language)
      try OutputWriter(session).write(card.card)
    } else {
      try AppraisalListing(title: title, rubric: rubric).write(appraisal, session, notes: notes)
    }
    return .success
  }

  private static func subjects(
    _ path: String, _ rubric: Rubric, _ session: Session
  ) throws -> Appraisal {
    let (subjects, findings) =
      path.hasSuffix(".json")
      ? SubjectFile.read(try InputFile.read(path, named: path), for: rubric)
      : try table(path).subjects(for: rubric)
    guard let subjects else { throw session.refusal(findings) }
    return Appraisal(rubric, subjects)
  }

  /// A file of separated values.
  private static func table(_ path: String) throws -> SubjectTable {
    do {
      let contents = try DelimitedReader.read(try InputFile.bytes(path))
      let rows = contents.records.map { record in
        SubjectTable.Row(
          line: record.line, fields: record.fields.map(DelimitedContents.withoutFormulaGuard))
      }
      return SubjectTable(
        name: path, header: rows.first ?? SubjectTable.Row(line: 1, fields: []),
        rows: Array(rows.dropFirst()))
    } catch let fault as DelimitedFault {
      throw Failure(
        exitCode: .badData, what: fault.sentence,
        place: SourcePlace(file: path, line: fault.line, column: fault.field))
    }
  }

  private static func find(_ name: String, in appraisal: Appraisal) throws -> Standing {
    let found = appraisal.standings(named: name)
    if found.count == 1 { return found[0] }
    let near =
      found.isEmpty
      ? Suggestion.nearest(to: name, in: appraisal.standings.map(\.subject.name.chinese))
      : found.map(\.subject.id)
    throw Failure(unknown: .subject, name, near: near, listing: "appraise --fields id,name")
  }
}

// MARK: - Units

extension AppraiseCommand {
  /// The units' appraisal of a year, with the places of the year before where a plan covers it.
  private static func units(
    _ year: Int, _ rubric: Rubric, _ catalog: Catalog, _ session: Session
  ) throws -> (Appraisal, [Phrase], Phrase) {
    guard rubric.scoredCriteria.contains(where: { $0.measure != nil }) else {
      throw Failure(
        exitCode: .usage,
        what: Phrase(
          "“\(rubric.name.chinese)”不看责任单位的工作", "“\(rubric.name.english)” measures no unit's work"),
        hint: Phrase("用--subjects给出评价对象", "give its subjects with --subjects"))
    }
    let journal = try session.journal()
    let options = try options(session)
    func appraisal(of year: Int, _ selection: Selection) -> UnitAppraisal {
      UnitAppraisal(rubric, of: catalog, journal, year: year, plans: selection, options)
    }
    var selection = try SelectionReader(session: session, catalog: catalog).read()
    let own = appraisal(of: year, selection)
    // A yearly plan has no year before it: the plans of the same places take its place.
    if !selection.plans.isEmpty {
      selection.plans = []
      selection.jurisdictions = Set(own.plans.map(\.jurisdiction))
    }
    let before = appraisal(of: year - 1, selection)
    let title = Phrase(
      "\(year)年考核，截至\(own.asOf)", "Appraisal of \(year), as of \(own.asOf)")
    let notes = [note(own)] + (before.plans.isEmpty ? [] : [note(before)])
    return (own.appraisal.following(before.appraisal), notes, title)
  }

  private static func options(_ session: Session) throws -> UnitAppraisal.Options {
    var options = UnitAppraisal.Options(day: try session.asOf())
    let settings = try session.workspace()?.settings
    options.dueDay = settings?.dueDay ?? WorkspaceSettings.usualDueDay
    options.reportedPlans = settings?.plans ?? []
    options.calendar = session.calendar
    return options
  }

  private static func note(_ appraisal: UnitAppraisal) -> Phrase {
    let ids = appraisal.plans.map(\.id.rawValue).joined(separator: ", ")
    return Phrase(
      "\(appraisal.year)年依据的计划：\(ids.isEmpty ? "无" : ids)",
      "plans of \(appraisal.year): \(ids.isEmpty ? "none" : ids)")
  }
}
