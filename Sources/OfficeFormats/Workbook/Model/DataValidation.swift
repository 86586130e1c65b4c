/// What may be typed into some cells, what is said beforehand, and what is said to the rest.
public struct DataValidation: Hashable, Sendable {
  /// What may be typed.
  public enum Rule: Hashable, Sendable {
    /// One of the texts in a range of a sheet, by the name that ``Sheet/name`` gives it.
    case listed(sheet: String, CellRange)
    /// One of these texts.
    case choice(Choice)
    /// A number in plain digits, not below the one and not above the other.
    case number(least: String?, most: String?)
    /// A day, not before the one and not after the other.
    case date(first: SheetDate?, last: SheetDate?)
  }

  /// Texts to choose from that are short enough to stand in the rule itself.
  public struct Choice: Hashable, Sendable {
    /// The texts.
    public let texts: [String]

    /// Texts to choose from; nothing where they have commas or more than 255 characters in all.
    ///
    /// Such texts must stand in cells, and the rule must be ``Rule/listed(sheet:_:)``.
    public init?(_ texts: [String]) {
      guard !texts.isEmpty, texts.joined(separator: ",").utf16.count <= 255,
        texts.allSatisfy({ !$0.isEmpty && !$0.utf8.contains(UInt8(ascii: ",")) })
      else { return nil }
      self.texts = texts
    }
  }

  /// Words under a heading; spreadsheets show 32 characters of a heading and 225 of the words.
  public struct Message: Hashable, Sendable {
    /// The heading.
    public var title: String
    /// The words.
    public var text: String

    /// Words under a heading.
    public init(title: String, text: String) {
      self.title = title
      self.text = text
    }
  }

  /// The cells; they must not be in another validation too.
  public var range: CellRange
  /// What may be typed.
  public var rule: Rule
  /// What is said when a cell is chosen.
  public var prompt: Message?
  /// What is said to anything else.
  public var complaint: Message?
  /// Whether anything else is kept out, or only complained of.
  public var isStrict: Bool

  /// A validation; by default anything else is kept out.
  public init(
    _ range: CellRange, rule: Rule, prompt: Message? = nil, complaint: Message? = nil,
    isStrict: Bool = true
  ) {
    self.range = range
    self.rule = rule
    self.prompt = prompt
    self.complaint = complaint
    self.isStrict = isStrict
  }
}
