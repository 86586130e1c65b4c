/// A format was asked of something that has no such form.
public struct UnsupportedFormat: Error, Hashable, CustomStringConvertible {
  /// What was asked for.
  public var format: Format
  /// What could have been asked for.
  public var valid: [Format]

  /// The error for a format and the formats that would do.
  public init(format: Format, valid: [Format]) {
    self.format = format
    self.valid = valid
  }

  /// One English sentence that names the valid formats.
  public var description: String {
    let names = valid.map(\.rawValue).joined(separator: ", ")
    return "'\(format.rawValue)' is for lists of rows; a single item can be shown as \(names)"
  }
}
