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
  func source(_ observation: Observation) -> String {
    guard let document = catalog.document(observation.document) else { return observation.place }
    let parts = observation.place.split(separator: " ").map(String.init)
    if observation.id.rawValue.hasPrefix("journal/"), !parts.isEmpty {
      let quarter = parts.lazy.compactMap { Period($0) }.first
      return filed(by: catalog.unit(Identifier(parts[0]))?.id, for: quarter)
    }
    let number = document.number.map { text("（\($0)）", " (\($0))") } ?? ""
    return text("《\(document.title.chinese)》", document.title.english) + number + " "
      + observation.place
  }

  /// Where the figure of a target comes from, with what its unit says of that.
  ///
  /// A return of the quarter that is reported on does not repeat it.
  func source(_ target: ReportedTarget, in quarter: Period? = nil) -> String {
    if target.judgement.isFromParts { return text("各部分数据合计", "sum of the parts' figures") }
    guard let filing = target.filing else {
      return target.judgement.observed.map(source) ?? ""
    }
    let said = [filing.source, filing.note].compactMap(\.self).filter { !$0.isEmpty }
    let isOfQuarter = filing.quarter == quarter && quarter != nil
    let filer = filed(by: filing.unit, for: isOfQuarter ? nil : filing.quarter)
    guard !said.isEmpty else { return filer }
    let list = said.joined(separator: text("；", "; "))
    return text("\(filer)（\(list)）", "\(filer) (\(list))")
  }

  /// A return as a source: `市人行2023年第二季度报送`.
  private func filed(by unit: ResponsibleUnit.ID?, for quarter: Period?) -> String {
    let who = unit.map(name)
    let when = quarter.map { Phrase($0.words.chinese, $0.shortText) }
    return text(
      (who?.chinese ?? "") + (when?.chinese ?? (who == nil ? "季度" : "")) + "报送",
      [who?.english, when?.english, "return"].compactMap(\.self).joined(separator: " "))
  }

  /// A difference of two shares in percentage points, with its sign: `+3.2`.
  static func points(_ fraction: Fraction) -> String {
    let text = (fraction * Fraction(100)).decimalText(places: 1, padded: true)
    return fraction > Fraction(0) && text != "0.0" ? "+" + text : text
  }

  /// A restatement in one sentence.
  func sentence(_ restatement: Restatement, in report: QuarterlyReport) -> String {
    restatement.sentence(
      subject: subject(restatement, in: report), unit: restatement.unit.map(name)
    ).text(language)
  }

  /// What a restatement is about: the indicator with the day, or the action.
  func subject(_ restatement: Restatement, in report: QuarterlyReport) -> Phrase {
    switch restatement.change {
    case .figure(let indicator, let place, let asOf, _, _):
      let name =
        catalog.indicator(indicator)?.name ?? Phrase(indicator.rawValue, indicator.rawValue)
      let isWhole = report.basis.plans.contains { $0.jurisdiction == place }
      let whose = isWhole ? nil : catalog.jurisdiction(place)?.name
      let day = asOf.words
      return Phrase(
        (whose?.chinese ?? "") + "\(name.chinese)（截至\(day.chinese)）",
        (whose.map { $0.english + ", " } ?? "") + "\(name.english) (\(day.english))")
    case .progress(let action, _, _):
      let name = name(action, in: report)
      return Phrase(name.chinese.quoted, name.english)
    }
  }
}

extension Observation {
  /// The identifiers of the figures that a sum of parts is derived from, for machines.
  var sourceOfParts: String {
    derivation?.inputs.compactMap(\.observation?.rawValue).joined(separator: " + ") ?? ""
  }
}
