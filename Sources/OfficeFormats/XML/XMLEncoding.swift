/// How the characters of an XML document are written as bytes (XML 1.0, appendix F).
enum XMLEncoding {
  /// The document in UTF-8 without a byte-order mark.
  static func utf8(_ bytes: [UInt8]) throws(XMLFault) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try transcoded(bytes, lowByteFirst: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try transcoded(bytes, lowByteFirst: false) }
    return bytes
  }

  /// Whether a document in UTF-8 by now may call its encoding so.
  static func accepts(_ name: String) -> Bool {
    ["utf-8", "utf8", "utf-16", "us-ascii", "ascii"].contains(name.lowercased())
  }

  private static func transcoded(
    _ bytes: [UInt8], lowByteFirst: Bool
  ) throws(XMLFault) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else {
      throw XMLFault(kind: .encoding, offset: bytes.count)
    }
    let units = stride(from: 2, to: bytes.count, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return lowByteFirst ? second << 8 | first : first << 8 | second
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw XMLFault(kind: .encoding, offset: 0)
    }
    return Array(text.utf8)
  }
}
