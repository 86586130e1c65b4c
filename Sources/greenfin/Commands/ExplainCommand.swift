import GreenFinCore
import OfficeFormats

/// `greenfin check --explain TARGET`: the whole derivation of one verdict.
enum ExplainCommand {
  static func run(_ session: Session, _ catalog: Catalog, _ name: String) throws -> ExitCode {
    let found = catalog.records(named: name).compactMap { record -> (Target, Plan)? in
      if case .target(let target, let plan) = record { return (target, plan) }
      return nil
    }
    guard let (target, plan) = found.first, found.count == 1 else {
      let ids = found.isEmpty ? catalog.targets.map(\.id.rawValue) : found.map(\.0.id.rawValue)
      throw Failure(
        unknown: .target, name, near: Suggestion.nearest(to: name, in: ids), listing: "targets")
    }
    let cards = CardMaker(
      catalog: catalog, language: session.language, asOf: try session.asOf(),
      calendar: session.calendar)
    try OutputWriter(session).write(cards.explanation(of: target, plan))
    return .success
  }
}
