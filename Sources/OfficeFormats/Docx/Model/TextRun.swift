/// Words that look alike.
public struct TextRun: Hashable, Sendable {
  /// The words; a line feed begins a new line of the same paragraph.
  public var text: String
  /// Whether they are bold.
  public var isBold: Bool
  /// Whether they are a person's name, which stands in 楷体.
  public var isName: Bool
  /// Their colour; nil for black.
  public var ink: Colour?
  /// Where they lead: an address that begins with `http:`, `https:` or `mailto:`.
  public var address: String?

  /// Words.
  public init(
    _ text: String, isBold: Bool = false, isName: Bool = false, ink: Colour? = nil,
    address: String? = nil
  ) {
    self.text = text
    self.isBold = isBold
    self.isName = isName
    self.ink = ink
    self.address = address
  }
}
