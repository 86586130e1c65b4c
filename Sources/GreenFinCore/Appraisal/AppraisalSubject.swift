/// One that is scored: a unit, a firm, a bank (评价对象).
public struct AppraisalSubject: Sendable {
  /// Those that a subject is ranked among.
  public struct Peers: Hashable, Sendable {
    /// The identifier, such as `huzhou/districts`.
    public let id: String
    /// The name in both languages.
    public let name: Phrase

    /// Makes a group of peers.
    public init(id: String, name: Phrase) {
      self.id = id
      self.name = name
    }
  }

  /// The identifier; the subject's file or register says what it looks like.
  public let id: String
  /// The name in both languages.
  public let name: Phrase
  /// What else it is called.
  public let aliases: [String]
  /// Those that it is ranked among; nothing where all are ranked together.
  public let peers: Peers?
  /// What is known of it, by criterion or item of a gate.
  public let inputs: [Rubric.Criterion.ID: AppraisalInput]

  /// Makes a subject.
  public init(
    id: String, name: Phrase, aliases: [String] = [], peers: Peers?,
    inputs: [Rubric.Criterion.ID: AppraisalInput]
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.peers = peers
    self.inputs = inputs
  }
}
