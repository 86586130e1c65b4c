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
    var rows = [SheetRow([heading(paper.title, size: 16)]), line(paper.subtitle), SheetRow([])]
    rows += report.overview.map { line($0.text(language)) }
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
    sheet.rows += self.rows(table, Self.countFields)
    sheet.highlights = highlights(
      column: 1, rows: rows.count + 3...rows.count + 2 + max(1, table.rows.count))
    return sheet
  }

  private var method: Sheet {
    let rows = report.method.map { line($0.text(language)) }
    return Sheet(
      name: words.text("说明", "Method"), columns: [SheetColumn(width: .exactly(100))], rows: rows)
  }

  private func heading(_ text: String, size: Int) -> SheetCell {
    var style = CellStyle()
    style.isBold = true
    style.size = size
    style.wraps = true
    return SheetCell(text, style: style)
  }

  private func line(_ text: String) -> SheetRow {
    var style = CellStyle()
    style.wraps = true
    // Rows of merged cells do not fit themselves: about a hundred columns fill a line.
    let lines = max(1, (DisplayWidth.of(text) + 99) / 100)
    return SheetRow([SheetCell(TerminalText.escaped(text), style: style)], height: lines * 17)
  }

  // MARK: - Sheets of rows

  private func sheet<Row>(
    _ name: Phrase, _ listing: Listing<Row>, _ items: [Row], _ fields: [SheetField]
  ) -> Sheet {
    let table = listing.table(items, language)
    let count = table.rows.count + 1
    var sheet = Sheet(
      name: name.text(language),
      columns: fields.map { _ in SheetColumn(width: .fitting(most: 36)) },
      rows: rows(table, fields))
    sheet.frozenRows = 1
    sheet.frozenColumns = 1
    sheet.isLandscape = true
    sheet.filter = CellRange(rows: 1...count, columns: 1...fields.count)
    for (index, field) in fields.enumerated()
    where ["verdict", "before", "state"].contains(field.key) {
      sheet.highlights += highlights(column: index + 1, rows: 2...max(2, count))
    }
    return sheet
  }

  private func rows(_ table: Table, _ fields: [SheetField]) -> [SheetRow] {
    let places = fields.map { field in table.columns.firstIndex { $0.key == field.key } }
    var style = CellStyle()
    style.isBold = true
    style.hasBorder = true
    style.wraps = true
    style.fill = Colour(0xD9E2F3)
    let head = places.map { place in
      SheetCell(place.map { table.columns[$0].heading } ?? "", style: style)
    }
    let body = table.rows.indices.map { row in
      SheetRow(
        zip(fields, places).map { field, place in
          field.cell(place.map { table.cell(row: row, column: $0) } ?? .empty)
        })
    }
    return [SheetRow(head)] + body
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

extension Tone {
  /// The colours on a light ground; the word always stands in them.
  var colours: (fill: Colour, ink: Colour)? {
    switch self {
    case .good: (Colour(0xDAFBE1), Colour(0x116329))
    case .warning: (Colour(0xFFF3CD), Colour(0x7D4E00))
    case .bad: (Colour(0xFFE3E1), Colour(0xB3261E))
    case .quiet: (Colour(0xEAEEF2), Colour(0x59636E))
    case .strong: nil
    }
  }
}
