/// What stands before a part, and again in the directory at the end.
struct ZipHeader {
  /// How a part is kept.
  enum Method: UInt16 {
    /// As it is.
    case stored = 0
    /// Made shorter.
    case deflated = 8
  }

  let name: [UInt8]
  let method: Method
  let checksum: UInt32
  let packedSize: Int
  let size: Int

  /// The header before the part.
  var localBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: ZipSignature.part)
    append(to: &bytes)
    return bytes + name
  }

  /// The entry of the directory, for a part whose header stands at this offset.
  func directoryBytes(offset: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: ZipSignature.directoryEntry)
    bytes.append(littleEndian: Self.version)
    append(to: &bytes)
    // No comment, the first disk, no attributes.
    bytes += [UInt8](repeating: 0, count: 10)
    bytes.append(littleEndian: UInt32(offset))
    return bytes + name
  }

  /// What the two have in common.
  private func append(to bytes: inout [UInt8]) {
    bytes.append(littleEndian: Self.version)
    bytes.append(littleEndian: name.contains { $0 > 0x7F } ? ZipFlags.unicodeName : 0)
    bytes.append(littleEndian: method.rawValue)
    bytes.append(littleEndian: UInt16(0))
    bytes.append(littleEndian: Self.firstDay)
    bytes.append(littleEndian: checksum)
    bytes.append(littleEndian: UInt32(packedSize))
    bytes.append(littleEndian: UInt32(size))
    bytes.append(littleEndian: UInt16(name.count))
    bytes.append(littleEndian: UInt16(0))
  }

  /// Version 2.0 brought deflate.
  private static let version: UInt16 = 20
  /// 1 January 1980: year 0, month 1, day 1.
  private static let firstDay: UInt16 = 1 << 5 | 1
}

/// The words that begin each record of a zip file.
enum ZipSignature {
  static let part: UInt32 = 0x0403_4B50
  static let directoryEntry: UInt32 = 0x0201_4B50
  static let end: UInt32 = 0x0605_4B50
  static let zip64End: UInt32 = 0x0606_4B50
  static let zip64Locator: UInt32 = 0x0706_4B50
}

/// The marks of a part that matter here.
enum ZipFlags {
  /// The part, or the directory, is encrypted.
  static let encrypted: UInt16 = 1 | 1 << 6 | 1 << 13
  /// The name is UTF-8.
  static let unicodeName: UInt16 = 1 << 11
}

extension [UInt8] {
  /// Adds a number, its lowest byte first.
  mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
