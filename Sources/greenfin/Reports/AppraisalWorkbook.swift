import GreenFinCore
import OfficeFormats

/// An appraisal as a workbook: the ranking, where each point is from, and the method, a sheet each.
struct AppraisalWorkbook {
  let report: AppraisalReport

  private var language: Language { report.language }

  /// The whole file.
  var bytes: [UInt8] {
    Workbook(
      title: report.text(report.listingTitle), language: language.rawValue, sheets: sheets
    ).xlsx()
  }

  private var sheets: [Sheet] {
    let standings = report.appraisal.standings
    let tables = AppraisalTables(rubric: report.rubric)
    let listing = AppraisalListing(title: report.title, rubric: report.rubric)
    var sheets = [sheet(Phrase("名次", "Ranking"), listing.sheet, standings, rankingFields)]
    if report.hasCards {
      sheets.append(
        sheet(
          Phrase("评分明细", "Points"), tables.points, AppraisalTables.points(standings),
          Self.pointFields))
      sheets += optional(
        Phrase("逐项来历", "Origins"), tables.origins, AppraisalTables.origins(standings),
        Self.originFields)
      sheets += optional(
        Phrase("前置条件", "Gates"), tables.gateItems, AppraisalTables.gateItems(standings),
        Self.gateFields)
    }
    return sheets + [ListingSheets(language: language).method(report.lines)]
  }

  private func sheet<Row>(
    _ name: Phrase, _ listing: Listing<Row>, _ rows: [Row], _ fields: [SheetField]
  ) -> Sheet {
    ListingSheets(language: language).sheet(name, listing.table(rows, language), fields)
  }

  /// A sheet that a rubric without such parts has not.
  private func optional<Row>(
    _ name: Phrase, _ listing: Listing<Row>, _ rows: [Row], _ fields: [SheetField]
  ) -> [Sheet] {
    rows.isEmpty ? [] : [sheet(name, listing, rows, fields)]
  }

  private var rankingFields: [SheetField] {
    let criteria = report.rubric.criteria.map {
      SheetField(AppraisalListing.key($0), .decimal)
    }
    return [
      SheetField("name"), SheetField("groupName"), SheetField("rank", .number),
      SheetField("tiedWord"), SheetField("previousRank", .number),
      SheetField("rankChange", .number), SheetField("score", .decimal), SheetField("result"),
    ] + criteria + [
      SheetField("points", .decimal), SheetField("scorable", .decimal),
      SheetField("applicable", .decimal), SheetField("full", .decimal),
      SheetField("coverage", .share), SheetField("reason"), SheetField("unscored"),
      SheetField("consequences"), SheetField("id"),
    ]
  }

  private static let pointFields = [
    SheetField("name"), SheetField("group"), SheetField("criterion"),
    SheetField("weight", .number), SheetField("input"), SheetField("share", .share),
    SheetField("points", .decimal), SheetField("scorable", .decimal), SheetField("source"),
    SheetField("reason"), SheetField("scale"), SheetField("basis"),
  ]
  private static let originFields = [
    SheetField("name"), SheetField("group"), SheetField("criterion"), SheetField("what"),
    SheetField("share", .share), SheetField("state"), SheetField("source"), SheetField("id"),
  ]
  private static let gateFields = [
    SheetField("name"), SheetField("group"), SheetField("gate"), SheetField("state"),
    SheetField("item"), SheetField("answer"), SheetField("input"), SheetField("source"),
    SheetField("basis"),
  ]
}
