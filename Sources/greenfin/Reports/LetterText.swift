import GreenFinCore
import OfficeFormats

/// Puts a unit's letter into the order of a paper.
struct LetterText {
  let words: ReportWords
  let letter: UnitLetter

  private var language: Language { words.language }
  private var bulletin: ReportText { ReportText(words: words, report: letter.part) }

  var paper: ReportPaper {
    var outline = CardOutline(language)
    outline.add(
      Phrase("总体情况", "Overview"),
      [.paragraphs(letter.overview.map { $0.text(language) })])
    for part in UnitLetter.Part.allCases { add(&outline, part) }
    outline.add(
      Phrase("报送情况", "Its return"),
      [.paragraphs(letter.filingSentences.map { $0.text(language) })])
    outline.add(
      Phrase("单位反映的问题", "Problems it reports"),
      [.paragraphs(bulletin.remarks(letter.remarks(.problem)))])
    outline.add(
      Phrase("单位提出的下一步工作", "Next steps it reports"),
      [.paragraphs(bulletin.remarks(letter.remarks(.nextStep)))])
    outline.addUnnumbered(
      CardOutline.method, .paragraphs(letter.method.map { $0.text(language) }))
    return ReportPaper(
      language: language, title: words.text(letter.title), subtitle: bulletin.subtitle,
      addressee: letter.unit.name.text(language), sections: outline.sections, report: letter.part,
      part: letter.part, isOfOneUnit: true, letter: letter, value: DataValue(letter, words))
  }

  private func add(_ outline: inout CardOutline, _ part: UnitLetter.Part) {
    let own = letter.targets(part)
    let known = own.filter(\.subject.hasFigure)
    let silent = own.map(\.subject).filter { !$0.hasFigure }.unreportedSentence(
      naming: letter.name)
    outline.add(
      part.targets,
      [
        .paragraphs(
          known.map { sentence($0) } + [silent].compactMap { $0?.text(language) })
      ])
    outline.add(
      part.actions,
      [
        LetterTables(words: words, letter: letter).actions.contents(
          letter.actions(part).map(\.subject), language,
          columns: ["name", "state", "percent", "reported"])
      ])
  }

  private func sentence(_ item: UnitLetter.Item<ReportedTarget>) -> String {
    let role = item.role
    let sentence = item.subject.sentence(naming: [], as: letter.name(of: item.subject))
    return words.text(
      "〔\(role.chinese)〕\(sentence.chinese)", "[\(role.english)] \(sentence.english)")
  }
}

extension UnitLetter.Part {
  fileprivate var targets: Phrase {
    switch self {
    case .own: Phrase("牵头和负责的目标值", "Targets it leads or answers for")
    case .support: Phrase("配合和参与的目标值", "Targets it supports")
    case .note: Phrase("按附注负责的目标值", "Targets it answers for by a note")
    }
  }

  fileprivate var actions: Phrase {
    switch self {
    case .own: Phrase("牵头和负责的工作", "Actions it leads or answers for")
    case .support: Phrase("配合和参与的工作", "Actions it supports")
    case .note: Phrase("按附注负责的工作", "Actions it answers for by a note")
    }
  }
}
