import GreenFinCore
import OfficeFormats

/// The ranking that `greenfin appraise` prints.
struct AppraisalListing {
  let title: Phrase
  let rubric: Rubric

  func write(_ appraisal: Appraisal, _ session: Session, notes: [Phrase]) throws {
    let language = session.language
    let words = AppraisalWords(rubric: rubric, language: language)
    try listing.write(
      appraisal.standings, session,
      notes: [AppraisalReport.counts(appraisal.standings, language)] + words.lines
        + notes.map { $0.asNote.text(language) }
    )
  }

  private var listing: Listing<Standing> {
    Listing(
      title: title, columns: columns,
      groups: { standing, _, language in
        standing.subject.peers.map { [$0.name.text(language)] } ?? []
      },
      groupSummary: { _, standings, language in
        AppraisalReport.counts(standings, language)
      },
      usualGrouping: rubric.groups.isEmpty ? nil : "group")
  }

  /// One standing as machines read it.
  func value(_ standing: Standing, _ language: Language) -> [String: DataValue] {
    guard case .list(let items) = listing.value([standing], language),
      case .object(let members)? = items.first
    else { return [:] }
    return members
  }
}

// MARK: - Columns

extension AppraisalListing {
  private var columns: [ListingColumn<Standing>] { place + result + criteria + sums + details }

  /// The columns of a workbook, a page or a document, which can tell more apart than a screen.
  var sheet: Listing<Standing> {
    var sheet = listing
    sheet.columns += [
      ListingColumn("groupName", Phrase("组", "Group"), flexible: true) { row, language in
        Cell(row.subject.peers?.name.text(language) ?? "")
      },
      ListingColumn("rankText", Phrase("名次", "Rank"), trailing: true) { row, language in
        Cell(
          text: AppraisalWords.rank(row, language), value: row.rank.map { DataValue($0) } ?? .null)
      },
      ListingColumn("tiedWord", Phrase("并列", "Tied")) { row, language in
        Cell(row.isTied ? Phrase("并列", "tied").text(language) : "")
      },
    ]
    return sheet
  }

  /// The key of the column with the points of a criterion.
  static func key(_ criterion: Rubric.Criterion) -> String { "criterion \(criterion.id)" }

  /// The points of the topmost criteria, out of their weights, which stand in the heading.
  private var criteria: [ListingColumn<Standing>] {
    rubric.criteria.enumerated().map { index, criterion in
      let weight = criterion.weight.plainText
      return ListingColumn(
        Self.key(criterion),
        Phrase(
          "\(criterion.name.chinese)（\(weight)）", "\(criterion.name.english) (\(weight))"),
        importance: 45, trailing: true, audience: .people
      ) { row, _ in
        let points = row.criteria[index].points
        return points.scorable == Fraction(0)
          ? Cell(text: "–", value: .null, tone: .quiet) : Cell(points: points.earned)
      }
    }
  }

  private var place: [ListingColumn<Standing>] {
    [
      ListingColumn("rank", Phrase("名次", "Rank"), trailing: true) { row, language in
        Cell(
          text: AppraisalWords.rank(row, language), value: row.rank.map { DataValue($0) } ?? .null)
      },
      ListingColumn("name", Phrase("名称", "Name"), flexible: true) { row, language in
        Cell(text: row.subject.name.text(language), value: .text(row.subject.name.chinese))
      },
      ListingColumn("id", Phrase("标识", "Id"), audience: .machines) { row, _ in
        Cell(row.subject.id)
      },
      ListingColumn("nameEn", Phrase("英文名称", "English name"), audience: .machines) { row, _ in
        Cell(row.subject.name.english)
      },
      ListingColumn("group", Phrase("组", "Group"), audience: .machines) { row, _ in
        Cell(row.subject.peers?.id)
      },
      ListingColumn("tied", Phrase("并列", "Tied"), audience: .machines) { row, _ in
        Cell(text: "", value: .bool(row.isTied))
      },
      ListingColumn("previousRank", Phrase("上年名次", "Last year"), audience: .machines) {
        row, _ in row.previousRank.map { Cell($0) } ?? .empty
      },
      ListingColumn(
        "rankChange", Phrase("比上年", "Change"), importance: 65, trailing: true
      ) { row, _ in
        guard let change = row.rankChange else { return .empty }
        return Cell(text: change > 0 ? "+\(change)" : "\(change)", value: DataValue(change))
      },
    ]
  }

  private var result: [ListingColumn<Standing>] {
    [
      ListingColumn("score", Phrase("得分", "Score"), importance: 80, trailing: true) { row, _ in
        Cell(text: AppraisalWords.score(row) ?? "", value: DataValue(row.score))
      },
      ListingColumn("result", Phrase("等级", "Result"), flexible: true) { row, language in
        Cell(
          text: row.label.text(language), value: .text(row.label.chinese),
          tone: row.grade == nil ? .quiet : nil)
      },
      ListingColumn("resultEn", Phrase("英文等级", "Result"), audience: .machines) { row, _ in
        Cell(row.label.english)
      },
      ListingColumn("reason", Phrase("原因", "Why"), importance: 60, flexible: true) {
        row, language in
        Cell(text: row.reason?.text(language) ?? "", value: DataValue(row.reason?.chinese))
      },
      ListingColumn("reasonEn", Phrase("英文原因", "Why"), audience: .machines) { row, _ in
        Cell(row.reason?.english)
      },
      ListingColumn("outcome", Phrase("结果", "Outcome"), audience: .machines) { row, _ in
        Cell(AppraisalWords.outcome(row))
      },
      ListingColumn("grade", Phrase("等级代号", "Grade"), audience: .machines) { row, _ in
        Cell(row.grade?.id)
      },
    ]
  }

  private var sums: [ListingColumn<Standing>] {
    let full = Fraction(rubric.points)
    return [
      ListingColumn("points", Phrase("已得", "Points"), importance: 50, trailing: true) { row, _ in
        Cell(points: row.points.earned)
      },
      ListingColumn("scorable", Phrase("可评", "Scorable"), importance: 50, trailing: true) {
        row, _ in Cell(points: row.points.scorable)
      },
      ListingColumn("applicable", Phrase("适用", "Applicable"), audience: .machines) { row, _ in
        Cell(points: row.points.applicable)
      },
      ListingColumn("full", Phrase("满分", "Full"), audience: .machines) { _, _ in
        Cell(points: full)
      },
      ListingColumn("coverage", Phrase("可评比例", "Known"), importance: 70, trailing: true) {
        row, _ in Cell(row.points.coverage)
      },
    ]
  }

  private var details: [ListingColumn<Standing>] {
    let rubric = rubric.id
    return [
      ListingColumn(
        "unscored", Phrase("未能评分", "Not scored"), importance: 30, flexible: true
      ) { row, language in
        let names = row.unscored.filter(\.isApplicable).map { $0.criterion.name.text(language) }
        return Cell(
          text: names.joined(separator: language == .chinese ? "、" : ", "),
          value: .list(row.unscored.map { DataValue(unscored: $0) }))
      },
      ListingColumn("gates", Phrase("前置条件", "Gates"), audience: .machines) { row, _ in
        Cell(text: "", value: .list(row.gates.map { DataValue($0) }))
      },
      ListingColumn(
        "consequences", Phrase("结果运用", "Consequences"), importance: 20, flexible: true
      ) { row, language in
        Cell(
          text: row.consequences.map { AppraisalWords.marked($0, language) }
            .joined(separator: language == .chinese ? "；" : "; "),
          value: .list(row.consequences.map { DataValue($0) }))
      },
      ListingColumn("rubric", Phrase("办法", "Rubric"), audience: .machines) { _, _ in
        Cell(rubric)
      },
    ]
  }
}

extension Cell {
  /// Points: people read two decimals, machines twelve.
  init(points: Fraction?) {
    self.init(
      text: points?.decimalText(places: 2, padded: true) ?? "", value: DataValue(points))
  }
}
