import GreenFinCore
import OfficeFormats

extension CardMaker {
  /// A unit's card is its whole workload over all plans.
  func card(_ unit: ResponsibleUnit) -> Card {
    var selection = Selection()
    selection.units = [unit.id]
    let actions = catalog.actions(selection)
    let judgements = judgements(selection)
    let collectives = catalog.units.filter { $0.members.contains(unit.id) }
    return Card(
      title: text(unit.name), subtitle: unit.id.rawValue,
      sections: [
        fields(
          "",
          [
            (text("别名", "Aliases"), unit.aliases.joined(separator: "、")),
            (text("类别", "Kind"), text(unit.kind.label)),
            (text("辖区", "Place"), catalog.jurisdiction(unit.jurisdiction).map { text($0.name) }),
            (text("成员", "Members"), unit.members.map(unitName).joined(separator: text("、", ", "))),
            (
              text("属于", "Member of"),
              collectives.map { text($0.name) }.joined(separator: text("、", ", "))
            ),
            (text("继任", "Successor"), unit.successor.map(unitName)),
          ])
      ] + plans(actions, selection) + [targets(judgements)].filter { !$0.isEmpty },
      value: object(
        UnitListing.listing(catalog).value(catalog.units(selection), language),
        [
          "actionList": TaskListing.listing(catalog, selection).value(actions, language),
          "targetList": checkListing.value(judgements, language),
        ]))
  }

  private func plans(_ actions: [ActionEntry], _ selection: Selection) -> [CardSection] {
    let listing = TaskListing.listing(catalog, selection)
    return catalog.plans.compactMap { plan in
      let own = actions.filter { $0.plan.id == plan.id }
      guard !own.isEmpty else { return nil }
      return section(
        text(plan.name), listing, own, columns: ["id", "summary", "involvement", "targets"])
    }
  }

  private func targets(_ judgements: [CheckRow]) -> CardSection {
    section(
      text("目标值，截至\(asOf)", "Targets as of \(asOf)"), checkListing, judgements,
      columns: ["id", "name", "promise", "end", "verdict", "observed"])
  }
}
