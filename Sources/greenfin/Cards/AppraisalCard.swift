import GreenFinCore
import OfficeFormats

/// One subject of an appraisal with the origin of every point.
struct AppraisalCard {
  let rubric: Rubric
  let standing: Standing
  let notes: [Phrase]
  let language: Language

  var card: Card {
    let words = AppraisalWords(rubric: rubric, language: language)
    var members = AppraisalListing(title: rubric.name, rubric: rubric).value(standing, language)
    members["criteria"] = .list(standing.criteria.map { DataValue($0) })
    members["grades"] = .list(rubric.grades.map { DataValue($0) })
    var card = own
    card.sections +=
      [grades].filter { !$0.isEmpty } + [
        .fields(
          text("说明", "Notes"), words.notes + notes.map { (text("依据", "basis"), $0.text(language)) })
      ]
    card.value = .object(members)
    return card
  }

  /// The card without what holds for all subjects, to stand among others.
  var own: Card {
    let sections = [summary] + gates + [criteria, unscored] + reckonings + [shortfalls]
    return Card(
      title: text(standing.subject.name), subtitle: standing.subject.id,
      sections: sections.filter { !$0.isEmpty }, value: .null)
  }

  /// What came out, in one sentence.
  var sentence: String {
    let rank = standing.rank == nil ? nil : AppraisalWords.rank(standing, language)
    let parts = [
      text(standing.label), standing.reason.map(text),
      AppraisalWords.score(standing).map { text("得分", "score ") + $0 },
      rank.map { text("名次", "rank ") + $0 },
      standing.previousRank.map { text("上年名次", "rank last year ") + String($0) },
      standing.points.coverage.map { text("可评比例", "known ") + $0.percentText },
    ]
    return parts.compactMap(\.self).joined(separator: text("；", "; ")) + text("。", ".")
  }

  func text(_ phrase: Phrase) -> String { phrase.text(language) }

  func text(_ chinese: String, _ english: String) -> String {
    Phrase(chinese, english).text(language)
  }

  func points(_ value: Fraction) -> String { value.decimalText(places: 2, padded: true) }

  private var summary: CardSection {
    let sums = standing.points
    let separator = text("；", "; ")
    let fields: [(String, String?)] = [
      (text("等级", "Result"), text(standing.label)),
      (text("原因", "Why"), standing.reason.map(text)),
      (text("组", "Group"), standing.subject.peers.map { text($0.name) }),
      (text("名次", "Rank"), AppraisalWords.rank(standing, language)),
      (text("上年名次", "Rank last year"), standing.previousRank.map { String($0) }),
      (text("得分", "Score"), AppraisalWords.score(standing)),
      (
        text("已得／可评／适用／满分", "Points / scorable / applicable / full"),
        [sums.earned, sums.scorable, sums.applicable, Fraction(rubric.points)].map(points)
          .joined(separator: text("／", " / "))
      ),
      (text("可评比例", "Known"), sums.coverage?.percentText),
      (
        text("结果运用", "Consequences"),
        standing.consequences.map { AppraisalWords.marked($0, language) }
          .joined(separator: separator)
      ),
    ]
    return .fields(
      "",
      fields.compactMap { label, text in
        guard let text, !text.isEmpty else { return nil }
        return (label, text)
      })
  }
}

// MARK: - Gates

extension AppraisalCard {
  func column(
    _ key: String, _ chinese: String, _ english: String, trailing: Bool = false,
    importance: Int = .max, flexible: Bool = false
  ) -> Column {
    Column(
      key: key, heading: text(chinese, english), alignment: trailing ? .trailing : .leading,
      importance: importance, isFlexible: flexible)
  }

  private var gates: [CardSection] {
    standing.gates.map { result in
      let rule = text(result.gate.rule.label)
      let state = text(result.state.label)
      let heading = text(result.gate.name) + text("：\(state)——\(rule)", ": \(state) — \(rule)")
      let origin = text(result.gate.provenance.label)
      return .table(
        origin.isEmpty ? heading : heading + text("［\(origin)］", " [\(origin)]"),
        Table(
          columns: [
            column("item", "事项", "Item", flexible: true), column("answer", "情况", "Answer"),
            column("input", "数据", "Input", trailing: true, importance: 60),
            column("source", "来源", "Source", importance: 50, flexible: true),
            column("basis", "依据", "Basis", importance: 40, flexible: true),
          ],
          rows: result.answers.map { row($0, in: result) }))
    }
  }

  private func row(_ answer: GateResult.Answer, in result: GateResult) -> [Cell] {
    let isDecisive = result.decisive.contains { $0.item.id == answer.item.id }
    let test = answer.item.test.map { " " + $0.text } ?? ""
    return [
      Cell(text(answer.item.name) + test),
      Cell(text(AppraisalWords.answer(answer)), tone: isDecisive ? .bad : nil),
      Cell(AppraisalWords.shown(answer.input, answer.item.unit, language)),
      Cell(answer.input?.source.map(text) ?? ""), Cell(text(answer.item.provenance.label)),
    ]
  }
}
