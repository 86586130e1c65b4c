import GreenFinCore
import OfficeFormats

/// `greenfin units`.
enum UnitListing {
  static func run(_ session: Session) throws -> ExitCode {
    let catalog = try session.catalog([.plans, .units])
    let selection = try SelectionReader(session: session, catalog: catalog).read()
    try listing(catalog).write(catalog.units(selection), session)
    return .success
  }

  static func listing(_ catalog: Catalog) -> Listing<UnitEntry> {
    Listing(
      title: Phrase("责任单位", "Responsible units"),
      columns: [
        ListingColumn("id", Phrase("标识", "Id"), importance: 50) { entry, _ in
          Cell(entry.unit.id)
        },
        ListingColumn("name", Phrase("名称", "Name"), flexible: true) { entry, language in
          Cell(data: entry.unit.name, language)
        },
        ListingColumn("nameEn", Phrase("英文名称", "English name"), audience: .machines) { entry, _ in
          Cell(entry.unit.name.english)
        },
        ListingColumn("aliases", Phrase("别名", "Aliases"), importance: 10, flexible: true) {
          entry, _ in
          Cell(
            text: entry.unit.aliases.joined(separator: "、"), value: DataValue(entry.unit.aliases))
        },
        ListingColumn("jurisdiction", Phrase("辖区", "Place"), importance: 20) { entry, language in
          Cell(
            text: catalog.jurisdiction(entry.unit.jurisdiction)?.name.text(language) ?? "",
            value: DataValue(entry.unit.jurisdiction))
        },
        ListingColumn("kind", Phrase("类别", "Kind"), importance: 30) { entry, language in
          Cell(entry.unit.kind.rawValue, entry.unit.kind.label, language)
        },
        ListingColumn("members", Phrase("成员", "Members"), audience: .machines) { entry, _ in
          Cell(
            text: entry.unit.members.map(\.rawValue).joined(separator: ", "),
            value: DataValue(entry.unit.members))
        },
        ListingColumn("successor", Phrase("继任", "Successor"), audience: .machines) { entry, _ in
          Cell(entry.unit.successor)
        },
        ListingColumn("actions", Phrase("工作", "Actions"), importance: 70, trailing: true) {
          entry, _ in Cell(entry.actions)
        },
        ListingColumn("leads", Phrase("牵头", "Leads"), importance: 60, trailing: true) {
          entry, _ in Cell(entry.leads)
        },
        ListingColumn("targets", Phrase("目标值", "Targets"), importance: 80, trailing: true) {
          entry, _ in Cell(entry.targets)
        },
      ])
  }
}
