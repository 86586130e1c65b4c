/// Rows under columns: the one value every listing is rendered from.
public struct Table: Sendable {
  /// A heading above some of a table's rows.
  public struct Group: Hashable, Sendable {
    /// What the rows have in common.
    public var heading: String
    /// Which rows, counted from zero.
    public var rows: Range<Int>

    /// A heading above the given rows.
    public init(heading: String, rows: Range<Int>) {
      self.heading = heading
      self.rows = rows
    }
  }

  /// What the table shows; left out of CSV, TSV, JSON and JSONL.
  public var title: String?
  /// The columns, from left to right.
  public var columns: [Column]
  /// The rows; a short one is filled with ``Cell/empty``, what is too much is not shown.
  public var rows: [[Cell]]
  /// What people should know besides, printed under the table; never in CSV, TSV, JSON, JSONL.
  public var notes: [String]
  /// Headings between the rows, for people only: machines want a column instead.
  ///
  /// Groups are taken in the order of their rows. Where two overlap, the earlier keeps the rows;
  /// rows of no group come without a heading.
  public var groups: [Group]
  /// What people see when there are no rows.
  public var empty: String

  /// A table.
  public init(
    title: String? = nil, columns: [Column], rows: [[Cell]], notes: [String] = [],
    groups: [Group] = [], empty: String = ""
  ) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.groups = groups
    self.empty = empty
  }
}

extension Table {
  /// The cell at a place; ``Cell/empty`` where the row is too short.
  public func cell(row: Int, column: Int) -> Cell {
    rows[row].indices.contains(column) ? rows[row][column] : .empty
  }

  /// The same table with only these columns, in this order.
  public func keeping(columns kept: [Int]) -> Table {
    let isWhole = kept == Array(columns.indices)
    guard !isWhole || rows.contains(where: { $0.count != columns.count }) else { return self }
    var copy = self
    copy.columns = kept.map { columns[$0] }
    copy.rows = rows.indices.map { row in kept.map { cell(row: row, column: $0) } }
    return copy
  }

  /// The places of the columns that one of the two audiences sees.
  func columns(for audience: Column.Audience) -> [Int] {
    columns.indices.filter { [.everyone, audience].contains(columns[$0].audience) }
  }
}
