/// One thing that a document names in several places (专名), where neither a unit nor a target is meant.
public struct NamedThing: Sendable {
  /// One place that names it.
  public struct Mention: Sendable {
    /// The name as printed (写法).
    public let written: String
    /// Where it stands (出处).
    public let place: String
  }

  /// What is meant.
  public let about: Phrase
  /// Where it is named, in the order of the document.
  public let mentions: [Mention]
}
