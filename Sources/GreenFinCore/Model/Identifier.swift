/// The name by which records refer to one `Subject`, such as a plan or a unit.
///
/// Identifiers are stable, written in lower-case ASCII letters, digits and `.`, `_`, `-`, `/`, `@`,
/// and never renumbered.
public struct Identifier<Subject>: RawRepresentable, Hashable, Sendable {
  /// The identifier as it stands in files and output, such as `huzhou/finance-office`.
  public let rawValue: String

  /// Wraps the identifier's text; the text is not checked here but when files are loaded.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Wraps the identifier's text.
  public init(_ text: String) {
    rawValue = text
  }
}

extension Identifier {
  /// Whether the two are the same byte by byte, which is what identifiers are compared by.
  public static func == (left: Self, right: Self) -> Bool {
    NameKey(left.rawValue) == NameKey(right.rawValue)
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) {
    NameKey(rawValue).hash(into: &hasher)
  }
}

extension Identifier: Comparable {
  /// Orders by the bytes of the text, so that the order is the same on every machine.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Lets an identifier be written as a literal.
  public init(stringLiteral value: String) {
    rawValue = value
  }
}

extension Identifier: CustomStringConvertible {
  /// The identifier's text.
  public var description: String { rawValue }
}

extension Identifier {
  /// Whether `text` may be an identifier: it can be typed, printed and made part of a file name.
  static func isWellFormed(_ text: String) -> Bool { isWellFormed(text.utf8) }

  /// The same of its bytes: no part between strokes is empty or made of points alone.
  static func isWellFormed(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count <= 120 else { return false }
    var hasName = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "@"):
        hasName = true
      case UInt8(ascii: "."): break
      case UInt8(ascii: "/"):
        guard hasName else { return false }
        hasName = false
      default: return false
      }
    }
    return hasName
  }
}
