import GreenFinCore
import OfficeFormats

/// `greenfin appraise`: subjects scored by a rubric, ranked among their peers, each point with its
/// origin.
enum AppraiseCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let catalog = try session.documentedCatalog()
    let rubric = try RubricReader(session: session, catalog: catalog).read()
    let report: AppraisalReport
    switch (session.command.number("year"), session.command.value("subjects")) {
    case (let year?, nil): report = try units(year, rubric, catalog, session)
    case (nil, let path?):
      report = AppraisalReport(
        title: rubric.name, appraisal: try subjects(path, rubric, session),
        language: session.language)
    default:
      throw Failure(
        exitCode: .usage,
        what: Phrase("要写--year或--subjects，只写一个", "give --year or --subjects, and one of them only"),
        hint: Phrase(
          "如greenfin appraise --year 2023", "for instance `greenfin appraise --year 2023`"))
    }
    try AppraisalOutput(session: session, report: report).write()
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
}

// MARK: - Units

extension AppraiseCommand {
  /// The units' appraisal of a year, with the places of the year before where a plan covers it.
  private static func units(
    _ year: Int, _ rubric: Rubric, _ catalog: Catalog, _ session: Session
  ) throws -> AppraisalReport {
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
    return AppraisalReport(
      title: Phrase("\(year)年\(rubric.name.chinese)", "\(rubric.name.english), \(year)"),
      asOf: own.asOf, appraisal: own.appraisal.following(before.appraisal),
      notes: [note(own)] + (before.plans.isEmpty ? [] : [note(before)]) + basis(journal, options),
      language: session.language)
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
    let names = Phrase.list(appraisal.plans.map(\.name))
    return Phrase(
      "\(appraisal.year)年依据的计划：\(names.chinese.isEmpty ? "无" : names.chinese)",
      "plans of \(appraisal.year): \(names.english.isEmpty ? "none" : names.english)")
  }

  /// What the actions and returns are from.
  private static func basis(_ journal: Journal, _ options: UnitAppraisal.Options) -> [Phrase] {
    guard journal.count > 0 else {
      return [
        Phrase(
          "没有报送台账，重点工作和按时报送无从评分",
          "there is no journal of returns, so that actions and returns cannot be scored")
      ]
    }
    let day = options.day.words
    return [
      Phrase(
        "报送情况截至\(day.chinese)，季后次月\(options.dueDay)日前报送为按时",
        "returns as of \(day.english); on time means by day \(options.dueDay) of the month after the "
          + "quarter")
    ]
  }
}
