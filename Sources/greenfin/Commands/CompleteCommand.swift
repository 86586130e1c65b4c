import GreenFinCore
import OfficeFormats

/// `greenfin complete KIND`: one candidate a line with a description, for completion scripts.
enum CompleteCommand {
  static func run(_ session: Session) throws -> ExitCode {
    guard let kind = session.command.arguments.first.flatMap(DynamicValues.init(rawValue:)) else {
      throw Failure.internalError
    }
    let lines = candidates(kind, try session.catalog(), session).map { name, description in
      // A candidate with a control character could do things to a shell; it is left out.
      let line = "\(name)\t\(description.text(session.language))"
      return TerminalText.escaped(line, keeping: .tab) + "\n"
    }
    try session.context.output(lines.joined())
    return .success
  }

  private static func candidates(
    _ kind: DynamicValues, _ catalog: Catalog, _ session: Session
  ) -> [(String, Phrase)] {
    switch kind {
    case .plan: plans(catalog)
    case .unit: units(catalog)
    case .indicator: catalog.indicators.map { ($0.id.rawValue, $0.name) } + indicatorNames(catalog)
    case .target: targets(catalog)
    case .action: actions(catalog)
    case .task: tasks(catalog)
    case .jurisdiction: catalog.jurisdictions.map { ($0.id.rawValue, $0.name) }
    case .document: catalog.documents.map { ($0.id.rawValue, $0.title) }
    case .item: plans(catalog) + units(catalog) + actions(catalog) + targets(catalog)
    case .date: [(session.context.today.description, Phrase("今天", "today"))]
    case .file, .folder: []
    }
  }

  private static func plans(_ catalog: Catalog) -> [(String, Phrase)] {
    catalog.plans.map { ($0.id.rawValue, $0.name) }
  }

  private static func units(_ catalog: Catalog) -> [(String, Phrase)] {
    catalog.units.map { ($0.name.chinese, $0.name) }
      + catalog.units.map { ($0.id.rawValue, $0.name) }
  }

  private static func indicatorNames(_ catalog: Catalog) -> [(String, Phrase)] {
    catalog.indicators.map { ($0.name.chinese, $0.name) }
  }

  private static func targets(_ catalog: Catalog) -> [(String, Phrase)] {
    catalog.targets.map { target in
      (target.id.rawValue, catalog.indicator(target.indicator)?.name ?? Phrase("", ""))
    }
  }

  private static func actions(_ catalog: Catalog) -> [(String, Phrase)] {
    catalog.plans.flatMap(\.actions).map { ($0.id.rawValue, $0.title ?? Phrase("", "")) }
  }

  private static func tasks(_ catalog: Catalog) -> [(String, Phrase)] {
    catalog.plans.flatMap { plan in plan.tasks.map { ("\(plan.id)/\($0.number)", $0.title) } }
  }
}
