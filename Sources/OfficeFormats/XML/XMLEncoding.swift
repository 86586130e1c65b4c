/// How the characters of an XML document are written as bytes (XML 1.0, appendix F).
enum XMLEncoding {
  /// The document in UTF-8 without a byte-order mark.
  static func utf8(_ bytes: [UInt8]) throws(XMLFault) -> [UInt8] {
    guard let plain = ByteOrderMark.removed(from: bytes) else {
      throw XMLFault(kind: .encoding, offset: 0)
    }
    return plain
  }

  /// Whether a document in UTF-8 by now may call its encoding so.
  static func accepts(_ name: String) -> Bool {
    ["utf-8", "utf8", "utf-16", "us-ascii", "ascii"].contains(name.lowercased())
  }
}
