import GreenFinCore
import OfficeFormats

/// One column of a listing: what it is called and how a row fills it.
struct ListingColumn<Row>: Sendable {
  /// The stable name that machines use.
  let key: String
  /// What people read above it.
  let heading: Phrase
  /// How it is set, and what happens when room is short.
  var column: Column
  /// What a row shows there.
  let cell: @Sendable (Row, Language) -> Cell

  init(
    _ key: String, _ heading: Phrase, importance: Int = .max, trailing: Bool = false,
    audience: Column.Audience = .everyone, flexible: Bool = false,
    _ cell: @escaping @Sendable (Row, Language) -> Cell
  ) {
    self.key = key
    self.heading = heading
    self.cell = cell
    column = Column(
      key: key, heading: key, alignment: trailing ? .trailing : .leading, importance: importance,
      audience: audience, isFlexible: flexible)
  }

  /// The column with its heading in a language.
  func column(_ language: Language) -> Column {
    var column = column
    column.heading = heading.text(language)
    return column
  }
}
