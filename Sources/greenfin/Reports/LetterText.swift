import GreenFinCore
import OfficeFormats

/// Puts a unit's letter into the order of a paper.
struct LetterText {
  let words: ReportWords
  let letter: UnitLetter

  private var language: Language { words.language }

  var paper: ReportPaper {
    var outline = CardOutline(language)
    outline.add(
      Phrase("总体情况", "Overview"),
      [.paragraphs(letter.overview.map { $0.text(language) })])
    add(
      &outline, isSupport: false, Phrase("牵头和负责的目标值", "Targets it leads or answers for"),
      Phrase("牵头和负责的工作", "Actions it leads or answers for"))
    add(
      &outline, isSupport: true, Phrase("配合和参与的目标值", "Targets it supports"),
      Phrase("配合和参与的工作", "Actions it supports"))
    outline.addUnnumbered(
      Phrase("有关说明", "Method"), .paragraphs(letter.report.method.map { $0.text(language) }))
    let bulletin = ReportText(words: words, report: letter.report)
    return ReportPaper(
      language: language, title: words.text(letter.title), subtitle: bulletin.subtitle,
      sections: outline.sections, report: letter.part, value: DataValue(letter, words))
  }

  private func add(
    _ outline: inout CardOutline, isSupport: Bool, _ targets: Phrase, _ actions: Phrase
  ) {
    let own = letter.targets.filter { $0.isSupport == isSupport }
    let known = own.filter { $0.subject.judgement.verdict != .noData }
    let silent = own.map(\.subject).filter { $0.judgement.verdict == .noData }.unreportedSentence
    outline.add(
      targets,
      [
        .paragraphs(
          known.map { sentence($0) } + [silent].compactMap { $0?.text(language) })
      ])
    outline.add(
      actions,
      [
        ReportTables(words: words, report: letter.report).actions.contents(
          letter.actions.filter { $0.isSupport == isSupport }.map(\.subject), language,
          columns: ["name", "state", "percent", "reported"])
      ])
  }

  private func sentence(_ item: UnitLetter.Item<ReportedTarget>) -> String {
    let role = item.assignment.role.label
    let sentence = item.subject.sentence
    return words.text(
      "〔\(role.chinese)〕\(sentence.chinese)", "[\(role.english)] \(sentence.english)")
  }
}
