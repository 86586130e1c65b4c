/// One thing that a document writes in two ways (异写), where neither a unit nor a target is meant.
public struct SpellingVariant: Sendable {
  /// The first wording.
  public let written: String
  /// Where it stands.
  public let place: String
  /// The other wording.
  public let otherWritten: String
  /// Where that stands.
  public let otherPlace: String
  /// What is meant.
  public let about: Phrase
}
