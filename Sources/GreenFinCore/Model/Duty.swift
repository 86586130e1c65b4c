/// What a plan asks of its offices and units to keep itself going: returns, bulletins, appraisal.
public struct Duty: Sendable {
  /// The identifier inside the plan, such as `quarterly-returns`.
  public let id: String
  /// The sort of duty: `return`, `bulletin`, `appraisal` …, as a word that data may extend.
  public let kind: String
  /// How often: `quarterly`, `yearly`, `regular`, `once`; only where the document says so.
  public let frequency: String?
  /// The units that owe it.
  public let by: [Assignment]
  /// The unit that it is owed to.
  public let to: ResponsibleUnit.ID?
  /// What is owed, in the words of this project.
  public let summary: Phrase
  /// Where the document states it.
  public let place: String
}
