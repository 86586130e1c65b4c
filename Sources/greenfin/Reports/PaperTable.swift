import OfficeFormats

/// A table for paper: as many columns as fit across, each as wide as its words need.
struct PaperTable {
  /// How many columns of a terminal fit across a page in the size of table letters: 156 mm, and the
  /// 225 mm of a page that lies across.
  private static func room(isLandscape: Bool) -> Int { isLandscape ? 106 : 73 }
  /// What the lines and margins of a cell take.
  private static let margin = 3
  /// Below this, words would be broken into letters.
  private static let leastFlexible = 16

  private let shown: Table
  private let widths: [Int]

  /// The table with the columns people see; the least important go where room is short.
  init(_ table: Table, isLandscape: Bool = false) {
    let room = Self.room(isLandscape: isLandscape)
    var places = table.columns.indices.filter { table.columns[$0].audience != .machines }
    let needs = table.columns.indices.map { Self.need(table, $0) }
    while places.map({ needs[$0].least }).reduce(0, +) > room,
      let least = places.min(by: { table.columns[$0].importance < table.columns[$1].importance }),
      table.columns[least].importance < .max
    {
      places.removeAll { $0 == least }
    }
    shown = table.keeping(columns: places)
    widths = Self.widths(places.map { needs[$0] }, room)
  }

  /// The least room that a column can do with, and the room it would fill.
  private static func need(_ table: Table, _ column: Int) -> (least: Int, full: Int) {
    let texts = table.rows.indices.map { table.cell(row: $0, column: column).text }
    let longest = texts.map(DisplayWidth.of).max() ?? 0
    let heading = min(DisplayWidth.of(table.columns[column].heading), 8)
    let full = max(longest, heading) + margin
    // Figures with words beside them, as English has them, may wrap between the words.
    let wraps = table.columns[column].isFlexible || texts.contains { $0.contains(" ") }
    return (wraps ? min(full, leastFlexible) : full, min(full, 60))
  }

  /// The least widths, and what is left shared among those that would fill more.
  private static func widths(_ needs: [(least: Int, full: Int)], _ room: Int) -> [Int] {
    let left = max(0, room - needs.map(\.least).reduce(0, +))
    let wanted = needs.map { max(0, $0.full - $0.least) }
    let all = max(1, wanted.reduce(0, +))
    return zip(needs, wanted).map { $0.least + $1 * min(left, all) / all }
  }

  /// The table.
  var table: DocumentTable {
    DocumentTable(
      widths: widths,
      headings: [
        shown.columns.map { DocumentTable.Cell($0.heading, alignment: $0.alignment) }
      ],
      rows: shown.rows.indices.map { row in
        shown.columns.indices.map { column in cell(row, column) }
      })
  }

  private func cell(_ row: Int, _ column: Int) -> DocumentTable.Cell {
    let cell = shown.cell(row: row, column: column)
    let colours = cell.tone?.colours
    return DocumentTable.Cell(
      [TextRun(TerminalText.escaped(cell.text, keeping: [.newline]), ink: colours?.ink)],
      alignment: shown.columns[column].alignment,
      fill: colours?.fill)
  }
}
