import GreenFinCore

/// The words that the ranking and the card of an appraisal share.
struct AppraisalWords {
  let rubric: Rubric
  let language: Language

  /// What a reader must know, each under a label: the rubric and where it is from, the method, the
  /// grades, and what is an example.
  var notes: [(label: String, text: String)] {
    let least = Fraction(rubric.minimumCoverage).percentText
    let method = Phrase(
      "满分\(rubric.points.plainText)；得分＝已得÷可评×满分；可评比例不到\(least)不定等级、不排名；没有等级的得分不作数，列在括号内",
      "out of \(rubric.points.plainText); score = points / scorable × full; no grade and no rank "
        + "where less than \(least) is known; a score without a grade does not count and stands in "
        + "brackets")
    let notes: [(Phrase, Phrase?)] = [
      (Phrase("办法", "rubric"), rubric.name), (Phrase("计算", "method"), method),
      (Phrase("权重", "weights"), Phrase(weights, weights)),
      (Phrase("等级", "grades"), Phrase(grades, grades)),
      (Phrase("出处", "source"), rubric.source), (Phrase("注意", "mind"), rubric.note),
    ]
    return notes.compactMap { label, text in
      text.map { (label.text(language), $0.text(language)) }
    }
  }

  /// The same in lines.
  var lines: [String] {
    notes.map { label, text in
      let note = label + Phrase("：", ": ").text(language) + text
      return Phrase(note, note).asNote.text(language)
    }
  }

  private var grades: String {
    rubric.grades.map { grade in
      let mark = isDocumented(grade.provenance) ? "" : Self.exampleMark(language)
      return grade.name.text(language) + " " + grade.boundText(language) + mark
    }
    .joined(separator: Phrase("；", "; ").text(language))
  }

  /// Every weight, those of a heading's parts behind it.
  private var weights: String {
    func text(_ criterion: Rubric.Criterion) -> String {
      let own = criterion.name.text(language) + " " + criterion.weight.plainText
      let parts = criterion.parts.map(text).joined(separator: Phrase("，", ", ").text(language))
      guard !parts.isEmpty else { return own }
      return own + Phrase("（\(parts)）", " (\(parts))").text(language)
    }
    return rubric.criteria.map(text).joined(separator: Phrase("；", "; ").text(language))
  }

  private func isDocumented(_ provenance: Rubric.Provenance) -> Bool {
    provenance.basis == .document
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

  /// A score; one without a grade does not count and stands in brackets.
  static func score(_ standing: Standing) -> String? {
    standing.score.map { score in
      let text = score.decimalText(places: 2, padded: true)
      return standing.grade == nil ? "(\(text))" : text
    }
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

  /// A value with what it is counted in.
  static func shown(_ input: AppraisalInput?, _ unit: Phrase?, _ language: Language) -> String {
    guard case .value(let value) = input?.content else { return "" }
    guard case .number = value, let unit else { return value.text(language) }
    return value.text(language) + (unit.english == "%" ? "%" : " " + unit.text(language))
  }

  /// Whether an item of a gate is true of a subject.
  static func answer(_ answer: GateResult.Answer) -> Phrase {
    switch answer.isTrue {
    case true?: Phrase("是", "yes")
    case false?: Phrase("否", "no")
    case nil: Phrase("未知", "not known")
    }
  }
}

extension Phrase {
  /// The phrase as a line of a method: a whole sentence in English; Chinese notes have no full stop.
  var asNote: Phrase {
    let sentence = asSentence.english
    return Phrase(chinese, sentence.hasSuffix(".") ? sentence : sentence + ".")
  }
}
