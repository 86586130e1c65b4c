import GreenFinCore
import OfficeFormats

extension CardMaker {
  /// A plan's card is its outline: goals, tasks, pilots, targets and duties.
  func card(_ plan: Plan) -> Card {
    var selection = Selection()
    selection.plans = [plan.id]
    let actions = catalog.actions(selection)
    let judgements = judgements(selection)
    let document = catalog.document(plan.document)
    return Card(
      title: text(plan.name), subtitle: plan.id.rawValue,
      sections: [
        fields(
          "",
          [
            (text("标题", "Title"), document.map { text($0.title) }),
            (text("文号", "Number"), document?.number),
            (text("发文机关", "Issuer"), document?.issuer.map(text)),
            (text("成文", "Date"), document?.date?.description),
            (text("印发", "Printed"), document?.printed?.description),
            (text("期限", "Period"), "\(plan.period.start) – \(plan.period.end)"),
            (text("统筹", "Coordinator"), plan.coordinator.map(unitName)),
            (text("附注责任", "Implied units"), implied(plan)),
          ]),
        .table("\(text("主要目标", "Goals")) (\(plan.goals.count))", goals(plan)),
        section(
          text("重点工作和试点", "Actions and pilots"), taskListing, actions,
          columns: ["id", "task", "summary", "units"]),
        section(
          text("目标值", "Targets") + text("，截至", " as of ") + "\(asOf)", checkListing,
          judgements, columns: ["id", "name", "promise", "end", "verdict", "observed"]),
        .table("\(text("工作机制", "Duties")) (\(plan.duties.count))", duties(plan)),
      ].filter { !$0.isEmpty },
      value: object(
        PlanListing.listing(catalog).value([plan], language),
        [
          "goals": .list(plan.goals.map(value)), "duties": .list(plan.duties.map(value)),
          "actionList": taskListing.value(actions, language),
          "targetList": checkListing.value(judgements, language),
        ]))
  }

  func unitName(_ id: ResponsibleUnit.ID) -> String {
    catalog.unit(id).map { text($0.name) } ?? id.rawValue
  }

  private func implied(_ plan: Plan) -> String? {
    plan.implied.map { implied in
      let names = implied.assignments.map { unitName($0.unit) }
      return names.joined(separator: text("、", ", ")) + text("（", " (") + implied.place
        + text("）", ")")
    }
  }

  private func goals(_ plan: Plan) -> Table {
    Table(
      columns: [
        Column(key: "number", heading: text("序号", "No.")),
        Column(key: "title", heading: text("目标", "Goal"), isFlexible: true),
        Column(key: "summary", heading: text("内容", "What"), isFlexible: true),
      ],
      rows: plan.goals.map { [Cell($0.number), Cell(text($0.title)), Cell(text($0.summary))] })
  }

  private func duties(_ plan: Plan) -> Table {
    Table(
      columns: [
        Column(key: "by", heading: text("由谁", "By"), isFlexible: true),
        Column(key: "summary", heading: text("做什么", "What"), isFlexible: true),
        Column(key: "frequency", heading: text("频次", "How often"), importance: 20),
        Column(key: "place", heading: text("出处", "Place"), importance: 30),
      ],
      rows: plan.duties.map { duty in
        [
          Cell(duty.by.map(\.written).joined(separator: "、")), Cell(text(duty.summary)),
          Cell(duty.frequency), Cell(duty.place),
        ]
      })
  }

  private func value(_ goal: Goal) -> DataValue {
    .object([
      "number": .text(goal.number), "title": .text(goal.title.chinese),
      "titleEn": .text(goal.title.english), "summary": .text(goal.summary.chinese),
      "summaryEn": .text(goal.summary.english), "tasks": DataValue(goal.tasks),
      "place": .text(goal.place),
    ])
  }

  private func value(_ duty: Duty) -> DataValue {
    .object([
      "id": .text(duty.id), "kind": .text(duty.kind), "frequency": DataValue(duty.frequency),
      "by": DataValue(duty.by.map(\.unit)), "to": DataValue(duty.to),
      "summary": .text(duty.summary.chinese), "summaryEn": .text(duty.summary.english),
      "place": .text(duty.place),
    ])
  }
}

extension CardSection {
  /// Whether the section has nothing to show.
  var isEmpty: Bool { content.isEmpty }
}
