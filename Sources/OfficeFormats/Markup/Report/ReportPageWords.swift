/// The words that a report's page adds to what it shows, in the reader's language.
public struct ReportPageWords: Sendable {
  /// The language tag of the page.
  public var language: String
  /// The first link, for those who do not want to go through the navigation.
  public var skip: String
  /// The name of the navigation.
  public var navigation: String
  /// The name of the choices above the table.
  public var filters: String
  /// The choice that chooses nothing.
  public var all: String
  /// The label of the field for words.
  public var search: String
  /// The label of the choice of a column to order by.
  public var order: String
  /// The choice that leaves the order of the report.
  public var unordered: String
  /// What stands behind a column's name where the least comes first.
  public var ascending: String
  /// What stands behind a column's name where the greatest comes first.
  public var descending: String
  /// The button that undoes all choices.
  public var reset: String
  /// How many rows are shown, with `{n}` and `{all}` in it.
  public var shown: String
  /// What is said of a table that can be scrolled.
  public var scroll: String
  /// The heading above the explanations.
  public var explanations: String
  /// The link from an explanation back to its row.
  public var back: String

  /// Words in Chinese.
  public static let chinese = ReportPageWords(
    language: "zh", skip: "跳到正文", navigation: "目录", filters: "筛选", all: "全部", search: "查找",
    order: "排序", unordered: "通报原序", ascending: "（升序）", descending: "（降序）", reset: "清除",
    shown: "列出{n}项，共{all}项", scroll: "可左右滚动的表格", explanations: "附：逐项说明",
    back: "回到表格")

  /// Words in English.
  public static let english = ReportPageWords(
    language: "en", skip: "Skip to the contents", navigation: "Contents", filters: "Filter",
    all: "All", search: "Search", order: "Sort by", unordered: "Order of the bulletin",
    ascending: ", ascending", descending: ", descending", reset: "Clear",
    shown: "{n} of {all} shown",
    scroll: "A table that scrolls sideways", explanations: "Annex: item by item",
    back: "Back to the table")
}
