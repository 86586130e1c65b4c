/// Text as XML writes it.
enum XMLText {
  /// Adds text so that it comes back as it was.
  ///
  /// Characters that XML cannot hold are left out (XML 1.0, section 2.2): controls other than tab
  /// and line breaks, and the two non-characters U+FFFE and U+FFFF.
  static func append(_ text: String, to bytes: inout [UInt8], inAttribute: Bool) {
    guard text.utf8.contains(where: isSpecial) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    for scalar in text.unicodeScalars {
      if let reference = reference(for: scalar, inAttribute) {
        bytes.append(contentsOf: reference.utf8)
      } else if isAllowed(scalar.value) {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Whether a document may hold the character at all.
  static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Whether readers might trim the text.
  static func hasOuterSpace(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    return first <= 0x20 || last <= 0x20 || text.utf8.contains(0x0A)
  }

  // 0xEF begins the two non-characters, and some others that pass.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0xEF, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\""):
      true
    default: false
    }
  }

  // A reader turns a bare carriage return into a line feed, and breaks in attributes into blanks.
  private static func reference(for scalar: Unicode.Scalar, _ inAttribute: Bool) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": inAttribute ? "&quot;" : nil
    case "\r": "&#13;"
    case "\n": inAttribute ? "&#10;" : nil
    case "\t": inAttribute ? "&#9;" : nil
    default: nil
    }
  }
}
