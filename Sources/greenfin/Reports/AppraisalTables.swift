import GreenFinCore
import OfficeFormats

/// The tables of an appraisal that show where points are from, each as a listing.
struct AppraisalTables {
  let rubric: Rubric

  /// One criterion of one subject.
  struct Point {
    let standing: Standing
    let score: CriterionScore
    let depth: Int
  }

  /// One of the things that a criterion of a subject was reckoned from.
  struct Origin {
    let standing: Standing
    let score: CriterionScore
    let part: AppraisalInput.Part
  }

  /// One item of a gate for one subject.
  struct GateItem {
    let standing: Standing
    let result: GateResult
    let answer: GateResult.Answer
  }

  static func points(_ standings: [Standing]) -> [Point] {
    standings.flatMap { standing in
      standing.criteria.flatMap { $0.rows() }
        .map { Point(standing: standing, score: $0.score, depth: $0.depth) }
    }
  }

  static func origins(_ standings: [Standing]) -> [Origin] {
    points(standings).flatMap { point in
      (point.score.input?.parts ?? [])
        .map { Origin(standing: point.standing, score: point.score, part: $0) }
    }
  }

  static func gateItems(_ standings: [Standing]) -> [GateItem] {
    standings.flatMap { standing in
      standing.gates.flatMap { result in
        result.answers.map { GateItem(standing: standing, result: result, answer: $0) }
      }
    }
  }

  private func subject<Row>(
    _ standing: @escaping @Sendable (Row) -> Standing
  ) -> [ListingColumn<Row>] {
    [
      ListingColumn("name", Phrase("名称", "Name"), flexible: true) { row, language in
        Cell(standing(row).subject.name.text(language))
      },
      ListingColumn("group", Phrase("组", "Group"), flexible: true) { row, language in
        Cell(standing(row).subject.peers?.name.text(language) ?? "")
      },
    ]
  }

  private func words<Row>(
    _ key: String, _ heading: Phrase, _ text: @escaping @Sendable (Row, Language) -> String?
  ) -> ListingColumn<Row> {
    ListingColumn(key, heading, flexible: true) { row, language in Cell(text(row, language) ?? "") }
  }

  /// Every criterion of every subject, with what it gave and why.
  var points: Listing<Point> {
    Listing(
      title: Phrase("评分明细", "Points"),
      columns: subject(\.standing) + [
        words("criterion", Phrase("指标", "Criterion")) { row, language in
          String(repeating: "　", count: row.depth) + row.score.criterion.name.text(language)
        },
        number("weight", Phrase("权重", "Weight")) { DataValue($0.score.criterion.weight) },
        words("input", Phrase("数据", "Input")) { row, language in
          AppraisalWords.shown(row.score.input, row.score.criterion.unit, language)
        },
        ListingColumn("share", Phrase("标准化", "Share"), trailing: true) { row, _ in
          Cell(row.score.share)
        },
        ListingColumn("points", Phrase("已得", "Points"), trailing: true) { row, _ in
          row.score.points.scorable == Fraction(0)
            ? Cell(text: "–", value: .null) : Cell(points: row.score.points.earned)
        },
        ListingColumn("scorable", Phrase("可评", "Scorable"), trailing: true) { row, _ in
          Cell(points: row.score.points.scorable)
        },
        words("source", Phrase("来源", "Source")) { $0.score.input?.source?.text($1) },
        words("reason", Phrase("未能评分的原因", "Why not scored")) { $0.score.reason?.text($1) },
        words("scale", Phrase("规则", "Scale")) { $0.score.criterion.scale?.text($1) },
        words("basis", Phrase("依据", "Basis")) { $0.score.criterion.provenance.label.text($1) },
      ])
  }

  private func number(
    _ key: String, _ heading: Phrase, _ value: @escaping @Sendable (Point) -> DataValue
  ) -> ListingColumn<Point> {
    ListingColumn(key, heading, trailing: true) { row, _ in
      let value = value(row)
      if case .number(let digits) = value { return Cell(text: digits, value: value) }
      return .empty
    }
  }

  /// What every point was reckoned from: targets, actions and returns.
  var origins: Listing<Origin> {
    Listing(
      title: Phrase("逐项来历", "Origins"),
      columns: subject(\.standing) + [
        words("criterion", Phrase("指标", "Criterion")) { $0.score.criterion.name.text($1) },
        words("what", Phrase("事项", "What")) { $0.part.name.text($1) },
        ListingColumn("share", Phrase("计", "Counts"), trailing: true) { row, _ in
          row.part.share.map { Cell($0) } ?? Cell(text: "–", value: .null)
        },
        words("state", Phrase("情况", "State")) { $0.part.state.text($1) },
        words("source", Phrase("来源", "Source")) { $0.part.source?.text($1) },
        words("id", Phrase("标识", "Id")) { row, _ in row.part.id },
      ])
  }

  /// What is known for every item of the gates.
  var gateItems: Listing<GateItem> {
    Listing(
      title: Phrase("前置条件", "Gates"),
      columns: subject(\.standing) + [
        words("gate", Phrase("条件", "Gate")) { $0.result.gate.name.text($1) },
        words("state", Phrase("结果", "Result")) { $0.result.state.label.text($1) },
        words("item", Phrase("事项", "Item")) { row, language in
          row.answer.item.name.text(language) + (row.answer.item.test.map { " " + $0.text } ?? "")
        },
        words("answer", Phrase("情况", "Answer")) { AppraisalWords.answer($0.answer).text($1) },
        words("input", Phrase("数据", "Input")) { row, language in
          AppraisalWords.shown(row.answer.input, row.answer.item.unit, language)
        },
        words("source", Phrase("来源", "Source")) { $0.answer.input?.source?.text($1) },
        words("basis", Phrase("依据", "Basis")) { $0.answer.item.provenance.label.text($1) },
      ])
  }
}
