/// One column of a table: what it is called, and how it behaves when room is short.
public struct Column: Hashable, Sendable {
  /// On which side the column's text is set.
  public enum Alignment: Hashable, Sendable {
    /// Words.
    case leading
    /// Figures, so that their digits line up.
    case trailing
  }

  /// Who sees the column.
  public enum Audience: Hashable, Sendable {
    /// Every format has it.
    case everyone
    /// JSON, JSONL, CSV and TSV have it; table, plain, Markdown and HTML have not.
    case machines
    /// Table, plain, Markdown and HTML have it; JSON, JSONL, CSV and TSV have not.
    case people
  }

  /// The stable name machines use: the key in JSON, the header in CSV and TSV.
  public var key: String
  /// What people read above the column, in their language.
  public var heading: String
  /// Where text is set.
  public var alignment: Alignment
  /// How long the column stays on a narrow screen: the lowest goes first, `Int.max` never goes.
  ///
  /// Among equals the rightmost goes first.
  public var importance: Int
  /// Who sees the column.
  public var audience: Audience
  /// Whether its text may be wrapped when the table is too wide.
  public var isFlexible: Bool

  /// A column; by default a rigid one of words that everyone sees and that is never dropped.
  public init(
    key: String, heading: String, alignment: Alignment = .leading, importance: Int = .max,
    audience: Audience = .everyone, isFlexible: Bool = false
  ) {
    self.key = key
    self.heading = heading
    self.alignment = alignment
    self.importance = importance
    self.audience = audience
    self.isFlexible = isFlexible
  }
}
