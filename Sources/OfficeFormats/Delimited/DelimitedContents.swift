/// What was read from a file of separated values.
public struct DelimitedContents: Hashable, Sendable {
  /// What stands between two fields.
  public enum Separator: UInt8, CaseIterable, Hashable, Sendable {
    /// As in RFC 4180.
    case comma = 0x2C
    /// As where the comma begins decimals.
    case semicolon = 0x3B
    /// As in text that is copied from a spreadsheet.
    case tab = 0x09
  }

  /// One record, which is one line unless a field has line breaks.
  public struct Record: Hashable, Sendable {
    /// The line on which it begins, from 1.
    public var line: Int
    /// The byte at which it begins, from zero, behind any byte-order mark.
    public var offset: Int
    /// The fields, exactly as they stand, without their quotation marks.
    public var fields: [String]
  }

  /// What stands between two fields.
  public var separator: Separator
  /// The records from top to bottom, the header first; empty lines are left out.
  public var records: [Record]
}

extension DelimitedContents {
  /// The text that a field had before a leading `'` kept spreadsheets from running it.
  ///
  /// Only the mark that the formats `csv` and `tsv` write is taken away: one before what would
  /// otherwise be a formula.
  public static func withoutFormulaGuard(_ field: String) -> String {
    guard field.utf8.first == UInt8(ascii: "'") else { return field }
    let text = String(Substring(field.utf8.dropFirst()))
    return SpreadsheetField.isFormula(text) ? text : field
  }
}
