import GreenFinCore
import OfficeFormats

/// `greenfin plans`.
enum PlanListing {
  static func run(_ session: Session) throws -> ExitCode {
    let catalog = try session.catalog(.plans)
    let selection = try SelectionReader(session: session, catalog: catalog).read()
    try listing(catalog).write(catalog.plans(selection), session)
    return .success
  }

  static func listing(_ catalog: Catalog) -> Listing<Plan> {
    let document = { @Sendable (plan: Plan) in catalog.document(plan.document) }
    return Listing(
      title: Phrase("计划", "Plans"),
      columns: [
        ListingColumn("id", Phrase("标识", "Id")) { plan, _ in Cell(plan.id) },
        ListingColumn("title", Phrase("标题", "Title"), flexible: true) { plan, language in
          let title = document(plan)?.title
          return Cell(
            text: title?.text(language) ?? "", value: DataValue(title?.chinese))
        },
        ListingColumn("titleEn", Phrase("英文标题", "Title"), audience: .machines) { plan, _ in
          Cell(document(plan)?.title.english)
        },
        ListingColumn("documentNumber", Phrase("文号", "Number"), importance: 40) { plan, _ in
          Cell(document(plan)?.number)
        },
        ListingColumn("issuer", Phrase("发文机关", "Issuer"), audience: .machines) { plan, language in
          Cell(
            text: document(plan)?.issuer?.text(language) ?? "",
            value: DataValue(document(plan)?.issuer?.chinese))
        },
        ListingColumn("jurisdiction", Phrase("辖区", "Place"), importance: 50) { plan, language in
          Cell(
            text: catalog.jurisdiction(plan.jurisdiction)?.name.text(language) ?? "",
            value: DataValue(plan.jurisdiction))
        },
        ListingColumn("start", Phrase("开始", "Start"), importance: 20) { plan, _ in
          Cell(plan.period.start)
        },
        ListingColumn("end", Phrase("结束", "End"), importance: 30) { plan, _ in
          Cell(plan.period.end)
        },
        ListingColumn("tasks", Phrase("任务", "Tasks"), importance: 60, trailing: true) { plan, _ in
          Cell(plan.tasks.count)
        },
        ListingColumn("actions", Phrase("工作", "Actions"), importance: 70, trailing: true) {
          plan, _ in Cell(plan.actionCount)
        },
        ListingColumn("targets", Phrase("目标值", "Targets"), importance: 80, trailing: true) {
          plan, _ in Cell(plan.targets.count)
        },
      ])
  }
}
