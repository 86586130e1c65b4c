/// The place of a cell, such as `B7`.
public struct CellReference: Hashable, Sendable {
  /// The row, from 1.
  public var row: Int
  /// The column, from 1.
  public var column: Int

  /// How many rows a sheet has.
  public static let maximumRow = 1_048_576
  /// How many columns a sheet has.
  public static let maximumColumn = 16_384

  /// The cell in a row and a column, both counted from 1.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads a place such as `B7`; nothing where no sheet has such a cell.
  public init?(_ text: some StringProtocol) {
    var (row, column) = (0, 0)
    var isInDigits = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !isInDigits:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // No zero stands before other digits.
        guard row > 0 || byte != UInt8(ascii: "0") else { return nil }
        isInDigits = true
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      guard row <= Self.maximumRow, column <= Self.maximumColumn else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// The letters of a column: 1 is `A`, 27 is `AA`.
  static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest /= 26
    }
    return letters
  }
}

extension CellReference: CustomStringConvertible {
  /// As people write it: `B7`.
  public var description: String { Self.letters(ofColumn: column) + String(row) }

  /// As formulas write it where it must not move: `$B$7`.
  var absolute: String { "$" + Self.letters(ofColumn: column) + "$" + String(row) }
}

extension CellReference: Comparable {
  /// Orders as one reads: by rows, then by columns.
  public static func < (left: Self, right: Self) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
