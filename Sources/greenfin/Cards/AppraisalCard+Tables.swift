import GreenFinCore
import OfficeFormats

extension AppraisalCard {
  var criteria: CardSection {
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
      Cell(AppraisalWords.shown(score.input, criterion.unit, language)), Cell(score.share),
      Cell(isEmpty ? "–" : points(score.points.earned), tone: isEmpty ? .quiet : nil),
      Cell(points(score.points.scorable)), Cell(criterion.scale?.text(language) ?? ""),
      Cell(score.input?.source.map(text) ?? ""), Cell(text(criterion.provenance.label)),
    ]
  }

  var unscored: CardSection {
    let rows = standing.unscored
    return .table(
      text("未能评分", "Not scored") + counted(rows.count),
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

  /// What each input was reckoned from: what counts in a table, and below it what nothing is known of.
  var reckonings: [CardSection] {
    standing.criteria.flatMap { $0.rows() }.map(\.score).flatMap { score -> [CardSection] in
      guard let parts = score.input?.parts, !parts.isEmpty else { return [] }
      let heading = text(score.criterion.name) + counted(parts.count)
      let known = parts.filter { $0.share != nil }
      let unknown = CardSection(heading: known.isEmpty ? heading : "", content: unknown(in: parts))
      return (known.isEmpty ? [] : [.table(heading, table(of: known))])
        + (unknown.isEmpty ? [] : [unknown])
    }
  }

  private func table(of parts: [AppraisalInput.Part]) -> Table {
    Table(
      columns: [
        column("id", "标识", "Id", importance: 30),
        column("name", "事项", "What", flexible: true),
        column("share", "计", "Counts", trailing: true),
        column("state", "情况", "State", flexible: true),
        column("source", "来源", "Source", importance: 40, flexible: true),
      ],
      rows: parts.map { part in
        [
          Cell(part.id), Cell(text(part.name)), Cell(part.share), Cell(text(part.state)),
          Cell(part.source.map(text) ?? ""),
        ]
      })
  }

  /// The parts that nothing is known of, by what is said of them: they can be many.
  private func unknown(in parts: [AppraisalInput.Part]) -> CardSection.Content {
    var order: [String] = []
    var names: [String: [String]] = [:]
    for part in parts where part.share == nil {
      let state = text(part.state)
      if names[state] == nil { order.append(state) }
      names[state, default: []].append(text(part.name))
    }
    return .paragraphs(
      order.map { state in
        let list = names[state] ?? []
        return state + counted(list.count) + text("：", ": ")
          + list.joined(separator: text("；", "; ")) + text("。", ".")
      })
  }

  var grades: CardSection {
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
            Cell(grade.floors.map(text(floor:)).joined(separator: text("；", "; "))),
            Cell(
              grade.consequences.map { AppraisalWords.marked($0, language) }
                .joined(separator: text("；", "; "))),
            Cell(text(grade.provenance.label)),
          ]
        }))
  }

  /// How many there are, behind what they are.
  private func counted(_ count: Int) -> String { text("（\(count)项）", " (\(count))") }

  private func text(floor: Rubric.Grade.Floor) -> String {
    "\(name(floor.criterion)) ≥ \(Fraction(floor.share).percentText)"
  }

  private func name(_ criterion: Rubric.Criterion.ID) -> String {
    let rows = standing.criteria.flatMap { $0.rows() }
    return rows.first { $0.score.criterion.id == criterion }
      .map { text($0.score.criterion.name) } ?? criterion.rawValue
  }

  /// What keeps the subject from a better grade.
  var shortfalls: CardSection {
    .fields(
      text("未达更高等级的原因", "What keeps it from a better grade"),
      standing.shortfalls.map { shortfall in
        let share = shortfall.share?.percentText ?? text("未知", "not known")
        return (
          text(shortfall.grade.name),
          text(floor: shortfall.floor) + text("，实为", ", it is ") + share
        )
      })
  }
}
