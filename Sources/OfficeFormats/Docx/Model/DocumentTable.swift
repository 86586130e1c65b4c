/// Rows and columns of a document.
public struct DocumentTable: Hashable, Sendable {
  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// The words, in pieces that look alike.
    public var runs: [TextRun]
    /// On which side they stand.
    public var alignment: Column.Alignment
    /// How many columns the cell takes, from 1.
    public var span: Int
    /// The colour behind the words.
    public var fill: Colour?

    /// A cell.
    public init(
      _ runs: [TextRun], alignment: Column.Alignment = .leading, span: Int = 1,
      fill: Colour? = nil
    ) {
      self.runs = runs
      self.alignment = alignment
      self.span = span
      self.fill = fill
    }

    /// A cell of plain words.
    public init(_ text: String, alignment: Column.Alignment = .leading) {
      self.init([TextRun(text)], alignment: alignment)
    }
  }

  /// Which rows of a table stay on one page.
  public enum Keeping: Hashable, Sendable {
    /// The headings with the first row, and no other: for rows that are high.
    case headings
    /// The first two rows and the last three besides, so that no page holds one row alone.
    case ends
    /// All rows, where one page can hold them.
    case all
  }

  /// How wide the columns are beside one another; together they fill the line.
  public var widths: [Int]
  /// The rows of headings, which are repeated on every page.
  public var headings: [[Cell]]
  /// The rows.
  public var rows: [[Cell]]
  /// Whether its letters are 小五 and not 五号, as in wide tables.
  public var isSmall: Bool
  /// Which of its rows stay on one page.
  public var keeps: Keeping

  /// A table.
  public init(
    widths: [Int], headings: [[Cell]], rows: [[Cell]], isSmall: Bool = false,
    keeps: Keeping = .ends
  ) {
    self.widths = widths
    self.headings = headings
    self.rows = rows
    self.isSmall = isSmall
    self.keeps = keeps
  }
}
