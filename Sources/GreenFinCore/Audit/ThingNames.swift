extension AuditCheck {
  /// A document calls one thing by one name, wherever it names it, and by one that an earlier document of
  /// the same place has for it.
  static let thingNames = AuditCheck { catalog in
    var known: [String: [(plan: Plan, mention: NamedThing.Mention)]] = [:]
    return catalog.plans.flatMap { plan in
      plan.names.flatMap { thing in
        let key = "\(plan.jurisdiction) \(thing.about.chinese)"
        let earlier = known[key] ?? []
        known[key, default: []] += thing.mentions.map { (plan, $0) }
        return within(plan, thing) + since(earlier, plan, thing, catalog)
      }
    }
  }

  private static func within(_ plan: Plan, _ thing: NamedThing) -> [AuditFinding] {
    thing.mentions.differences { FoldedName.fold($0) }.map { first, second in
      plan.finding(
        .nameDiffers, AuditFinding.Subject(id: plan.id.rawValue, name: thing.about),
        plan.auditPlace(first.place, first.written),
        plan.auditPlace(second.place, second.written),
        Phrase(
          "\(thing.about.chinese)：一处写作“\(first.written)”，另一处写作“\(second.written)”。",
          "One thing (\(thing.about.english)) is written “\(first.written)” in one place and "
            + "“\(second.written)” in another."))
    }
  }

  /// A name that no earlier plan has for the thing.
  private static func since(
    _ earlier: [(plan: Plan, mention: NamedThing.Mention)], _ plan: Plan, _ thing: NamedThing,
    _ catalog: Catalog
  ) -> [AuditFinding] {
    let names = Set(earlier.map { FoldedName.fold($0.mention.written) })
    guard let first = earlier.first,
      let second = thing.mentions.first(where: { !names.contains(FoldedName.fold($0.written)) }),
      !thing.mentions.contains(where: { names.contains(FoldedName.fold($0.written)) })
    else { return [] }
    let (older, newer) = (first.plan.name, plan.name)
    return [
      AuditFinding(
        kind: .nameDiffers, subject: AuditFinding.Subject(id: plan.id.rawValue, name: thing.about),
        plans: catalog.plans(in: [first.plan.document, plan.document]),
        first: first.plan.auditPlace(first.mention.place, first.mention.written),
        second: plan.auditPlace(second.place, second.written),
        sentence: Phrase(
          "\(thing.about.chinese)：\(older.chinese)写作“\(first.mention.written)”，"
            + "\(newer.chinese)写作“\(second.written)”。",
          "One thing (\(thing.about.english)) is written “\(first.mention.written)” in "
            + "\(older.english) and “\(second.written)” in \(newer.english)."))
    ]
  }
}

extension [NamedThing.Mention] {
  /// The first mention beside the first of each name that differs from it and from those before.
  func differences(folded: (String) -> String) -> [(NamedThing.Mention, NamedThing.Mention)] {
    guard let first else { return [] }
    var known: Set = [folded(first.written)]
    return dropFirst().filter { known.insert(folded($0.written)).inserted }.map { (first, $0) }
  }
}
