extension AuditCheck {
  /// One document calls one unit by one name.
  ///
  /// A name whose 市 stands before the first name of its list is the same name (domain rule 2: 市生态环境局、
  /// 发展改革局 means 市发展改革局).
  static let unitNames = AuditCheck { catalog in
    catalog.plans.flatMap { plan in
      var names: [ResponsibleUnit.ID: [String]] = [:]
      var first: [ResponsibleUnit.ID: (written: String, place: String)] = [:]
      var findings: [AuditFinding] = []
      for list in plan.auditLists {
        for assignment in list.assignments {
          let name = bare(assignment.written)
          guard let earlier = first[assignment.unit] else {
            first[assignment.unit] = (assignment.written, list.place)
            names[assignment.unit] = [name]
            continue
          }
          guard names[assignment.unit]?.contains(name) == false else { continue }
          names[assignment.unit]?.append(name)
          findings.append(
            finding(
              plan, catalog.subject(assignment.unit), earlier, (assignment.written, list.place)))
        }
      }
      return findings
    }
  }

  private static func bare(_ name: String) -> String {
    let folded = FoldedName.fold(name)
    return folded.hasPrefix("市") ? String(folded.dropFirst()) : folded
  }

  private static func finding(
    _ plan: Plan, _ subject: AuditFinding.Subject, _ first: (written: String, place: String),
    _ second: (written: String, place: String)
  ) -> AuditFinding {
    plan.finding(
      .nameDiffers, subject, plan.auditPlace(first.place, first.written),
      plan.auditPlace(second.place, second.written),
      Phrase(
        "同一单位一处写作“\(first.written)”，另一处写作“\(second.written)”。",
        "\(subject.name.english) is written “\(first.written)” in one place and "
          + "“\(second.written)” in another."))
  }
}
