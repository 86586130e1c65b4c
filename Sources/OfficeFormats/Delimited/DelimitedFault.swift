/// What is wrong with a file of separated values, and where.
public struct DelimitedFault: Error, Hashable, Sendable {
  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// The bytes are not UTF-8, nor UTF-16 with a byte-order mark.
    case encoding
    /// A quotation mark opens a field and none closes it.
    case unclosedQuote
    /// A closing quotation mark is followed by something other than the end of the field.
    case textAfterQuote
    /// There are more fields than in any form.
    case tooMany(limit: Int)
  }

  /// What is wrong.
  public var kind: Kind
  /// The line, from 1.
  public var line: Int
  /// The number of the field in its record, from 1.
  public var field: Int
  /// The byte, from zero, behind any byte-order mark.
  public var offset: Int
}
