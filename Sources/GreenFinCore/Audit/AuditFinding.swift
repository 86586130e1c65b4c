/// One thing that the documents themselves get wrong, with both places that show it.
///
/// Findings are computed from the catalog: the tool keeps what a document says and reports the
/// contradiction with both places.
public struct AuditFinding: Sendable {
  /// One of the two places, with what is printed there.
  public struct Place: Hashable, Sendable {
    /// The document.
    public let document: Document.ID
    /// The place in the document.
    public let place: String
    /// What stands there, as printed; nothing where the finding is that nothing stands there.
    public let written: String?
  }

  /// What a finding is about.
  public struct Subject: Hashable, Sendable {
    /// The identifier of the record: a target, an indicator, a task, an action or a unit.
    public let id: String
    /// What people call it.
    public let name: Phrase
  }

  /// What sort of thing is wrong.
  public let kind: Kind
  /// What it is about.
  public let subject: Subject
  /// The plans whose documents are concerned, the one of the first place first.
  public let plans: [Plan.ID]
  /// The place that the sentence speaks of first.
  public let first: Place
  /// The place that does not fit with it.
  public let second: Place
  /// What is wrong, with the figures.
  public let sentence: Phrase
}
