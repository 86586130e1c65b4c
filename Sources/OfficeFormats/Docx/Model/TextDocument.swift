/// A document of words and tables to be written for Word, WPS and LibreOffice.
///
/// It is laid out as official documents in China are (GB/T 9704-2012, 党政机关公文格式).
public struct TextDocument: Sendable {
  /// What the document is called in its properties.
  public var title: String
  /// The language tag of its words, such as `zh` or `en`.
  public var language: String
  /// The parts, each on pages of its own.
  public var sections: [DocumentSection]

  /// A document.
  public init(title: String, language: String, sections: [DocumentSection]) {
    self.title = title
    self.language = language
    self.sections = sections
  }
}
