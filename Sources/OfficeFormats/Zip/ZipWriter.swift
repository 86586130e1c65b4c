import Checksums

/// Puts parts together into one zip file (APPNOTE 6.3.10), the envelope of office documents.
///
/// The same parts give the same bytes: no clock is looked at, every part bears the first day that
/// zip files know, 1 January 1980.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// A file without parts.
  init() {}

  /// Adds a part, deflated unless that makes it longer.
  mutating func add(_ name: String, _ contents: [UInt8]) {
    let deflated = Deflater.deflated(contents)
    let isDeflated = deflated.count < contents.count
    let packed = isDeflated ? deflated : contents
    let header = ZipHeader(
      name: Array(name.utf8), method: isDeflated ? .deflated : .stored,
      checksum: CRC32.of(contents), packedSize: packed.count, size: contents.count)
    directory += header.directoryBytes(offset: bytes.count)
    bytes += header.localBytes + packed
    count += 1
  }

  /// The whole file.
  consuming func finished() -> [UInt8] {
    let start = bytes.count
    bytes += directory
    bytes.append(littleEndian: ZipSignature.end)
    bytes.append(littleEndian: UInt32(0))
    bytes.append(littleEndian: UInt16(count))
    bytes.append(littleEndian: UInt16(count))
    bytes.append(littleEndian: UInt32(directory.count))
    bytes.append(littleEndian: UInt32(start))
    bytes.append(littleEndian: UInt16(0))
    return bytes
  }
}
