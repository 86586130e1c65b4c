import GreenFinCore
import OfficeFormats

/// `greenfin check --parts TARGET`: the districts or institutions that a target is split over, judged
/// and ranked.
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
    let judge = Judge(catalog, asOf: try session.asOf(), calendar: session.calendar)
    let parts = catalog.entry(target, in: plan, index).map(judge.parts) ?? []
    let listing = Listing(
      title: Phrase(
        "\(target.id)的分解，截至\(judge.asOf)", "Parts of \(target.id) as of \(judge.asOf)"),
      columns: PartColumns(catalog).all)
    try listing.write(parts, session)
    return .success
  }
}

/// The columns of a ranking of parts.
struct PartColumns {
  private let catalog: Catalog

  init(_ catalog: Catalog) {
    self.catalog = catalog
  }

  func table(_ parts: [PartStanding], _ language: Language) -> Table {
    var table = Listing(title: Phrase("分解", "Parts"), columns: all).table(parts, language)
    table.title = nil
    return table
  }

  var all: [ListingColumn<PartStanding>] {
    let catalog = catalog
    return [
      ListingColumn("rank", Phrase("名次", "Rank"), trailing: true) { part, _ in
        part.rank.map { Cell($0) } ?? .empty
      },
      ListingColumn("jurisdiction", Phrase("范围", "Part"), flexible: true) { part, language in
        Cell(
          text: catalog.jurisdiction(part.jurisdiction)?.name.text(language) ?? "",
          value: DataValue(part.jurisdiction))
      },
      ListingColumn("promise", Phrase("目标", "Target"), trailing: true, audience: .people) {
        part, language in
        Cell(part.judgement.entry.target.predicate.text(language))
      },
      ListingColumn("value", Phrase("目标数值", "Target value"), audience: .machines) { part, _ in
        let quantity = part.judgement.entry.target.predicate.quantity
        return Cell(text: quantity?.chinese ?? "", value: DataValue(quantity?.value))
      },
      ListingColumn("observed", Phrase("实绩", "Observed"), trailing: true) { part, language in
        let observed = part.judgement.observed
        return Cell(
          text: observed?.figure(language) ?? "", value: DataValue(observed?.quantity.value))
      },
      ListingColumn("asOf", Phrase("截至", "As of"), importance: 30) { part, _ in
        Cell(part.judgement.observed?.asOf)
      },
      ListingColumn("completion", Phrase("完成率", "Done"), trailing: true) { part, _ in
        Cell(part.judgement.completion)
      },
      ListingColumn("verdict", Phrase("结论", "Verdict")) { part, language in
        let verdict = part.judgement.verdict
        return Cell(verdict.rawValue, verdict.label, language, tone: verdict.light.tone)
      },
    ]
  }
}

/// Finds one target by its name.
struct TargetName {
  let session: Session
  let catalog: Catalog

  func find(_ name: String) throws -> (Target, Plan) {
    let found = catalog.records(named: name).compactMap { record -> (Target, Plan)? in
      if case .target(let target, let plan) = record { return (target, plan) }
      return nil
    }
    if found.count == 1 { return found[0] }
    let ids = found.isEmpty ? catalog.targets.map(\.id.rawValue) : found.map(\.0.id.rawValue)
    throw Failure(
      unknown: .target, name, near: Suggestion.nearest(to: name, in: ids), listing: "targets")
  }
}
