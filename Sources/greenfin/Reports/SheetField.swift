import GreenFinCore
import OfficeFormats

/// How a column of a listing stands in a workbook, so that one can calculate with it.
struct SheetField {
  /// What the cells hold.
  enum Kind {
    /// Words.
    case words
    /// Numbers as they are.
    case number
    /// Numbers of which two decimals are shown.
    case decimal
    /// A share, shown as per cent with one decimal.
    case share
    /// A number of per cent, which becomes a share.
    case percent
    /// A difference of two shares, as percentage points with their sign.
    case points
    /// A day.
    case date
  }

  /// The key of the column.
  let key: String
  let kind: Kind

  init(_ key: String, _ kind: Kind = .words) {
    self.key = key
    self.kind = kind
  }

  /// The cell of a workbook.
  func cell(_ cell: Cell) -> SheetCell {
    var style = CellStyle()
    style.hasBorder = true
    switch kind {
    case .words:
      style.wraps = true
      // Nothing hides in a report: what cannot be seen is spelled out.
      return SheetCell(TerminalText.escaped(cell.text, keeping: [.newline]), style: style)
    case .number:
      return SheetCell(number(cell.value), style: style)
    case .decimal:
      // What stands in brackets for people does so here, and remains a number.
      style.format =
        cell.text.hasPrefix("(") ? NumberFormat(code: "\\(0.00\\);\\(-0.00\\)") : .decimal
      return SheetCell(number(cell.value), style: style)
    case .share:
      style.format = .percentage
      return SheetCell(number(cell.value), style: style)
    case .percent:
      style.format = .percentage
      return SheetCell(share(cell.value), style: style)
    case .points:
      style.format = NumberFormat(code: "+0.0;-0.0;0.0")
      return SheetCell(number(cell.value), style: style)
    case .date:
      style.format = .date
      style.horizontal = .leading
      return SheetCell(CalendarDate(cell.text).map { .init($0) } ?? .empty, style: style)
    }
  }

  private func share(_ value: DataValue) -> SheetCell.Value {
    guard case .number(let digits) = value, let number = DecimalNumber(digits) else {
      return .empty
    }
    return .number(number.movingPoint(by: -2).plainText)
  }

  private func number(_ value: DataValue) -> SheetCell.Value {
    if case .number(let digits) = value { .number(digits) } else { .empty }
  }
}
