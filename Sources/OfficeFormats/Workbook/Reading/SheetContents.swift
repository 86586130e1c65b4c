/// One sheet that was read.
public struct SheetContents: Hashable, Sendable {
  /// One row that is not empty.
  public struct Row: Hashable, Sendable {
    /// Its number, from 1.
    public var number: Int
    /// Its cells that are not empty, from left to right.
    public var cells: [CellContents]
  }

  /// What stands on its tab.
  public var name: String
  /// Whether it has no tab.
  public var isHidden: Bool
  /// The rows that are not empty, from top to bottom.
  public var rows: [Row]
  /// Cells that are shown as one; the value stands in the first of each.
  public var mergedRanges: [CellRange]
}

extension SheetContents {
  /// The cell at a place; nothing where it is empty.
  public func cell(at place: CellReference) -> CellContents? {
    var (low, high) = (rows.startIndex, rows.endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if rows[middle].number < place.row { low = middle + 1 } else { high = middle }
    }
    guard low < rows.endIndex, rows[low].number == place.row else { return nil }
    return rows[low].cells.first { $0.place == place }
  }
}
