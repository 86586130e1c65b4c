/// What is wrong with an XML document, and where.
public struct XMLFault: Error, Hashable, Sendable {
  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// It is not well-formed (XML 1.0), or ends too early.
    case malformed
    /// It is not in the encoding it says, or in one other than UTF-8 and UTF-16.
    case encoding
    /// It holds a document type, through which entities could multiply or files be read.
    case documentType
    /// It refers to an entity other than the five of XML itself.
    case unknownEntity
    /// Its elements are nested more deeply than those of any real document.
    case tooDeep
  }

  /// What is wrong.
  public var kind: Kind
  /// The byte at which it was noticed, from zero.
  public var offset: Int
}
