import GreenFinCore
import OfficeFormats

/// `greenfin show`: one record as a card with everything that hangs on it.
enum ShowCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let catalog = try session.catalog()
    let name = session.command.arguments[0]
    let records = catalog.records(named: name)
    guard let record = records.first else { throw unknown(name, catalog) }
    guard records.count == 1 else { throw ambiguous(name, records) }
    let cards = CardMaker(
      catalog: catalog, language: session.language, asOf: try session.asOf())
    try OutputWriter(session).write(cards.card(record))
    return .success
  }

  /// What to say of a name that nothing has.
  static func unknown(_ name: String, _ catalog: Catalog) -> Failure {
    var all = catalog.units.flatMap { [$0.name.chinese] + $0.aliases }
    all += catalog.indicators.map(\.name.chinese) + catalog.indicators.map(\.id.rawValue)
    all += catalog.plans.map(\.id.rawValue) + catalog.targets.map(\.id.rawValue)
    all += catalog.plans.flatMap(\.actions).map(\.id.rawValue)
    let shown = TerminalText.escaped(name)
    let near = Suggestion.nearest(to: name, in: all).map { TerminalText.escaped($0) }
    return Failure(
      exitCode: .usage, what: Phrase("没有叫“\(shown)”的内容", "nothing is called “\(shown)”"),
      hint: near.isEmpty
        ? Phrase(
          "可写计划、任务、工作、目标值、单位或指标的标识或名称", "name a plan, task, action, target, unit or indicator")
        : Phrase(
          "是不是“\(near.joined(separator: "”“"))”？",
          "did you mean “\(near.joined(separator: "”, “"))”?"))
  }

  private static func ambiguous(_ name: String, _ records: [CatalogName]) -> Failure {
    let shown = TerminalText.escaped(name)
    let ids = records.prefix(8).map(\.id)
    return Failure(
      exitCode: .usage,
      what: Phrase(
        "“\(shown)”可以指\(records.count)项内容", "“\(shown)” can mean \(records.count) things"),
      hint: Phrase(
        "用标识：\(ids.joined(separator: "、"))", "use an identifier: \(ids.joined(separator: ", "))"))
  }
}
