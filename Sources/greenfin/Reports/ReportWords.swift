import GreenFinCore

/// Names things of a report in one language.
struct ReportWords {
  let catalog: Catalog
  let language: Language

  func text(_ phrase: Phrase) -> String { phrase.text(language) }

  func text(_ chinese: String, _ english: String) -> String {
    Phrase(chinese, english).text(language)
  }

  /// The names of units, each once, in order.
  func names(_ units: [ResponsibleUnit.ID]) -> [Phrase] {
    var seen: Set<ResponsibleUnit.ID> = []
    return units.filter { seen.insert($0).inserted }.map(name)
  }

  /// The name of a unit.
  func name(_ unit: ResponsibleUnit.ID) -> Phrase {
    catalog.unit(unit)?.name ?? Phrase(unit.rawValue, unit.rawValue)
  }

  /// The name of an action.
  func name(_ action: Action.ID, in report: QuarterlyReport) -> Phrase {
    report.actions.first { $0.entry.action.id == action }?.entry.name
      ?? Phrase(action.rawValue, action.rawValue)
  }

  /// Where a figure comes from: the document and the place, or the unit and the quarter.
  func source(_ observation: Observation) -> String { text(catalog.source(of: observation)) }

  /// A difference of two shares in percentage points, with its sign: `+3.2`.
  static func points(_ fraction: Fraction) -> String {
    let text = (fraction * Fraction(100)).decimalText(places: 1, padded: true)
    return fraction > Fraction(0) && text != "0.0" ? "+" + text : text
  }

  /// A restatement in one sentence.
  func sentence(_ restatement: Restatement, in report: QuarterlyReport) -> String {
    let subject: Phrase
    switch restatement.change {
    case .figure(let indicator, let place, let asOf, _, _):
      let name =
        catalog.indicator(indicator)?.name ?? Phrase(indicator.rawValue, indicator.rawValue)
      let isWhole = report.basis.plans.contains { $0.jurisdiction == place }
      let whose = isWhole ? nil : catalog.jurisdiction(place)?.name
      subject = Phrase(
        (whose?.chinese ?? "") + "\(name.chinese)（\(asOf)）",
        (whose.map { $0.english + ", " } ?? "") + "\(name.english) (\(asOf))")
    case .progress(let action, _, _): subject = name(action, in: report)
    }
    return restatement.sentence(subject: subject, unit: restatement.unit.map(name)).text(language)
  }
}
