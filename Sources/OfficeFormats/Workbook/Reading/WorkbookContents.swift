/// What was read from a spreadsheet file.
public struct WorkbookContents: Hashable, Sendable {
  /// What a file holds besides cells that a reader may want to know of; nothing of it was run or
  /// followed.
  public enum Caution: Hashable, Sendable {
    /// Programs (宏).
    case macros
    /// Links to other files (外部链接).
    case externalLinks
  }

  /// The sheets, from left to right; those without cells, such as charts, are left out.
  public var sheets: [SheetContents]
  /// What the file holds besides.
  public var cautions: Set<Caution>
}
