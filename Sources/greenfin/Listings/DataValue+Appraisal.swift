import GreenFinCore
import OfficeFormats

// How what an appraisal rests on is written for machines.
extension DataValue {
  /// A criterion that could not be scored, and why.
  init(unscored score: CriterionScore) {
    self = .object([
      "criterion": DataValue(score.criterion.id), "name": .text(score.criterion.name.chinese),
      "nameEn": .text(score.criterion.name.english),
      "weight": DataValue(score.criterion.weight), "applicable": .bool(score.isApplicable),
      "reason": DataValue(score.reason?.chinese), "reasonEn": DataValue(score.reason?.english),
    ])
  }

  /// A gate, with what is known for each of its items.
  init(_ result: GateResult) {
    self = .object([
      "gate": DataValue(result.gate.id), "name": .text(result.gate.name.chinese),
      "nameEn": .text(result.gate.name.english), "rule": .text(result.gate.rule.rawValue),
      "state": .text(result.state.rawValue),
      "basis": .text(result.gate.provenance.basis.rawValue),
      "place": DataValue(result.gate.provenance.place),
      "items": .list(result.answers.map { DataValue($0) }),
    ])
  }

  private init(_ answer: GateResult.Answer) {
    self = .object([
      "item": DataValue(answer.item.id), "name": .text(answer.item.name.chinese),
      "nameEn": .text(answer.item.name.english), "test": DataValue(answer.item.test?.text),
      "true": answer.isTrue.map(DataValue.bool) ?? .null,
      "input": DataValue(answer.input?.content), "source": DataValue(answer.input?.source?.chinese),
      "basis": .text(answer.item.provenance.basis.rawValue),
      "place": DataValue(answer.item.provenance.place),
    ])
  }

  /// What is known; nothing where nothing is.
  init(_ content: AppraisalInput.Content?) {
    guard case .value(let value) = content else {
      self = .null
      return
    }
    self =
      switch value {
      case .number(let number): DataValue(number)
      case .flag(let answer): .bool(answer)
      case .word(let word): .text(word)
      }
  }

  /// What a grade or a gate brings.
  init(_ consequence: Rubric.Consequence) {
    self = .object([
      "name": .text(consequence.name.chinese), "nameEn": .text(consequence.name.english),
      "value": DataValue(consequence.quantity?.value),
      "unit": DataValue(consequence.quantity?.unit.symbol),
      "base": DataValue(consequence.base?.chinese), "baseEn": DataValue(consequence.base?.english),
      "basis": .text(consequence.provenance.basis.rawValue),
      "place": DataValue(consequence.provenance.place),
    ])
  }

  /// A criterion with what it gave and why, and those below it.
  init(_ score: CriterionScore) {
    let criterion = score.criterion
    self = .object([
      "criterion": DataValue(criterion.id), "name": .text(criterion.name.chinese),
      "nameEn": .text(criterion.name.english), "weight": DataValue(criterion.weight),
      "input": DataValue(score.input?.content),
      "inputCoverage": DataValue(score.share == nil ? nil : score.input?.coverage),
      "source": DataValue(score.input?.source?.chinese),
      "sourceEn": DataValue(score.input?.source?.english), "share": DataValue(score.share),
      "points": DataValue(score.points.earned), "scorable": DataValue(score.points.scorable),
      "applicable": DataValue(score.points.applicable),
      "scale": DataValue(criterion.scale?.text(.english)),
      "basis": .text(criterion.provenance.basis.rawValue),
      "place": DataValue(criterion.provenance.place),
      "reason": DataValue(score.reason?.chinese), "reasonEn": DataValue(score.reason?.english),
      "reckonedFrom": .list((score.input?.parts ?? []).map { DataValue($0) }),
      "criteria": .list(score.parts.map { DataValue($0) }),
    ])
  }

  private init(_ part: AppraisalInput.Part) {
    self = .object([
      "id": .text(part.id), "name": .text(part.name.chinese), "nameEn": .text(part.name.english),
      "state": .text(part.state.chinese), "stateEn": .text(part.state.english),
      "share": DataValue(part.share), "source": DataValue(part.reference),
      "sourceText": DataValue(part.source?.chinese),
      "sourceTextEn": DataValue(part.source?.english),
    ])
  }

  /// A grade with its bound.
  init(_ grade: Rubric.Grade) {
    self = .object([
      "grade": .text(grade.id), "name": .text(grade.name.chinese),
      "nameEn": .text(grade.name.english), "bound": DataValue(grade.bound),
      "included": .bool(grade.isBoundIncluded),
      "floors": .list(
        grade.floors.map {
          .object(["criterion": DataValue($0.criterion), "share": DataValue($0.share)])
        }),
      "consequences": .list(grade.consequences.map { DataValue($0) }),
      "basis": .text(grade.provenance.basis.rawValue), "place": DataValue(grade.provenance.place),
    ])
  }
}
