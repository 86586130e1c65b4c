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
    let sections = [summary] + gates + [criteria, unscored] + reckonings + [grades, shortfalls]
    return Card(
      title: text(standing.subject.name), subtitle: standing.subject.id,
      sections: sections.filter { !$0.isEmpty } + [
        .lines(text("说明", "Notes"), words.notes + notes.map { $0.text(language) })
      ],
      value: .object(members))
  }

  private func text(_ phrase: Phrase) -> String { phrase.text(language) }

  private func text(_ chinese: String, _ english: String) -> String {
    Phrase(chinese, english).text(language)
  }

  private func points(_ value: Fraction) -> String { value.decimalText(places: 2, padded: true) }

  private var summary: CardSection {
    let sums = standing.points
    let separator = text("；", "; ")
    let fields: [(String, String?)] = [
      (text("等级", "Result"), text(standing.label)),
      (text("原因", "Why"), standing.reason.map(text)),
      (text("组", "Group"), standing.subject.peers.map { text($0.name) }),
      (text("名次", "Rank"), AppraisalWords.rank(standing, language)),
      (text("上年名次", "Rank last year"), standing.previousRank.map { String($0) }),
      (text("得分", "Score"), standing.score.map(points)),
      (
        text("已得／可评／适用／满分", "Points / scorable / applicable / full"),
        [sums.earned, sums.scorable, sums.applicable, Fraction(rubric.points)].map(points)
          .joined(separator: " / ")
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

// MARK: - Tables

extension AppraisalCard {
  private func column(
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
      let heading = "\(text(result.gate.name)): \(text(result.state.label)) — \(rule)"
      let origin = text(result.gate.provenance.label)
      return .table(
        origin.isEmpty ? heading : "\(heading) [\(origin)]",
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
    let state =
      switch answer.isTrue {
      case true?: text("有", "yes")
      case false?: text("无", "no")
      case nil: text("未知", "not known")
      }
    let test = answer.item.test.map { " " + $0.text } ?? ""
    return [
      Cell(text(answer.item.name) + test), Cell(state, tone: isDecisive ? .bad : nil),
      Cell(shown(answer.input, answer.item.unit)),
      Cell(answer.input?.source.map(text) ?? ""), Cell(text(answer.item.provenance.label)),
    ]
  }

  /// A value with what it is counted in.
  private func shown(_ input: AppraisalInput?, _ unit: Phrase?) -> String {
    guard case .value(let value) = input?.content else { return "" }
    guard case .number = value, let unit else { return value.text(language) }
    return value.text(language) + (unit.english == "%" ? "%" : " " + text(unit))
  }

  private var criteria: CardSection {
    .table(
      text("评分", "Points"),
      Table(
        columns: [
          column("criterion", "指标", "Criterion", flexible: true),
          column("weight", "权重", "Weight", trailing: true),
          column("input", "数据", "Input", trailing: true, importance: 70),
          column("share", "标准化", "Share", trailing: true, importance: 60),
          column("points", "已得", "Points", trailing: true),
          column("scorable", "可评", "Scorable", trailing: true),
          column("scale", "规则", "Scale", importance: 20, flexible: true),
          column("source", "来源", "Source", importance: 50, flexible: true),
          column("basis", "依据", "Basis", importance: 40, flexible: true),
        ],
        rows: standing.criteria.flatMap { $0.rows() }.map(row)))
  }

  private func row(_ score: CriterionScore, depth: Int) -> [Cell] {
    let criterion = score.criterion
    let indent = String(repeating: text("　", "  "), count: depth)
    let isEmpty = score.points.scorable == Fraction(0)
    return [
      Cell(indent + text(criterion.name)), Cell(criterion.weight.plainText),
      Cell(shown(score.input, criterion.unit)), Cell(score.share),
      Cell(isEmpty ? "–" : points(score.points.earned), tone: isEmpty ? .quiet : nil),
      Cell(points(score.points.scorable)), Cell(criterion.scale?.text(language) ?? ""),
      Cell(score.input?.source.map(text) ?? ""), Cell(text(criterion.provenance.label)),
    ]
  }

  private var unscored: CardSection {
    let rows = standing.unscored
    return .table(
      "\(text("未能评分", "Not scored")) (\(rows.count))",
      Table(
        columns: [
          column("criterion", "指标", "Criterion", flexible: true),
          column("weight", "权重", "Weight", trailing: true),
          column("reason", "原因", "Why", flexible: true),
          column("effect", "处理", "What becomes of the weight", flexible: true),
        ],
        rows: rows.map { score in
          [
            Cell(text(score.criterion.name)), Cell(score.criterion.weight.plainText),
            Cell(score.reason.map(text) ?? ""),
            Cell(
              score.isApplicable
                ? text("不计入可评分值", "not among the scorable points")
                : text("不适用，不计入适用分值", "does not apply, not among the applicable points")),
          ]
        }))
  }

  /// What each input was reckoned from.
  private var reckonings: [CardSection] {
    standing.criteria.flatMap { $0.rows() }.map(\.score).compactMap { score in
      guard let parts = score.input?.parts, !parts.isEmpty else { return nil }
      return .table(
        "\(text(score.criterion.name)) (\(parts.count))",
        Table(
          columns: [
            column("id", "标识", "Id", importance: 30),
            column("name", "目标值", "Target", flexible: true),
            column("share", "计", "Counts", trailing: true),
            column("state", "情况", "State", flexible: true),
            column("source", "来源", "Source", importance: 40, flexible: true),
          ],
          rows: parts.map { part in
            [
              Cell(part.id), Cell(text(part.name)),
              part.share.map { Cell($0) } ?? Cell("–", tone: .quiet), Cell(text(part.state)),
              Cell(part.source ?? ""),
            ]
          }))
    }
  }

  private var grades: CardSection {
    .table(
      text("等级", "Grades"),
      Table(
        columns: [
          column("grade", "等级", "Grade"), column("bound", "得分", "Score", trailing: true),
          column("floors", "单项下限", "Floors", importance: 50, flexible: true),
          column("consequences", "结果运用", "Consequences", importance: 60, flexible: true),
          column("basis", "依据", "Basis", importance: 40, flexible: true),
        ],
        rows: rubric.grades.map { grade in
          let isOwn = standing.grade?.id == grade.id
          return [
            Cell(text(grade.name), tone: isOwn ? .strong : nil), Cell(grade.boundText(language)),
            Cell(grade.floors.map(text(floor:)).joined(separator: "; ")),
            Cell(
              grade.consequences.map { AppraisalWords.marked($0, language) }
                .joined(separator: "; ")),
            Cell(text(grade.provenance.label)),
          ]
        }))
  }

  private func text(floor: Rubric.Grade.Floor) -> String {
    "\(name(floor.criterion)) ≥ \(Fraction(floor.share).percentText)"
  }

  private func name(_ criterion: Rubric.Criterion.ID) -> String {
    let rows = standing.criteria.flatMap { $0.rows() }
    return rows.first { $0.score.criterion.id == criterion }
      .map { text($0.score.criterion.name) } ?? criterion.rawValue
  }

  /// What keeps the subject from a better grade.
  private var shortfalls: CardSection {
    .lines(
      text("未达更高等级的原因", "What keeps it from a better grade"),
      standing.shortfalls.map { shortfall in
        let share = shortfall.share?.percentText ?? text("未知", "not known")
        return text(shortfall.grade.name) + text("：", ": ") + text(floor: shortfall.floor)
          + text("，实为", ", it is ") + share
      })
  }
}
