/// A name for a range of cells.
public struct DefinedName: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The sheet, by the name that ``Sheet/name`` gives it.
  public let sheet: String
  /// The cells.
  public let range: CellRange

  /// A name for some cells; nothing where spreadsheets do not take the name.
  ///
  /// It begins with a letter or `_`, goes on with letters, digits, `.` and `_`, has at most 255
  /// characters, and cannot be taken for a cell such as `Q1` or `R1C1`.
  public init?(_ name: String, sheet: String, range: CellRange) {
    guard let first = name.unicodeScalars.first, Self.isLetter(first),
      name.unicodeScalars.allSatisfy({ Self.isLetter($0) || Self.isFurther($0) }),
      name.utf16.count <= 255, CellReference(name.uppercased()) == nil,
      !Self.isRowAndColumn(name.uppercased())
    else { return nil }
    self.name = name
    self.sheet = sheet
    self.range = range
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic
  }

  private static func isFurther(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || ("0"..."9").contains(scalar)
  }

  private static func isRowAndColumn(_ name: String) -> Bool {
    let letters = name.filter { !("0"..."9").contains($0) }
    return ["R", "C", "RC"].contains(letters)
  }
}
