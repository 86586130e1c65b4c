import GreenFinCore
import OfficeFormats

extension CardMaker {
  /// What holds targets against figures, as the cards do.
  var judge: Judge { Judge(catalog, asOf: asOf, calendar: calendar, dueDay: dueDay) }

  /// The whole derivation of a verdict: what is promised and where, which figures were looked at,
  /// the reckoning with its numbers, and what every scheme says.
  func explanation(of target: Target, _ plan: Plan) -> Card {
    let index = ResponsibilityIndex(plan, in: catalog)
    guard let entry = catalog.entry(target, in: plan, index) else {
      return Card(title: target.id.rawValue, value: .null)
    }
    let judge = self.judge
    let judgement = judge.judge(entry)
    let answers = judge.answers(schemes ?? catalog.schemes, judgement)
    let parts = judge.parts(of: entry)
    let considered = judge.considered(judgement)
    var card = card(target, plan)
    card.sections += [
      reckoning(judgement),
      .table(
        "\(text("看过的数据", "Figures considered")) (\(considered.count))", figures(considered)),
      .table(text("各方案", "Schemes"), table(of: answers)),
      forecast(judgement),
      .table(text("分解", "Parts"), PartColumns(catalog).table(parts, language)),
      .lines(
        text("提示", "Notes"),
        (judgement.notes.map(\.sentence) + judgement.nested.map(\.sentence)).map(text)),
    ].filter { !$0.isEmpty }
    card.value = object(
      checkListing.value([CheckRow(judgement)], language),
      [
        "considered": .list(considered.map(value)), "reckoning": .list(steps(judgement).map(step)),
        "schemeAnswers": .list(answers.map(value)),
        "parts": PartColumns(catalog).values(parts, language),
      ])
    return card
  }

  private func step(_ step: (rule: String, text: String)) -> DataValue {
    .object(["rule": .text(step.rule), "text": .text(step.text)])
  }

  private func value(_ answer: SchemeAnswer) -> DataValue {
    guard case .object(var members) = DataValue(answer) else { return .null }
    members["thresholds"] = .list(
      answer.scheme.bands.map { band in
        .object([
          "class": .text(band.id), "bound": DataValue(band.bound),
          "included": .bool(band.isBoundIncluded),
          "verdicts": DataValue(band.verdicts.map(\.rawValue)),
        ])
      })
    return .object(members)
  }

  private func reckoning(_ judgement: Judgement) -> CardSection {
    fields(
      text("推算", "Reckoning"), steps(judgement).map { (label(of: $0.rule), $0.text) })
  }

  /// The name of a rule for people; machines read the rule itself.
  private func label(of rule: String) -> String {
    let names = [
      "predicate": Phrase("目标", "Target"), "newest": Phrase("采用的数据", "Figure used"),
      "derived": Phrase("推算式", "Derived as"), "versus": Phrase("对照", "Compared with"),
      "completion": Phrase("完成率", "Done"), "valueToTarget": Phrase("实绩比目标", "Value to target"),
      "timeProgress": Phrase("序时进度", "Time gone"), "gap": Phrase("差距", "Gap"),
      "margin": Phrase("余量", "Margin"),
    ]
    return names[rule].map(text) ?? rule
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
        (
          "completion",
          formula(observed, wanted, target) + " = "
            + (judgement.completionText(language) ?? completion.percentText)
        ))
    }
    if let share = judgement.valueToTarget, let wanted = target.predicate.quantity,
      let found = observed.quantity.converted(to: wanted.unit)
    {
      let ratio = "\(found.value.plainText) / \(wanted.value.plainText) = \(share.percentText)"
      steps.append(("valueToTarget", ratio + text("（供参考）", " (for information)")))
    }
    if let time = judgement.timeProgress {
      let rule = judgement.timeRule.map { text($0.label) } ?? ""
      steps.append(("timeProgress", "\(time.percentText) (\(rule))"))
    }
    if let gap = judgement.gap {
      steps.append(("gap", gap.pointsText(language)))
    }
    if let margin = judgement.margin { steps.append(("margin", margin.difference.text(language))) }
    return steps
  }

  /// The formula of the completion with the numbers in it.
  private func formula(_ observed: Observation, _ wanted: Quantity, _ target: Target) -> String {
    let found = observed.quantity.converted(to: wanted.unit)?.value.plainText ?? ""
    let goal = wanted.value.plainText
    guard let start = target.baseline?.quantity.converted(to: wanted.unit)?.value,
      target.kind != .flow, target.kind != .count
    else { return "\(found) / \(goal)" }
    let (base, isFalling) = (start.plainText, start > wanted.value)
    // Of what should fall, the way is told downwards.
    return isFalling
      ? "(\(base) − \(found)) / (\(base) − \(goal))"
      : "(\(found) − \(base)) / (\(goal) − \(base))"
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

  private func table(of answers: [SchemeAnswer]) -> Table {
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
          Cell(
            text: answer.value.map { answer.scheme.text($0, language) } ?? "",
            value: DataValue(answer.value)), distance(answer),
          Cell(answer.scheme.thresholds(language)),
        ]
      })
  }

  /// The way to the next better class, in percentage points.
  private func distance(_ answer: SchemeAnswer) -> Cell {
    let isBest =
      answer.band?.id == answer.scheme.bands.first?.id || answer.band?.verdicts == [.holding]
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
    let window = judgement.entry.target.window
    let isOfYears = window.start.year < window.end.year
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
          text("每年需要", "Needed a year"),
          isOfYears ? figure(forecast.neededPerYear, in: unit?.ofDifferences) : nil
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
