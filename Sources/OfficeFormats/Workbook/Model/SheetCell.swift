/// One cell of a sheet to be written.
public struct SheetCell: Hashable, Sendable {
  /// What a cell can hold.
  public enum Value: Hashable, Sendable {
    /// Nothing, as in a cell to be filled in.
    case empty
    /// Words, kept as words whatever they begin with; at most 32,767 characters.
    case text(String)
    /// Plain decimal digits, such as `-12.50`, with which can be calculated.
    ///
    /// Spreadsheets keep fifteen digits: a longer number, or what is none, is written as text.
    case number(String)
    /// A day.
    case date(SheetDate)
  }

  /// What the cell holds.
  public var value: Value
  /// How it looks.
  public var style: CellStyle
  /// Where it leads.
  public var link: CellLink?

  /// A cell.
  public init(_ value: Value, style: CellStyle = CellStyle(), link: CellLink? = nil) {
    self.value = value
    self.style = style
    self.link = link
  }

  /// A cell of words.
  public init(_ text: String, style: CellStyle = CellStyle(), link: CellLink? = nil) {
    self.init(.text(text), style: style, link: link)
  }
}

extension SheetCell {
  /// Whether the contents may take several lines; text with line breaks always does.
  var wraps: Bool {
    guard !style.wraps, case .text(let text) = value else { return style.wraps }
    return text.utf8.contains(UInt8(ascii: "\n"))
  }
}
