/// One value or key of a JSON text, as offsets into its bytes.
struct JSONNode {
  /// What a node is.
  enum Kind: UInt8 {
    case null, `true`, `false`, number, string, escapedString, array, object
  }

  /// From the highest bit: 32 bits ``end``, 4 bits ``kind``, 28 bits ``start``.
  private(set) var bits: UInt64

  /// The largest text that nodes can point into.
  static let maximumBytes = 1 << 28 - 1

  init(_ kind: Kind, start: Int, end: Int) {
    bits =
      UInt64(truncatingIfNeeded: end) << 32 | UInt64(kind.rawValue) << 28
      | UInt64(truncatingIfNeeded: start & 0x0FFF_FFFF)
  }

  var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: bits >> 28 & 0xF)) ?? .null }
  /// The first byte; for strings the one after the quote.
  var start: Int { Int(truncatingIfNeeded: bits & 0x0FFF_FFFF) }
  /// For containers the position after everything inside them; for all others the byte after the
  /// last (for strings, the closing quote).
  var end: UInt32 {
    get { UInt32(truncatingIfNeeded: bits >> 32) }
    set { bits = UInt64(newValue) << 32 | bits & 0xFFFF_FFFF }
  }
  var isContainer: Bool { bits >> 28 & 0xF >= UInt64(Kind.array.rawValue) }
}

/// What makes a text no JSON, and where.
struct JSONSyntaxError: Error {
  /// The kinds of fault.
  enum Fault: String, CaseIterable {
    case empty, tooLong, endOfFile, trailing, trailingComma, expectedComma, expectedCommaInArray
    case expectedKey, expectedColon, expectedValue, tooDeep, badNumber, controlCharacter
    case badEscape, loneSurrogate, badUTF8
  }

  let fault: Fault
  let offset: Int
}
