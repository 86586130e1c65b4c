/// Strings as JSON writes them.
enum JSONString {
  /// Appends a string between quotes.
  ///
  /// Beyond what RFC 8259 asks for, every hidden character is written by its number: the reader
  /// gets the same string, but neither a terminal nor a browser gets to act on it.
  static func append(_ string: String, to text: inout String) {
    text += "\""
    if !isPlain(string), string.unicodeScalars.contains(where: needsEscape) {
      for scalar in string.unicodeScalars {
        append(scalar, to: &text)
      }
    } else {
      text += string
    }
    text += "\""
  }

  /// Whether the string is of visible ASCII characters alone that stand for themselves, as identifiers
  /// and words of closed lists are.
  private static func isPlain(_ string: String) -> Bool {
    string.utf8.allSatisfy { byte in
      (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "\\" || scalar.isHidden
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case _ where scalar.isHidden: scalar.utf16.forEach { text += "\\u" + fourDigits($0) }
    default: text.unicodeScalars.append(scalar)
    }
  }

  private static func fourDigits(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
