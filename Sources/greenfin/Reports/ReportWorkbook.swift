import GreenFinCore
import OfficeFormats

/// A report as a workbook: overview, targets, actions, units, returns and method, a sheet each.
struct ReportWorkbook {
  let words: ReportWords
  let paper: ReportPaper

  private var report: QuarterlyReport { paper.report }
  private var language: Language { words.language }
  private var tables: ReportTables { ReportTables(words: words, report: report) }

  /// The whole file.
  var bytes: [UInt8] {
    Workbook(title: paper.title, language: language.rawValue, sheets: sheets).xlsx()
  }

  private var sheets: [Sheet] {
    [
      overview,
      sheet(Phrase("目标值", "Targets"), tables.targets, report.targets, Self.targetFields),
      sheet(Phrase("工作", "Actions"), tables.actions, report.actions, Self.actionFields),
      sheet(
        Phrase("单位", "Units"), tables.units, report.units(of: words.catalog), Self.unitFields),
      sheet(Phrase("报送", "Returns"), tables.returns, report.returns, Self.returnFields),
      method,
    ]
  }

  // MARK: - Sheets of words

  private var overview: Sheet {
    let sheets = ListingSheets(language: language)
    var rows = [
      SheetRow([ListingSheets.heading(paper.title, size: 16)]), ListingSheets.line(paper.subtitle),
      SheetRow([]),
    ]
    rows += report.overview.map { ListingSheets.line($0.text(language)) }
    var sheet = Sheet(
      name: words.text("总体情况", "Overview"),
      columns: [SheetColumn(width: .exactly(18))]
        + (0..<3).map { _ in SheetColumn(width: .exactly(12)) }
        + [SheetColumn(width: .exactly(60))], rows: rows)
    sheet.mergedRanges = rows.indices.filter { !rows[$0].cells.isEmpty }.map {
      CellRange(rows: $0 + 1...$0 + 1, columns: 1...5)
    }
    let table = tables.counts.table(report.counts.rows, language)
    sheet.rows.append(SheetRow([]))
    sheet.rows += sheets.rows(table, Self.countFields)
    sheet.highlights = highlights(
      column: 1, rows: rows.count + 3...rows.count + 2 + max(1, table.rows.count))
    return sheet
  }

  private var method: Sheet {
    ListingSheets(language: language).method(report.method.map { $0.text(language) })
  }

  // MARK: - Sheets of rows

  private func sheet<Row>(
    _ name: Phrase, _ listing: Listing<Row>, _ items: [Row], _ fields: [SheetField]
  ) -> Sheet {
    let table = listing.table(items, language)
    var sheet = ListingSheets(language: language).sheet(name, table, fields)
    for (index, field) in fields.enumerated()
    where ["verdict", "before", "state"].contains(field.key) {
      sheet.highlights += highlights(column: index + 1, rows: 2...max(2, table.rows.count + 1))
    }
    return sheet
  }

  /// The colours of verdicts and states, wherever their words stand.
  private func highlights(column: Int, rows: ClosedRange<Int>) -> [TextHighlight] {
    let verdicts = Verdict.allCases.map { ($0.label, $0.light.tone) }
    let states = ActionProgress.State.allCases.map { ($0.label, $0.tone) }
    var seen: Set<String> = []
    return (verdicts + states).compactMap { label, tone in
      guard seen.insert(label.text(language)).inserted, let colours = tone.colours else {
        return nil
      }
      return TextHighlight(
        CellRange(rows: rows, columns: column...column), text: label.text(language),
        fill: colours.fill, ink: colours.ink)
    }
  }
}

extension ReportWorkbook {
  private static let countFields = [
    SheetField("verdict"), SheetField("count", .number), SheetField("share", .share),
    SheetField("change", .number),
  ]
  private static let targetFields = [
    SheetField("name"), SheetField("plan"), SheetField("promise"), SheetField("target", .number),
    SheetField("unit"), SheetField("due", .date), SheetField("figure", .number),
    SheetField("figureUnit"), SheetField("qualifier"), SheetField("figureAsOf", .date),
    SheetField("completion", .share), SheetField("timeProgress", .share),
    SheetField("gapPoints", .points), SheetField("margin", .number), SheetField("needed"),
    SheetField("verdict"), SheetField("before"), SheetField("movement"), SheetField("class"),
    SheetField("units"), SheetField("source"), SheetField("id"),
  ]
  private static let actionFields = [
    SheetField("name"), SheetField("units"), SheetField("state"), SheetField("percent", .number),
    SheetField("reported"), SheetField("problems"), SheetField("nextSteps"), SheetField("id"),
  ]
  private static let unitFields = [
    SheetField("unit"), SheetField("targets", .number), SheetField("ownTargets", .number),
    SheetField("lagging", .number), SheetField("unreported", .number),
    SheetField("actions", .number), SheetField("reportedActions", .number), SheetField("state"),
  ]
  private static let returnFields = [
    SheetField("unit"), SheetField("state"), SheetField("due", .date),
    SheetField("submitted", .date), SheetField("daysLate", .number),
    SheetField("targets", .number), SheetField("missingTargets", .number),
    SheetField("actions", .number), SheetField("missingActions", .number), SheetField("reason"),
  ]
}
