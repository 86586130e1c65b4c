import GreenFinCore

/// The words that the ranking and the card of an appraisal share.
struct AppraisalWords {
  let rubric: Rubric
  let language: Language

  /// What a reader must know: where the rubric is from, what is an example, and the grades.
  var notes: [String] {
    let method = Phrase(
      "满分\(rubric.points.plainText)；得分＝已得÷可评×满分；可评比例不到"
        + "\(Fraction(rubric.minimumCoverage).percentText)不定等级、不排名；括号内的得分不作数",
      "out of \(rubric.points.plainText); score = points / scorable × full; no grade and no rank "
        + "where less than \(Fraction(rubric.minimumCoverage).percentText) is known; a score in "
        + "brackets does not count")
    return [
      label("办法", "rubric") + rubric.name.text(language), method.text(language),
      label("等级", "grades") + grades, label("出处", "source") + rubric.source.text(language),
      rubric.note?.text(language),
    ].compactMap(\.self)
  }

  private var grades: String {
    rubric.grades.map { grade in
      let mark = isDocumented(grade.provenance) ? "" : Self.exampleMark(language)
      return grade.name.text(language) + " " + grade.boundText(language) + mark
    }
    .joined(separator: "; ")
  }

  private func isDocumented(_ provenance: Rubric.Provenance) -> Bool {
    provenance.basis == .document
  }

  private func label(_ chinese: String, _ english: String) -> String {
    Phrase(chinese + "：", english + ": ").text(language)
  }

  /// What stands behind a figure that no document names.
  static func exampleMark(_ language: Language) -> String {
    Phrase("（示例）", " (example)").text(language)
  }

  /// A consequence, marked where its figure is an example.
  static func marked(_ consequence: Rubric.Consequence, _ language: Language) -> String {
    let isDocumented = [.document, .unstated].contains(consequence.provenance.basis)
    return consequence.text(language) + (isDocumented ? "" : exampleMark(language))
  }

  /// The place, and whether others share it.
  static func rank(_ standing: Standing, _ language: Language) -> String {
    guard let rank = standing.rank else { return "" }
    return standing.isTied ? Phrase("并列\(rank)", "\(rank) tied").text(language) : "\(rank)"
  }

  /// The word that machines read for what came out.
  static func outcome(_ standing: Standing) -> String {
    switch standing.outcome {
    case .graded: "graded"
    case .stopped: "stopped"
    case .open: "open"
    case .insufficient: "insufficient"
    }
  }
}
