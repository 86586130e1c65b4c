/// A spreadsheet file to be written: sheets, and what is said of the whole.
public struct Workbook: Sendable {
  /// What the file is called in its properties.
  public var title: String
  /// The language tag of its words, such as `zh` or `en`; it also decides the typeface.
  public var language: String
  /// The sheets, from left to right.
  public var sheets: [Sheet]
  /// Names for ranges, which formulas and readers may use.
  public var definedNames: [DefinedName]

  /// A workbook.
  public init(
    title: String, language: String, sheets: [Sheet], definedNames: [DefinedName] = []
  ) {
    self.title = title
    self.language = language
    self.sheets = sheets
    self.definedNames = definedNames
  }
}
