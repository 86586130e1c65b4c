/// What a rendering needs to know about where it is going.
public struct RenderOptions: Sendable {
  /// The columns of the terminal; nil when there is none, and nothing is dropped or wrapped.
  public var width: Int?
  /// Whether the table format may use colour.
  public var colour: Bool
  /// The words that are not in the data.
  public var labels: Labels

  /// Options; by default those for a pipe.
  public init(width: Int? = nil, colour: Bool = false, labels: Labels = .english) {
    self.width = width
    self.colour = colour
    self.labels = labels
  }
}
