import GreenFinCore
import OfficeFormats

/// `greenfin check`: each target with what can be said of it as of a day.
enum CheckListing {
  static func run(_ session: Session) throws -> ExitCode {
    if let name = session.command.value("explain") {
      for other in ["parts", "only"] where session.command.value(other) != nil {
        throw Failure(
          exitCode: .usage,
          what: Phrase("--explain不能和--\(other)一起用", "--explain and --\(other) do not go together"),
          hint: Phrase("去掉其中一个", "leave one of them out"))
      }
      return try ExplainCommand.run(session, try session.catalog(), name)
    }
    if let name = session.command.value("parts") {
      return try PartListing.run(session, try session.catalog(), name)
    }
    let figures = try session.figures()
    let catalog = figures.catalog
    let selection = try SelectionReader(session: session, catalog: catalog).read()
    let judge = Judge(
      figures, calendar: session.calendar, dueDay: try session.workspace()?.settings.dueDay)
    let schemes = try SchemeReader(session: session, catalog: catalog).read()
    let extent = extent(session, schemes)
    let entries = catalog.targets(selection) + catalog.withdrawnTargets(selection)
    let all = entries.mapInHalves {
      CheckRow(judge.judge($0, extent), schemes, judge)
    }
    let wanted = Set(session.command.list("only"))
    let shown = wanted.isEmpty ? all : all.filter { wanted.contains($0.judgement.verdict.rawValue) }
    let isForPeople = OutputWriter(session).format.isForPeople
    let targets = TargetColumns(
      catalog: catalog, selection: selection,
      isForMachines: !isForPeople)
    let hasGaps = shown.contains { $0.judgement.gap != nil }
    let listing = Listing(
      title: title(judge.asOf),
      columns: CheckColumns(
        targets, schemes, hasGaps: hasGaps,
        hasBars: hasGaps && OutputWriter(session).format == .table
      ).all,
      groups: { targets.groups($0.judgement.entry, by: $1, $2) },
      groupSummary: { group, rows, language in
        let counts = CheckSummary(rows.map(\.judgement)).text(language)
        let roles = targets.roles(of: group, in: rows.map(\.judgement.entry), language)
        return roles.isEmpty ? counts : "\(counts) — \(roles)"
      })
    // Machines read the rows alone.
    let notes = isForPeople ? notes(shown, schemes, session.language) : []
    try listing.write(shown, session, notes: notes)
    return try VerdictGate(session).exitCode(shown.map(\.judgement))
  }

  /// How much is to be worked out: notes and forecasts only where something shows them.
  private static func extent(_ session: Session, _ schemes: [Scheme]) -> Judge.Extent {
    let command = session.command
    let fields = command.list("fields") + command.sortKeys("sort").map(\.field)
    let isPlain =
      schemes.isEmpty && !command.list("fields").isEmpty
      && !OutputWriter(session).format.isForPeople
    return isPlain && CheckColumns.told.isDisjoint(with: fields) ? .figures : .everything
  }

  private static func title(_ asOf: CalendarDate) -> Phrase {
    Phrase("目标值完成情况，截至\(asOf)", "Targets as of \(asOf)")
  }

  /// How many targets have each verdict, and the thresholds of each scheme with its counts.
  private static func notes(
    _ rows: [CheckRow], _ schemes: [Scheme], _ language: Language
  ) -> [String] {
    let counts = CheckSummary(rows.map(\.judgement)).text(language)
    return nearMisses(rows, language) + [counts]
      + schemes.enumerated().map { index, scheme in
        let classes = SchemeCounts(rows.map { $0.answers[index] }).text(language)
        let colon = language == .chinese ? "：" : ": "
        return scheme.name.text(language) + colon + scheme.thresholds(language) + " — " + classes
      }
  }
}

extension CheckListing {
  /// A line for each target without data that figures look like, with the reason why they do not count.
  private static func nearMisses(_ rows: [CheckRow], _ language: Language) -> [String] {
    rows.compactMap { row in
      let related = row.judgement.related.map { $0.sentence.text(language) }
      guard !related.isEmpty else { return nil }
      let name = row.judgement.entry.indicator.name.text(language)
      return language == .chinese
        ? "\(name)无数据，相近而不算：" + related.joined(separator: "；")
        : "\(name): no data; not counted: " + related.joined(separator: "; ")
    }
  }
}
