/// The names by which the parts of office documents know one another (ECMA-376-1, annex A).
enum OfficeNames {
  /// What begins the type of a relation between parts.
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// Spreadsheets.
  static let sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// Text documents.
  static let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
}
