import OfficeFormats

/// A table for paper: every column, as wide as its words need, in letters that fit across.
struct PaperTable {
  /// How the table is set.
  struct Setting: Hashable {
    var isLandscape = false
    /// Whether the letters are 小五 and not 五号.
    var isSmall = false

    /// How many tenths of a Latin letter fit across 156 mm, or the 225 mm of a page that lies across, in
    /// letters of 10.5 or 9 points of which a Latin one takes half.
    var room: Int { isLandscape ? (isSmall ? 1410 : 1210) : (isSmall ? 975 : 838) }
    /// What the margins of a cell take of that.
    var margin: Int { isSmall ? 14 : 18 }
    /// How many lines of the table fit on a page.
    var lines: Int { isLandscape ? (isSmall ? 34 : 28) : (isSmall ? 50 : 42) }
  }

  /// So many rows stay on one page, if they are low: a page must not stand empty for them.
  private static let few = 9

  private let shown: Table
  private let setting: Setting
  private let widths: [Int]
  /// How many pages it takes, roughly.
  private let pages: Int
  /// How many lines it takes, roughly.
  private let lines: Int
  /// Whether no word has to be broken.
  private let fits: Bool

  /// The table with the columns people see.
  init(_ table: Table, _ setting: Setting) {
    let places = table.columns.indices.filter { table.columns[$0].audience != .machines }
    shown = table.keeping(columns: places)
    self.setting = setting
    let fitting = PaperColumns(shown, room: setting.room, margin: setting.margin)
    (widths, fits) = (fitting.widths, fitting.fits)
    lines = fitting.lines
    pages = (fitting.lines + setting.lines - 1) / setting.lines
  }

  /// The table in the largest letters that fit, upright where that takes no more pages.
  static func fitting(_ table: Table, isSmall: Bool) -> PaperTable {
    let settings = [
      Setting(isLandscape: false, isSmall: isSmall), Setting(isLandscape: false, isSmall: true),
      Setting(isLandscape: true, isSmall: true),
    ]
    let tables = settings.map { PaperTable(table, $0) }
    // A page that lies across breaks the text in two: rather small letters, as in a long table.
    guard isSmall else {
      if tables[0].fits, tables[0].pages <= 1 { return tables[0] }
      return tables[1].fits ? tables[1] : tables[2]
    }
    return tables[1].fits && tables[1].pages <= tables[2].pages ? tables[1] : tables[2]
  }

  /// Whether it stands on a page that lies across.
  var isLandscape: Bool { setting.isLandscape }

  /// The table.
  var table: DocumentTable {
    DocumentTable(
      widths: widths,
      headings: [
        shown.columns.map { DocumentTable.Cell($0.heading, alignment: $0.alignment) }
      ],
      rows: shown.rows.indices.map { row in
        shown.columns.indices.map { column in cell(row, column) }
      }, isSmall: setting.isSmall, keeps: keeps)
  }

  private var keeps: DocumentTable.Keeping {
    // The headings and the title above count too.
    let most = setting.lines / 3
    if shown.rows.count <= Self.few, lines <= most { return .all }
    return lines <= 4 * (shown.rows.count + 1) ? .ends : .headings
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
