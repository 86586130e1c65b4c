import Checksums

/// The parts of a zip file (APPNOTE 6.3.10), unpacked in memory one by one and only when asked for.
///
/// The directory at the end decides what there is; each part's own header must agree with it.
/// Sizes are believed only within ``ZipLimits``, and a part that turns out to be longer or shorter
/// than it says is refused.
struct ZipArchive {
  /// Every part, in the order of the directory.
  let entries: [ZipEntry]

  private let bytes: [UInt8]
  private let limits: ZipLimits
  private let places: [String: Int]
  private var unpacked = 0

  /// The parts of a file, none of them unpacked yet.
  init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipFault) {
    self.bytes = bytes
    self.limits = limits
    entries = try ZipDirectory(bytes, maximumEntries: limits.entries).entries
    var places: [String: Int] = [:]
    for (place, entry) in entries.enumerated() where !entry.isFolder {
      guard places.updateValue(place, forKey: Self.key(entry.name)) == nil else {
        throw .duplicateName(part: entry.name)
      }
    }
    self.places = places
  }

  /// Whether there is a part of this name, in upper or lower case.
  func contains(_ name: String) -> Bool { places[Self.key(name)] != nil }

  /// The contents of a part; nothing where there is no such part.
  mutating func contents(of name: String) throws(ZipFault) -> [UInt8]? {
    guard let place = places[Self.key(name)] else { return nil }
    let entry = entries[place]
    guard !entry.isEncrypted else { throw .encrypted(part: entry.name) }
    try count(entry)
    let contents = try unpack(entry, packed: packedBytes(of: entry))
    guard CRC32.of(contents) == entry.checksum else { throw .wrongChecksum(part: entry.name) }
    return contents
  }

  // Office documents tell names apart without regard to case (ECMA-376-2, 9.1.1.1).
  private static func key(_ name: String) -> String { name.lowercased() }

  private mutating func count(_ entry: ZipEntry) throws(ZipFault) {
    guard entry.size <= limits.part else {
      throw .partTooLarge(part: entry.name, limit: limits.part)
    }
    guard entry.size <= limits.freeSize || entry.size / limits.ratio <= entry.packedSize else {
      throw .packedTooTightly(part: entry.name, ratio: limits.ratio)
    }
    unpacked += entry.size
    guard unpacked <= limits.total else { throw .tooLarge(limit: limits.total) }
  }

  private func unpack(_ entry: ZipEntry, packed: ArraySlice<UInt8>) throws(ZipFault) -> [UInt8] {
    switch ZipHeader.Method(rawValue: entry.method) {
    case .stored:
      guard packed.count == entry.size else { throw .wrongSize(part: entry.name) }
      return Array(packed)
    case .deflated:
      do {
        return try Inflater.inflated(packed, size: entry.size)
      } catch {
        throw error == .wrongSize
          ? .wrongSize(part: entry.name) : .damaged(part: entry.name)
      }
    case nil:
      throw .unknownMethod(part: entry.name, method: Int(entry.method))
    }
  }

  /// What stands behind the part's own header, which must name the same part.
  private func packedBytes(of entry: ZipEntry) throws(ZipFault) -> ArraySlice<UInt8> {
    let fault = ZipFault.damaged(part: entry.name)
    var fields = ByteFields(bytes, at: entry.offset)
    guard fields.next(UInt32.self) == ZipSignature.part else { throw fault }
    // Version, marks, method, time, checksum and sizes: those of the directory count.
    fields.skip(22)
    guard let nameCount = fields.next(UInt16.self), let extraCount = fields.next(UInt16.self),
      let name = fields.next(bytes: Int(nameCount)), name == entry.rawName,
      fields.next(bytes: Int(extraCount)) != nil,
      let packed = fields.next(bytes: entry.packedSize)
    else { throw fault }
    return packed
  }
}
