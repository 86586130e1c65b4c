extension AuditCheck {
  /// One document calls one unit by one name.
  ///
  /// A name whose 市 stands before the first name of its list is the same name (domain rule 2: 市生态环境局、
  /// 发展改革局 means 市发展改革局).
  static let unitNames = AuditCheck { catalog in
    catalog.plans.flatMap { plan in
      plan.unitMentions.flatMap { unit, mentions in
        let subject = catalog.subject(unit)
        return mentions.differences(folded: bare).map { first, second in
          plan.finding(
            .nameDiffers, subject, plan.auditPlace(first.place, first.written),
            plan.auditPlace(second.place, second.written),
            Phrase(
              "同一单位一处写作“\(first.written)”，另一处写作“\(second.written)”。",
              "\(subject.name.english) is written “\(first.written)” in one place and "
                + "“\(second.written)” in another."))
        }
      }
    }
  }

  private static func bare(_ name: String) -> String {
    let folded = FoldedName.fold(name)
    return folded.hasPrefix("市") ? String(folded.dropFirst()) : folded
  }
}

extension Plan {
  /// Where the plan names each unit, in the order in which it first names them.
  fileprivate var unitMentions: [(ResponsibleUnit.ID, [NamedThing.Mention])] {
    var mentions: [ResponsibleUnit.ID: [NamedThing.Mention]] = [:]
    var order: [ResponsibleUnit.ID] = []
    for list in auditLists {
      for assignment in list.assignments {
        if mentions[assignment.unit] == nil { order.append(assignment.unit) }
        mentions[assignment.unit, default: []].append(
          NamedThing.Mention(written: assignment.written, place: list.place))
      }
    }
    return order.map { ($0, mentions[$0] ?? []) }
  }
}
