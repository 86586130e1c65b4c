/// Where a cell leads when it is followed.
public enum CellLink: Hashable, Sendable {
  /// To an address that begins with `http:`, `https:` or `mailto:`; any other leads nowhere.
  case address(String)
  /// To a cell of a sheet of the same workbook, by the name that ``Sheet/name`` gives it.
  case cell(sheet: String, CellReference)
}

extension CellLink {
  /// The address in the characters that addresses may have (RFC 3986); nothing for other schemes.
  static func safeAddress(_ text: String) -> String? {
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
    // The longest that spreadsheets take.
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
