/// The list of parts at the end of a zip file.
struct ZipDirectory {
  /// The parts, in the order of the list.
  private(set) var entries: [ZipEntry] = []

  private let bytes: [UInt8]

  /// Reads the list of a file.
  init(_ bytes: [UInt8], maximumEntries: Int) throws(ZipFault) {
    self.bytes = bytes
    let end = try ZipEnd(bytes)
    guard end.count <= maximumEntries else { throw .tooManyParts(limit: maximumEntries) }
    var fields = ByteFields(bytes, at: end.offset)
    for _ in 0..<end.count { entries.append(try Self.entry(&fields)) }
    guard fields.offset <= end.limit else { throw .damaged(part: nil) }
  }

  private static func entry(_ fields: inout ByteFields) throws(ZipFault) -> ZipEntry {
    let fault = ZipFault.damaged(part: nil)
    guard fields.next(UInt32.self) == ZipSignature.directoryEntry else { throw fault }
    fields.skip(4)
    guard let flags = fields.next(UInt16.self), let method = fields.next(UInt16.self) else {
      throw fault
    }
    fields.skip(4)
    guard let checksum = fields.next(UInt32.self), let packedSize = fields.next(UInt32.self),
      let size = fields.next(UInt32.self), let nameCount = fields.next(UInt16.self),
      let extraCount = fields.next(UInt16.self), let commentCount = fields.next(UInt16.self)
    else { throw fault }
    fields.skip(8)
    guard let offset = fields.next(UInt32.self), let rawName = fields.next(bytes: Int(nameCount)),
      let extra = fields.next(bytes: Int(extraCount)),
      fields.next(bytes: Int(commentCount)) != nil
    else { throw fault }
    let name = try name(rawName)
    guard
      let wide = Zip64Sizes(size: size, packedSize: packedSize, offset: offset, extra: extra)
    else { throw .damaged(part: name) }
    return ZipEntry(
      name: name, rawName: rawName, method: method,
      isEncrypted: flags & ZipFlags.encrypted != 0, checksum: checksum,
      packedSize: wide.packedSize, size: wide.size, offset: wide.offset)
  }

  /// The name, which must be safe; some programs write `\` where `/` belongs.
  private static func name(_ raw: ArraySlice<UInt8>) throws(ZipFault) -> String {
    let backslash = UInt8(ascii: "\\")
    let name = String(
      decoding: raw.map { $0 == backslash ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
    guard ZipEntry.isSafe(name) else { throw .unsafeName(part: name) }
    return name
  }
}
