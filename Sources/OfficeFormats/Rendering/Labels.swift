/// The few words a rendering adds to the data, in the reader's language.
public struct Labels: Sendable {
  /// The language tag of an HTML page, such as `zh` or `en`.
  public var language: String
  /// The name of an HTML page whose table has no title.
  public var untitled: String
  /// The note about columns there was no room for: how many, and their headings.
  public var droppedColumns: @Sendable (_ count: Int, _ headings: [String]) -> String

  /// Labels in any language.
  public init(
    language: String, untitled: String,
    droppedColumns: @escaping @Sendable (_ count: Int, _ headings: [String]) -> String
  ) {
    self.language = language
    self.untitled = untitled
    self.droppedColumns = droppedColumns
  }

  /// Labels in English.
  public static let english = Labels(language: "en", untitled: "Table") { count, headings in
    "\(count) \(count == 1 ? "column" : "columns") left out, the screen is too narrow: "
      + headings.joined(separator: ", ")
  }

  /// Labels in Chinese.
  public static let chinese = Labels(language: "zh", untitled: "表格") { count, headings in
    "屏幕较窄，有 \(count) 列未显示：" + headings.joined(separator: "、")
  }
}
