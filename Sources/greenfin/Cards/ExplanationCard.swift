import GreenFinCore
import OfficeFormats

extension CardMaker {
  /// The whole derivation of a verdict: what is promised and where, which figures were looked at,
  /// the reckoning with its numbers, and what every scheme says.
  func explanation(of target: Target, _ plan: Plan) -> Card {
    let index = ResponsibilityIndex(plan, in: catalog)
    guard let entry = catalog.entry(target, in: plan, index) else {
      return Card(title: target.id.rawValue, value: .null)
    }
    let judge = Judge(catalog, asOf: asOf, calendar: calendar)
    let judgement = judge.judge(entry)
    let answers = judge.answers(catalog.schemes, judgement)
    let considered = judge.considered(judgement)
    var card = card(target, plan)
    card.sections += [
      reckoning(judgement),
      .table(
        "\(text("看过的数据", "Figures considered")) (\(considered.count))", figures(considered)),
      .table(text("各方案", "Schemes"), schemes(answers)),
      forecast(judgement),
      .table(text("分解", "Parts"), PartColumns(catalog).table(judge.parts(of: entry), language)),
      .lines(
        text("提示", "Notes"),
        (judgement.notes.map(\.sentence) + judgement.nested.map(\.sentence)).map(text)),
    ].filter { !$0.isEmpty }
    card.value = object(
      checkListing.value([CheckRow(judgement)], language),
      [
        "considered": .list(considered.map(value)), "reckoning": .list(steps(judgement).map(step)),
        "schemeAnswers": .list(answers.map { DataValue($0) }),
      ])
    return card
  }

  private func step(_ step: (rule: String, text: String)) -> DataValue {
    .object(["rule": .text(step.rule), "text": .text(step.text)])
  }

  private func reckoning(_ judgement: Judgement) -> CardSection {
    fields(text("推算", "Reckoning"), steps(judgement).map { ($0.rule, $0.text) })
  }

  /// Each rule that was used, with its numbers.
  private func steps(_ judgement: Judgement) -> [(rule: String, text: String)] {
    let target = judgement.entry.target
    var steps = [("predicate", TargetText(target, catalog).promise(language))]
    guard let observed = judgement.observed else { return steps }
    steps.append(("newest", "\(observed.figure(language)) (\(observed.asOf), \(observed.id))"))
    if let derivation = observed.derivation { steps.append(("derived", text(derivation))) }
    if let versus = judgement.versus {
      steps.append(("versus", "\(versus.figure(language)) (\(versus.asOf))"))
    }
    if let completion = judgement.completion, let wanted = target.predicate.quantity {
      steps.append(
        ("completion", formula(observed, wanted, target) + " = " + completion.percentText))
    }
    if let time = judgement.timeProgress {
      let unit = calendar == .month ? text("按月", "by month") : text("按日", "by day")
      steps.append(("timeProgress", "\(time.percentText) (\(unit))"))
    }
    if let gap = judgement.gap {
      steps.append(("gap", gap.pointsText(language)))
    }
    if let margin = judgement.margin { steps.append(("margin", margin.text(language))) }
    return steps
  }

  /// The formula of the completion with the numbers in it.
  private func formula(_ observed: Observation, _ wanted: Quantity, _ target: Target) -> String {
    let found = observed.quantity.converted(to: wanted.unit)?.value.plainText ?? ""
    let goal = wanted.value.plainText
    guard let base = target.baseline?.quantity.converted(to: wanted.unit)?.value.plainText,
      target.kind != .flow, target.kind != .count
    else { return "\(found) / \(goal)" }
    return "(\(found) − \(base)) / (\(goal) − \(base))"
  }

  private func text(_ derivation: Derivation) -> String {
    let inputs = derivation.inputs.map { "\($0.name) = \($0.quantity.text(language))" }
    return "\(derivation.formula); \(inputs.joined(separator: ", "))"
  }
}

// MARK: - Tables

extension CardMaker {
  private func figures(_ considered: [ConsideredFigure]) -> Table {
    Table(
      columns: [
        Column(key: "asOf", heading: text("截至", "As of")),
        Column(key: "indicator", heading: text("指标", "Indicator"), isFlexible: true),
        Column(key: "jurisdiction", heading: text("范围", "Scope"), importance: 50),
        Column(key: "value", heading: text("数值", "Value"), alignment: .trailing),
        Column(key: "use", heading: text("采用与否", "Counts"), isFlexible: true),
        Column(key: "document", heading: text("来源", "Source"), importance: 30, isFlexible: true),
      ],
      rows: considered.map { figure in
        let observation = figure.observation
        let place = catalog.jurisdiction(observation.jurisdiction)?.name
        return [
          Cell(observation.asOf),
          Cell(catalog.indicator(observation.indicator)?.name ?? Phrase("", ""), language),
          Cell(place ?? Phrase("", ""), language), Cell(observation.figure(language)),
          Cell(use(figure), tone: figure.isUsed ? .good : .quiet),
          Cell("\(observation.document) \(observation.place)"),
        ]
      })
  }

  private func use(_ figure: ConsideredFigure) -> String {
    if figure.isUsed { return text("采用", "used") }
    return figure.refusal.map(text) ?? text("有更新或更精确的数据", "a newer or more exact figure is used")
  }

  private func schemes(_ answers: [SchemeAnswer]) -> Table {
    Table(
      columns: [
        Column(key: "scheme", heading: text("方案", "Scheme"), isFlexible: true),
        Column(key: "class", heading: text("档次", "Class"), isFlexible: true),
        Column(key: "value", heading: text("数值", "Value"), alignment: .trailing),
        Column(
          key: "distance", heading: text("距上一档", "To the next"), alignment: .trailing,
          importance: 40),
        Column(
          key: "thresholds", heading: text("界限", "Thresholds"), importance: 20, isFlexible: true),
      ],
      rows: answers.map { answer in
        [
          Cell(answer.scheme.name, language),
          Cell(answer.text(language), tone: answer.band.map { $0.light.tone } ?? .quiet),
          Cell(answer.value), distance(answer), Cell(answer.scheme.thresholds(language)),
        ]
      })
  }

  /// The way to the next better class, in percentage points.
  private func distance(_ answer: SchemeAnswer) -> Cell {
    let isBest = answer.band?.id == answer.scheme.bands.first?.id
    if answer.band != nil, isBest { return Cell(text("已是最好", "the best"), tone: .quiet) }
    return Cell(pointsOf: answer.distance, language)
  }

  private func forecast(_ judgement: Judgement) -> CardSection {
    guard let forecast = judgement.forecast else { return .fields("", []) }
    let unit = judgement.entry.indicator.unit
    func figure(_ value: Fraction?, in unit: UnitOfMeasure?) -> String? {
      guard let value, let unit else { return nil }
      return Quantity(rounding: value, places: 2, unit)?.text(language)
    }
    let seen = forecast.isPaceSeen.map { $0 ? text("出现过", "yes") : text("从未出现", "never") }
    return fields(
      text("预测", "Forecast"),
      [
        (text("按直线到期", "Linear"), figure(forecast.linear, in: unit)),
        (text("按复合增速到期", "Compound"), figure(forecast.compound, in: unit)),
        (
          text("每季需要", "Needed a quarter"),
          figure(forecast.neededPerQuarter, in: unit?.ofDifferences)
        ),
        (
          text("最快一季", "Best quarter seen"),
          figure(forecast.bestPerQuarter, in: unit?.ofDifferences)
        ),
        (text("所需速度", "Pace seen"), seen),
        (text("数据点", "Figures"), String(forecast.points)),
        (text("说明", "Remark"), forecast.remark.map(text)),
      ])
  }

  private func value(_ figure: ConsideredFigure) -> DataValue {
    .object([
      "observation": DataValue(figure.observation.id), "used": .bool(figure.isUsed),
      "asOf": DataValue(figure.observation.asOf),
      "indicator": DataValue(figure.observation.indicator),
      "jurisdiction": DataValue(figure.observation.jurisdiction),
      "value": DataValue(figure.observation.quantity.value),
      "unit": .text(figure.observation.quantity.unit.symbol),
      "rule": DataValue(figure.rule), "refusal": DataValue(figure.refusal.map(text)),
    ])
  }
}
