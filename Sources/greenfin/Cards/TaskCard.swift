import GreenFinCore
import OfficeFormats

extension CardMaker {
  /// A task's card: what the body says of it, and its actions and targets.
  func card(_ task: PlanTask, _ plan: Plan) -> Card {
    var selection = Selection()
    selection.plans = [plan.id]
    selection.tasks = [task.number]
    let actions = catalog.actions(selection)
    let judgements = judgements(selection)
    let cells = AssignmentCells(catalog: catalog, selection: Selection())
    let all = ResponsibilityIndex(plan, in: catalog).responsibilities(of: task)
    let units = cells.cell(all, language)
    return Card(
      title: "\(task.number) \(text(task.title))", subtitle: "\(plan.id)/\(task.number)",
      sections: [
        fields(
          "",
          [
            (text("计划", "Plan"), text(plan.name)),
            (text("内容", "What"), task.summary.map(text)),
            (text("正文责任单位", "Units in the body"), units.text),
            (text("出处", "Place"), task.place),
          ]),
        section(
          text("重点工作", "Actions"), taskListing, actions,
          columns: ["id", "summary", "units", "targets"]),
        section(
          text("目标值", "Targets"), checkListing, judgements,
          columns: ["id", "name", "promise", "end", "verdict", "observed"]),
      ].filter { !$0.isEmpty },
      value: .object([
        "id": .text("\(plan.id)/\(task.number)"), "plan": DataValue(plan.id),
        "number": .text(task.number), "title": .text(task.title.chinese),
        "titleEn": .text(task.title.english), "summary": DataValue(task.summary?.chinese),
        "summaryEn": DataValue(task.summary?.english), "place": .text(task.place),
        "units": units.value, "actionList": taskListing.value(actions, language),
        "targetList": checkListing.value(judgements, language),
      ]))
  }

  /// An action's or a pilot's card: what is to be done, by whom, where, and towards which targets.
  func card(_ action: Action, _ plan: Plan) -> Card {
    var selection = Selection()
    selection.plans = [plan.id]
    selection.tasks = [action.id.rawValue]
    let former = plan.formerPilots.first { $0.pilot.id == action.id }
    let entry = catalog.actions(selection).first ?? former.map { catalog.entry($0, in: plan) }
    let cells = AssignmentCells(catalog: catalog, selection: Selection())
    let carried = Set(entry?.targets.map(\.id) ?? [])
    selection.tasks = []
    let judgements = judgements(selection).filter { carried.contains($0.judgement.entry.target.id) }
    return Card(
      title: action.title.map(text) ?? "\(text(plan.name)) \(action.number)",
      subtitle: action.id.rawValue,
      sections: [
        fields(
          "",
          [
            (text("任务", "Task"), entry?.task.map { "\($0.number) \(text($0.title))" }),
            (text("内容", "What"), text(action.summary)),
            (text("长期任务", "Standing task"), action.longTerm.map(text)),
            (action.site?.kind ?? "", action.site.map { text($0.name) }),
            (
              text("责任单位", "Units"),
              entry.map { cells.cell($0.responsibilities, language).text }
            ),
            (text("试点进出", "In force"), former.map { text($0.change.sentence) }),
            (text("出处", "Place"), "\(plan.document) \(action.place)"),
          ]),
        section(
          text("目标值", "Targets"), checkListing, judgements,
          columns: ["id", "name", "promise", "end", "verdict", "observed"]),
      ].filter { !$0.isEmpty },
      value: object(
        taskListing.value(entry.map { [$0] } ?? [], language),
        [
          "site": site(action), "change": value(former?.change),
          "targetList": checkListing.value(judgements, language),
        ]))
  }

  private func value(_ change: PilotChange?) -> DataValue {
    guard let change else { return .null }
    return .object([
      "direction": .text(change.direction.rawValue), "effective": DataValue(change.effective),
      "reason": .text(change.reason), "source": DataValue(change.source),
    ])
  }

  private func site(_ action: Action) -> DataValue {
    guard let site = action.site else { return .null }
    return .object([
      "kind": .text(site.kind), "name": .text(site.name.chinese),
      "nameEn": .text(site.name.english),
    ])
  }
}
