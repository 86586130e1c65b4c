/// Why a file could not be read as a workbook, and where the trouble is.
public struct WorkbookFault: Error, Hashable, Sendable {
  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// It needs a password.
    case encrypted
    /// It is a workbook of before 2007 (`.xls`).
    case oldFormat
    /// It is a binary workbook (`.xlsb`).
    case binaryFormat
    /// It is an OpenDocument file (`.ods`).
    case openDocument
    /// It is some other document or a zip file.
    case otherDocument
    /// It is no zip file, as workbooks are.
    case notWorkbook
    /// Its envelope is damaged or a trap.
    case zip(ZipFault)
    /// A part of it is damaged or a trap.
    case xml(XMLFault)
    /// It refers to a part that it does not hold.
    case missingPart
    /// Its cells are not in order, or one stands twice, or outside of any sheet.
    case misplacedCell
    /// A cell does not hold what it says it holds; the text that stands there.
    case wrongValue(String)
    /// It has more cells, texts or merged cells than any form.
    case tooMany(limit: Int)
  }

  /// What is wrong.
  public var kind: Kind
  /// The part of the file, such as `xl/styles.xml`.
  public var part: String?
  /// The sheet.
  public var sheet: String?
  /// The cell, or the one before it where its own place is unknown.
  public var cell: CellReference?

  init(_ kind: Kind, part: String? = nil, sheet: String? = nil, cell: CellReference? = nil) {
    self.kind = kind
    self.part = part
    self.sheet = sheet
    self.cell = cell
  }
}
