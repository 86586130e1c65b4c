// How findings name what they are about and where it stands.
extension Catalog {
  /// The plans that stand in one of the documents, in the documents' order.
  func plans(in documents: [Document.ID]) -> [Plan.ID] {
    var ids: [Plan.ID] = []
    for document in documents {
      for plan in plans where plan.document == document && !ids.contains(plan.id) {
        ids.append(plan.id)
      }
    }
    return ids
  }

  /// The place of an observation, with the figure in the document's own characters.
  func place(of observation: Observation) -> AuditFinding.Place {
    AuditFinding.Place(
      document: observation.document, place: observation.place,
      written: observation.written ?? observation.quantity.chinese)
  }

  /// An indicator as the subject of a finding.
  func subject(_ id: Indicator.ID) -> AuditFinding.Subject {
    let name = indicator(id)?.name ?? Phrase(id.rawValue, id.rawValue)
    return AuditFinding.Subject(id: id.rawValue, name: name)
  }

  /// A target as the subject of a finding.
  func subject(_ target: Target) -> AuditFinding.Subject {
    AuditFinding.Subject(id: target.id.rawValue, name: subject(target.indicator).name)
  }

  /// A unit as the subject of a finding.
  func subject(_ id: ResponsibleUnit.ID) -> AuditFinding.Subject {
    let name = unit(id)?.name ?? Phrase(id.rawValue, id.rawValue)
    return AuditFinding.Subject(id: id.rawValue, name: name)
  }

  /// A finding between two observations or their claims.
  func finding(
    _ kind: AuditFinding.Kind, _ indicator: Indicator.ID, _ first: AuditFinding.Place,
    _ second: AuditFinding.Place, _ sentence: Phrase
  ) -> AuditFinding {
    AuditFinding(
      kind: kind, subject: subject(indicator), plans: plans(in: [first.document, second.document]),
      first: first, second: second, sentence: sentence)
  }
}

extension Plan {
  /// A place of the plan's document.
  func auditPlace(_ place: String, _ written: String?) -> AuditFinding.Place {
    AuditFinding.Place(document: document, place: place, written: written)
  }

  /// The stretch of the document from one place to another, where something was looked for in vain.
  func auditStretch(_ places: [String]) -> AuditFinding.Place {
    guard let first = places.first, let last = places.last, first != last else {
      return auditPlace(places.first ?? "", nil)
    }
    return auditPlace(first + "–" + last, nil)
  }

  /// A finding inside the plan's own document.
  func finding(
    _ kind: AuditFinding.Kind, _ subject: AuditFinding.Subject, _ first: AuditFinding.Place,
    _ second: AuditFinding.Place, _ sentence: Phrase
  ) -> AuditFinding {
    AuditFinding(
      kind: kind, subject: subject, plans: [id], first: first, second: second, sentence: sentence)
  }
}

extension Target {
  /// What stands at one of the target's statements.
  func place(of statement: Statement, in plan: Plan) -> AuditFinding.Place {
    plan.auditPlace(statement.place, statement.written)
  }

  /// The first statement's place.
  func firstPlace(in plan: Plan) -> AuditFinding.Place {
    guard let statement = statements.first else { return plan.auditPlace("", nil) }
    return place(of: statement, in: plan)
  }
}
