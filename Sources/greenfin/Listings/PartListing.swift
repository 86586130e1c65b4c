import GreenFinCore
import OfficeFormats

/// `greenfin check --parts TARGET`: the districts, institutions or times that a target is split over,
/// judged, the places ranked.
enum PartListing {
  static func run(_ session: Session, _ catalog: Catalog, _ name: String) throws -> ExitCode {
    let (target, plan) = try TargetName(session: session, catalog: catalog).find(name)
    guard catalog.breakdown(of: target.id) != nil else {
      throw Failure(
        exitCode: .usage,
        what: Phrase("“\(target.id)”没有分解", "“\(target.id)” is not split into parts"),
        hint: Phrase("用--add加入带有breakdowns的文件", "add a file with `breakdowns` by --add"))
    }
    let index = ResponsibilityIndex(plan, in: catalog)
    let judge = Judge(
      catalog, asOf: try session.asOf(), calendar: session.calendar,
      dueDay: try session.workspace()?.settings.dueDay)
    let all = catalog.entry(target, in: plan, index).map(judge.parts) ?? []
    let wanted = Set(session.command.list("only"))
    let parts = all.filter { wanted.isEmpty || wanted.contains($0.judgement.verdict.rawValue) }
    let listing = Listing(
      title: Phrase(
        "\(target.id)的分解，截至\(judge.asOf)", "Parts of \(target.id) as of \(judge.asOf)"),
      columns: PartColumns(catalog).all)
    try listing.write(parts, session)
    return try VerdictGate(session).exitCode(parts.map(\.judgement))
  }
}
