import GreenFinCore
import OfficeFormats

// How the model's values are written for machines.
extension DataValue {
  init(_ text: String?) { self = text.map(DataValue.text) ?? .null }

  init(_ count: Int) { self = .number(String(count)) }

  init(_ number: DecimalNumber?) { self = number.map { .number($0.plainText) } ?? .null }

  init(_ date: CalendarDate?) { self = date.map { .text($0.description) } ?? .null }

  /// A ratio with twelve digits, enough to tell any two that people would tell apart.
  init(_ fraction: Fraction?) {
    self = fraction.map { .number($0.decimalText(places: 12)) } ?? .null
  }

  init<Subject>(_ id: Identifier<Subject>?) { self = id.map { .text($0.rawValue) } ?? .null }

  init<Subject>(_ ids: [Identifier<Subject>]) { self = .list(ids.map { .text($0.rawValue) }) }

  init(_ texts: [String]) { self = .list(texts.map(DataValue.text)) }

  init(_ baseline: Baseline?) {
    guard let baseline else {
      self = .null
      return
    }
    self = .object([
      "value": DataValue(baseline.quantity.value), "unit": .text(baseline.quantity.unit.symbol),
      "asOf": DataValue(baseline.asOf), "place": .text(baseline.place),
    ])
  }

  init(_ predicate: Predicate?) {
    guard let predicate else {
      self = .null
      return
    }
    self = .object([
      "comparator": .text(predicate.comparator.rawValue),
      "value": DataValue(predicate.quantity?.value),
      "unit": DataValue(predicate.quantity?.unit.symbol),
    ])
  }

  init(_ statement: Statement) {
    var members: [String: DataValue] = [
      "part": .text(statement.part.rawValue), "place": .text(statement.place),
      "written": .text(statement.written), "comparatorWord": DataValue(statement.comparatorWord),
      "commitment": DataValue(statement.commitment),
      "comparator": .text(statement.predicate.comparator.rawValue),
      "value": DataValue(statement.predicate.quantity?.value),
      "unit": DataValue(statement.predicate.quantity?.unit.symbol),
    ]
    if let end = statement.end { members["end"] = DataValue(end) }
    if let subject = statement.subject { members["subject"] = .text(subject) }
    switch statement.carrier {
    case .goal(let number): members["goal"] = .text(number)
    case .task(let number): members["task"] = .text(number)
    case .action(let id): members["action"] = .text(id.rawValue)
    case nil: break
    }
    self = .object(members)
  }

  init(_ derivation: Derivation?) {
    guard let derivation else {
      self = .null
      return
    }
    let inputs = derivation.inputs.map { input in
      DataValue.object([
        "name": .text(input.name), "value": DataValue(input.quantity.value),
        "unit": .text(input.quantity.unit.symbol), "observation": DataValue(input.observation),
      ])
    }
    self = .object(["formula": .text(derivation.formula), "inputs": .list(inputs)])
  }
}

extension DataValue {
  /// A forecast, in the indicator's usual unit.
  init(_ forecast: Forecast?) {
    guard let forecast else {
      self = .null
      return
    }
    self = .object([
      "linear": DataValue(forecast.linear), "compound": DataValue(forecast.compound),
      "neededPerQuarter": DataValue(forecast.neededPerQuarter),
      "bestPerQuarter": DataValue(forecast.bestPerQuarter),
      "paceSeen": forecast.isPaceSeen.map(DataValue.bool) ?? .null,
      "points": DataValue(forecast.points), "remark": DataValue(forecast.remark?.chinese),
      "remarkEn": DataValue(forecast.remark?.english),
    ])
  }

  /// The figures of a conflict, the others with the rule that refuses them.
  static func conflicts(_ note: JudgementNote) -> [DataValue] {
    guard case .conflict(let conflict) = note else { return [] }
    var used: [FigureConflict.Side] = []
    for pair in conflict.pairs where !used.contains(pair.used) { used.append(pair.used) }
    return used.map { value($0, rule: nil) }
      + conflict.pairs.map { value($0.refused, rule: $0.rule) }
  }

  private static func value(
    _ side: FigureConflict.Side, rule: FigureConflict.Rule?
  ) -> DataValue {
    .object([
      "observation": DataValue(side.observation), "asOf": DataValue(side.asOf),
      "value": DataValue(side.quantity.value), "unit": .text(side.quantity.unit.symbol),
      "qualifier": .text(side.qualifier.rawValue), "used": .bool(rule == nil),
      "rule": DataValue(rule?.rawValue),
    ])
  }

  /// A near miss.
  init(_ figure: RelatedFigure) {
    self = .object([
      "observation": DataValue(figure.observation), "indicator": DataValue(figure.indicator),
      "jurisdiction": DataValue(figure.jurisdiction), "asOf": DataValue(figure.asOf),
      "value": DataValue(figure.quantity.value), "unit": .text(figure.quantity.unit.symbol),
      "rule": .text(figure.rule), "refusal": .text(figure.refusal.chinese),
      "refusalEn": .text(figure.refusal.english),
    ])
  }

  /// How a target lies in a longer plan's path.
  init(_ path: NestedPath) {
    self = .object([
      "outer": DataValue(path.outer.id), "course": .text(path.course.rawValue),
      "expected": DataValue(path.expected),
      "enough": .bool(path.isEnough), "stricterThanOuter": .bool(path.isStricterThanOuter),
      "belowBaseline": .bool(path.isBelowBaseline), "leftPerYear": DataValue(path.leftPerYear),
    ])
  }

  /// What a scheme says.
  init(_ answer: SchemeAnswer) {
    self = .object([
      "scheme": DataValue(answer.scheme.id), "class": DataValue(answer.band?.id),
      "light": DataValue(answer.band?.light.rawValue), "value": DataValue(answer.value),
      "distance": DataValue(answer.distance), "declared": .bool(answer.band?.isDeclared ?? false),
      "remark": DataValue(answer.remark?.chinese), "remarkEn": DataValue(answer.remark?.english),
    ])
  }
}

extension Cell {
  init(_ text: String?) { self.init(text: text ?? "", value: DataValue(text)) }

  init(_ phrase: Phrase, _ language: Language) { self.init(phrase.text(language)) }

  /// A word of a closed list: people read its label, machines the word.
  init(_ word: String, _ label: Phrase, _ language: Language, tone: Tone? = nil) {
    self.init(text: label.text(language), value: .text(word), tone: tone)
  }

  /// A name or a sentence of the data: people read it in their language, machines in Chinese.
  init(data phrase: Phrase, _ language: Language) {
    let chinese = phrase.chinese
    self.init(text: language == .chinese ? chinese : phrase.english, value: .text(chinese))
  }

  init(_ count: Int) { self.init(text: String(count), value: DataValue(count)) }

  init(_ date: CalendarDate?) { self.init(date?.description) }

  init<Subject>(_ id: Identifier<Subject>?) {
    self.init(text: id?.rawValue ?? "", value: DataValue(id))
  }

  /// A difference of two shares: people read 个百分点 with one decimal, machines the fraction.
  init(pointsOf fraction: Fraction?, _ language: Language) {
    self.init(text: fraction?.pointsText(language) ?? "", value: DataValue(fraction))
  }

  /// Completion less the time that has passed: people read how exact it is too.
  init(gapOf judgement: Judgement, _ language: Language) {
    let text = judgement.gap.map {
      judgement.wayQualifier.label.text(language) + $0.pointsText(language)
    }
    self.init(text: text ?? "", value: DataValue(judgement.gap))
  }

  /// A completion: people read how exact it is too, `超过62.5%`.
  init(completionOf judgement: Judgement, _ language: Language) {
    self.init(
      text: judgement.completionText(language) ?? "", value: DataValue(judgement.completion))
  }

  /// A ratio: people read a percentage with one decimal, machines the fraction.
  init(_ fraction: Fraction?) {
    self.init(text: fraction?.percentText ?? "", value: DataValue(fraction))
  }
}
