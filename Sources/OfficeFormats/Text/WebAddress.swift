/// An address that a document may lead to.
enum WebAddress {
  /// The address in the characters that addresses may have (RFC 3986); nothing for schemes other
  /// than those of the web and of mail.
  static func safe(_ text: String) -> String? {
    let scheme = text.prefix { $0 != ":" }
    guard ["http", "https", "mailto"].contains(scheme.lowercased()),
      text.utf8.count > scheme.utf8.count + 1,
      !text.unicodeScalars.contains(where: { $0.isHidden || $0.properties.isWhitespace })
    else { return nil }
    var address = ""
    for byte in text.utf8 {
      if isPlain(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        address += "%" + String(byte >> 4, radix: 16, uppercase: true)
        address += String(byte & 15, radix: 16, uppercase: true)
      }
    }
    // The longest that office programs take.
    return address.utf8.count <= 2079 ? address : nil
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F...0xFF, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"):
      false
    default: true
    }
  }
}
