/// The mark at the start of a file that tells how its characters are written (Unicode 16, 2.6).
public enum ByteOrderMark {
  /// The text in UTF-8 without its mark; nothing where the mark says UTF-16 and the rest is none.
  ///
  /// A text without a mark stays as it is, whatever it is.
  public static func removed(from bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return transcoded(bytes, lowByteFirst: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return transcoded(bytes, lowByteFirst: false) }
    return bytes
  }

  private static func transcoded(_ bytes: [UInt8], lowByteFirst: Bool) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return lowByteFirst ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }
}
