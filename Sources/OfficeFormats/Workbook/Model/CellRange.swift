/// Cells that make up a rectangle, such as `B2:D7`.
public struct CellRange: Hashable, Sendable {
  /// The cell at the top left.
  public var first: CellReference
  /// The cell at the bottom right.
  public var last: CellReference

  /// The cells between two corners.
  public init(_ first: CellReference, _ last: CellReference) {
    self.first = first
    self.last = last
  }

  /// The cells of some rows and columns, all counted from 1.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.init(
      CellReference(row: rows.lowerBound, column: columns.lowerBound),
      CellReference(row: rows.upperBound, column: columns.upperBound))
  }

  /// Reads a range such as `B2:D7`, or a single cell; nothing where it is none.
  public init?(_ text: some StringProtocol) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard corners.count <= 2, let first = corners.first.flatMap({ CellReference($0) }),
      let last = corners.last.flatMap({ CellReference($0) }), first.row <= last.row,
      first.column <= last.column
    else { return nil }
    self.init(first, last)
  }

  /// Whether a cell is one of them.
  public func contains(_ cell: CellReference) -> Bool {
    (first.row...last.row).contains(cell.row)
      && (first.column...last.column).contains(cell.column)
  }
}

extension CellRange: CustomStringConvertible {
  /// As people write it: `B2:D7`.
  public var description: String { first == last ? "\(first)" : "\(first):\(last)" }

  /// As formulas write it where it must not move: `$B$2:$D$7`.
  var absolute: String { "\(first.absolute):\(last.absolute)" }
}
