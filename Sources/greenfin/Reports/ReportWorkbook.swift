import GreenFinCore
import OfficeFormats

/// A report as a workbook: overview, targets, actions, units, returns and method, a sheet each.
struct ReportWorkbook {
  let words: ReportWords
  let paper: ReportPaper

  /// What the counts, the names and the units are of.
  private var report: QuarterlyReport { paper.report }
  /// What the rows are of.
  private var part: QuarterlyReport { paper.part }
  private var language: Language { words.language }
  private var tables: ReportTables {
    ReportTables(words: words, report: report, namesBefore: paper.namesBefore)
  }

  /// The whole file.
  var bytes: [UInt8] {
    Workbook(title: paper.title, language: language.rawValue, sheets: sheets).xlsx()
  }

  private var sheets: [Sheet] {
    [overview] + (letter.map { sheets(of: $0) } ?? mainSheets) + recordSheets + [method]
  }

  private var letter: UnitLetter? { paper.letter }

  private var mainSheets: [Sheet] {
    [
      sheet(Phrase("目标值", "Targets"), tables.targets, part.targets, Self.targetFields),
      sheet(Phrase("工作", "Actions"), tables.actions, part.actions, Self.actionFields),
    ] + (paper.isOfOneUnit ? [] : [units]) + (hasReturns ? [returns] : [])
  }

  /// What changed between quarters has no returns: sheets of them would be headings alone.
  private var hasReturns: Bool { !paper.namesBefore || !part.returns.isEmpty }

  private var units: Sheet {
    sheet(Phrase("单位", "Units"), tables.units, report.units(of: words.catalog), Self.unitFields)
  }

  private var returns: Sheet {
    sheet(Phrase("报送", "Returns"), tables.returns, part.returns, Self.returnFields)
  }

  /// What a letter has in place of the tables of all units.
  private func sheets(of letter: UnitLetter) -> [Sheet] {
    let tables = LetterTables(words: words, letter: letter)
    let role = [SheetField("role")]
    return [
      sheet(
        Phrase("待办事项", "To do"), tables.deadlines, letter.deadlines, Self.deadlineFields),
      sheet(Phrase("目标值", "Targets"), tables.targets, part.targets, role + Self.targetFields),
      sheet(Phrase("工作", "Actions"), tables.actions, part.actions, role + Self.actionFields),
      returns,
    ]
  }

  /// What lags, what moved, who has not filed, and what was changed; a sheet without rows says so by its
  /// headings alone.
  private var recordSheets: [Sheet] {
    let moved = ReportedTarget.Movement.allCases.filter { $0 != .unchanged }.flatMap {
      part.moved($0)
    }
    let missing = sheet(
      Phrase("未报送和退回", "Not filed"), tables.missing, part.missingReturns, Self.missingFields)
    return [
      sheet(Phrase("滞后", "Lagging"), tables.laggards, part.laggards, Self.laggardFields),
      sheet(Phrase("变化", "Moved"), tables.moved, moved, Self.movedFields),
    ] + (letter == nil && hasReturns ? [missing] : []) + [
      sheet(
        Phrase("数据更正", "Restatements"), tables.restatements, part.restatements,
        Self.restatementFields),
      sheet(Phrase("目标调整", "Revised"), tables.revisions, part.revisions, Self.revisionFields),
    ]
  }

  // MARK: - Sheets of words

  private var overview: Sheet {
    let sheets = ListingSheets(language: language)
    var rows = [
      SheetRow([ListingSheets.heading(paper.title, size: 16)]), ListingSheets.line(paper.subtitle),
      SheetRow([]),
    ]
    let lines = letter.map { $0.overview + $0.filingSentences } ?? report.overview
    rows += lines.map { ListingSheets.line($0.text(language)) }
    var sheet = Sheet(
      name: words.text("总体情况", "Overview"),
      columns: [SheetColumn(width: .exactly(18))]
        + (0..<3).map { _ in SheetColumn(width: .exactly(12)) }
        + [SheetColumn(width: .exactly(60))], rows: rows)
    sheet.frozenRows = 1
    sheet.isLandscape = true
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
