extension AuditCheck {
  /// One document calls one thing by one name, wherever it names it.
  static let thingNames = AuditCheck { catalog in
    catalog.plans.flatMap { plan in
      plan.names.flatMap { thing in
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
    }
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
