/// One piece of text in both languages of the program.
public struct Phrase: Hashable, Sendable {
  /// The Chinese wording.
  public let chinese: String
  /// The English wording.
  public let english: String

  /// Makes a phrase from its two wordings.
  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The wording in `language`.
  public func text(_ language: Language) -> String {
    language == .chinese ? chinese : english
  }
}
