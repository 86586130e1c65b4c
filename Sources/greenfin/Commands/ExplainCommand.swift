import GreenFinCore
import OfficeFormats

/// `greenfin check --explain TARGET`: the whole derivation of one verdict.
enum ExplainCommand {
  static func run(_ session: Session, _ catalog: Catalog, _ name: String) throws -> ExitCode {
    let (target, plan) = try TargetName(session: session, catalog: catalog).find(name)
    let schemes = try SchemeReader(session: session, catalog: catalog).read()
    let cards = CardMaker(
      catalog: catalog, language: session.language, asOf: try session.asOf(),
      calendar: session.calendar, dueDay: try session.workspace()?.settings.dueDay,
      schemes: schemes.isEmpty ? nil : schemes)
    try OutputWriter(session).write(cards.explanation(of: target, plan))
    guard session.command.value("fail-on") != nil,
      let entry = catalog.entry(target, in: plan, ResponsibilityIndex(plan, in: catalog))
    else { return .success }
    return try VerdictGate(session).exitCode([cards.judge.judge(entry, .figures)])
  }
}
