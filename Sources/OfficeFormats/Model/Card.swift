/// One thing shown in full: a title and sections.
public struct Card: Sendable {
  /// What is shown.
  public var title: String
  /// A second line: an id, a date, a source.
  public var subtitle: String?
  /// The parts, from top to bottom.
  public var sections: [CardSection]
  /// What machines read instead of all this.
  public var value: DataValue

  /// A card.
  public init(
    title: String, subtitle: String? = nil, sections: [CardSection] = [], value: DataValue
  ) {
    self.title = title
    self.subtitle = subtitle
    self.sections = sections
    self.value = value
  }
}
