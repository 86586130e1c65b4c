import GreenFinCore
import OfficeFormats

// How a report is written for machines. Texts of the program stand in both languages, the English one
// under a key that ends in `En`; what people typed stands as it was typed.
extension DataValue {
  /// A whole report.
  init(_ report: QuarterlyReport, _ words: ReportWords) {
    let tables = ReportTables(words: words, report: report)
    self = .object([
      "format": .number("1"), "basis": DataValue(report.basis),
      "title": .text(report.title.chinese), "titleEn": .text(report.title.english),
      "overview": DataValue(report.overview.map(\.chinese)),
      "overviewEn": DataValue(report.overview.map(\.english)),
      "counts": tables.counts.value(report.counts.rows, .chinese),
      "targets": tables.targets.value(report.targets, .chinese),
      "actions": .list(report.actions.map { DataValue($0) }),
      "laggards": DataValue(report.laggards.map(\.entry.target.id)),
      "endNotReported": DataValue(report.endNotReported.map(\.entry.target.id)),
      "improved": DataValue(report.moved(.improved).map(\.entry.target.id)),
      "worsened": DataValue(report.moved(.worsened).map(\.entry.target.id)),
      "returns": tables.returns.value(report.returns, .chinese),
      "restatements": .list(report.restatements.map { DataValue($0) }),
      "revisions": .list(report.revisions.map { DataValue($0) }),
      "remarks": .list(report.remarks.map { DataValue($0) }),
      "method": DataValue(report.method.map(\.chinese)),
      "methodEn": DataValue(report.method.map(\.english)),
    ])
  }

  /// What changed and nothing else.
  init(changesOf report: QuarterlyReport, _ words: ReportWords) {
    let tables = ReportTables(words: words, report: report)
    let targets = report.targets.filter { $0.changeSentence != nil }
    let changed = Set((report.movedActions + report.advancedActions).map(\.entry.action.id))
    let actions = report.actions.filter { changed.contains($0.entry.action.id) }
    self = .object([
      "format": .number("1"), "basis": DataValue(report.basis),
      "counts": tables.counts.value(
        report.counts.rows.filter { ($0.change ?? 0) != 0 }, .chinese),
      "targets": tables.targets.value(targets, .chinese),
      "actions": .list(actions.map { DataValue($0) }),
      "restatements": .list(report.restatements.map { DataValue($0) }),
      "revisions": .list(report.revisions.map { DataValue($0) }),
    ])
  }

  /// A unit's letter.
  init(_ letter: UnitLetter, _ words: ReportWords) {
    let tables = ReportTables(words: words, report: letter.report)
    self = .object([
      "format": .number("1"), "basis": DataValue(letter.report.basis),
      "unit": DataValue(letter.unit.id), "name": .text(letter.unit.name.chinese),
      "overview": DataValue(letter.overview.map(\.chinese)),
      "overviewEn": DataValue(letter.overview.map(\.english)),
      "targets": .list(
        letter.targets.map { item in
          tables.targets.value([item.subject], .chinese).first(adding: item.assignment)
        }),
      "actions": .list(
        letter.actions.map { item in
          DataValue.list([DataValue(item.subject)]).first(
            adding: item.assignment,
            ["reportedByUnit": .bool(item.subject.isReported(by: letter.unit.id))])
        }),
      "filing": DataValue(letter.filingSentences.map(\.chinese)),
      "filingEn": DataValue(letter.filingSentences.map(\.english)),
      "deadlines": .list(letter.deadlines.map { DataValue($0) }),
      "remarks": .list(UnitRemark.Kind.allCases.flatMap(letter.remarks).map { DataValue($0) }),
      "return": tables.returns.value([letter.filing].compactMap(\.self), .chinese),
    ])
  }

  private func first(
    adding assignment: Assignment, _ more: [String: DataValue] = [:]
  ) -> DataValue {
    guard case .list(let items) = self, case .object(var members)? = items.first else {
      return self
    }
    members["role"] = .text(assignment.role.rawValue)
    members["basis"] = .text(assignment.basis.rawValue)
    members.merge(more) { first, _ in first }
    return .object(members)
  }
}

// MARK: - Parts

extension DataValue {
  fileprivate init(_ basis: ReportBasis) {
    self = .object([
      "quarter": .text(basis.quarter.shortText), "before": .text(basis.before.shortText),
      "asOf": DataValue(basis.asOf), "day": DataValue(basis.day),
      "nextDue": DataValue(basis.nextDueDate), "knownAt": DataValue(basis.knownAt?.description),
      "due": DataValue(basis.dueDate),
      "plans": DataValue(basis.plans.map(\.id)), "documents": DataValue(basis.documents.map(\.id)),
      "scheme": DataValue(basis.scheme?.id), "time": .text(basis.calendar.rawValue),
      "hasJournal": .bool(basis.hasJournal),
    ])
  }

  fileprivate init(_ action: ReportedAction) {
    self = .object([
      "id": DataValue(action.entry.action.id), "plan": DataValue(action.entry.plan.id),
      "name": .text(action.entry.name.chinese), "nameEn": .text(action.entry.name.english),
      "state": DataValue(action.state?.rawValue), "percent": DataValue(action.percent),
      "before": DataValue(action.stateBefore?.rawValue),
      "percentBefore": DataValue(action.percentBefore), "reported": .bool(action.isReported),
      "reports": .list(
        action.reports.map { report in
          .object([
            "unit": DataValue(report.unit), "state": DataValue(report.state?.rawValue),
            "percent": DataValue(report.percent), "reported": .bool(report.isOfQuarter),
          ])
        }),
    ])
  }

  fileprivate init(_ deadline: UnitLetter.Deadline) {
    self = .object([
      "kind": .text(deadline.kind.rawValue), "id": DataValue(deadline.id),
      "name": .text(deadline.name.chinese), "nameEn": .text(deadline.name.english),
      "day": DataValue(deadline.day),
    ])
  }

  fileprivate init(_ remark: UnitRemark) {
    self = .object([
      "kind": .text(remark.kind.rawValue), "unit": DataValue(remark.unit),
      "action": DataValue(remark.action), "text": .text(remark.text),
    ])
  }

  fileprivate init(_ revision: ReportedRevision) {
    self = .object([
      "target": DataValue(revision.target.id), "before": DataValue(revision.before),
      "after": DataValue(revision.revision.quantity),
      "difference": DataValue(revision.difference), "share": DataValue(revision.share),
      "effective": DataValue(revision.revision.effective),
      "reason": .text(revision.revision.reason), "source": DataValue(revision.revision.source),
    ])
  }

  fileprivate init(_ quantity: Quantity?) {
    self =
      quantity.map {
        .object(["value": DataValue($0.value), "unit": .text($0.unit.symbol)])
      } ?? .null
  }

  fileprivate init(_ restatement: Restatement) {
    var members: [String: DataValue] = [
      "quarter": .text(restatement.quarter.shortText), "record": DataValue(restatement.record),
      "recordedAt": .text(restatement.recordedAt.description),
      "recordedBy": .text(restatement.recordedBy), "unit": DataValue(restatement.unit),
      "reason": DataValue(restatement.reason),
    ]
    switch restatement.change {
    case .figure(let indicator, let place, let asOf, let before, let after):
      members["indicator"] = DataValue(indicator)
      members["jurisdiction"] = DataValue(place)
      members["asOf"] = DataValue(asOf)
      members["before"] = DataValue(before)
      members["after"] = DataValue(after)
    case .progress(let action, let before, let after):
      members["action"] = DataValue(action)
      members["before"] = DataValue(before)
      members["after"] = DataValue(after)
    }
    self = .object(members)
  }

  fileprivate init(_ stage: Restatement.Stage?) {
    self =
      stage.map {
        .object([
          "state": DataValue($0.state?.rawValue), "percent": DataValue($0.percent),
          "texts": DataValue($0.texts),
        ])
      } ?? .null
  }
}
