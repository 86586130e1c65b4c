/// The record at the end of a zip file, which tells where the directory is.
struct ZipEnd {
  /// How many parts there are.
  let count: Int
  /// Where the directory begins.
  let offset: Int
  /// Where it must have ended.
  let limit: Int

  private static let size = 22

  /// Finds and reads the record of a file.
  init(_ bytes: [UInt8]) throws(ZipFault) {
    guard let place = Self.place(in: bytes) else {
      let begins = bytes.starts(with: [0x50, 0x4B, 3, 4])
      throw begins ? .damaged(part: nil) : .notZip
    }
    var fields = ByteFields(bytes, at: place + 4)
    guard let disk = fields.next(UInt16.self), let firstDisk = fields.next(UInt16.self),
      let countHere = fields.next(UInt16.self), let count = fields.next(UInt16.self),
      let size = fields.next(UInt32.self), let offset = fields.next(UInt32.self)
    else { throw .damaged(part: nil) }
    if count == .max || size == .max || offset == .max {
      self = try Self.wide(bytes, before: place)
      return
    }
    guard disk == 0, firstDisk == 0, countHere == count else { throw .split }
    self.init(count: Int(count), offset: Int(offset), limit: place)
    guard self.offset + Int(size) <= place else { throw .damaged(part: nil) }
  }

  private init(count: Int, offset: Int, limit: Int) {
    self.count = count
    self.offset = offset
    self.limit = limit
  }

  /// The last place where the record can be; a comment of up to 65,535 bytes may come after it.
  private static func place(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= size else { return nil }
    let last = bytes.count - size
    for place in stride(from: last, through: max(0, last - 0xFFFF), by: -1)
    where bytes[place] == 0x50 {
      var fields = ByteFields(bytes, at: place)
      if fields.next(UInt32.self) == ZipSignature.end { return place }
    }
    return nil
  }

  /// The record of a file with large numbers (zip64), which a locator before the plain one finds.
  private static func wide(_ bytes: [UInt8], before place: Int) throws(ZipFault) -> ZipEnd {
    var locator = ByteFields(bytes, at: place - 20)
    guard locator.next(UInt32.self) == ZipSignature.zip64Locator,
      locator.next(UInt32.self) == 0, let start = locator.next(UInt64.self)
    else { throw .damaged(part: nil) }
    var fields = ByteFields(bytes, at: Int(clamping: start))
    guard fields.next(UInt32.self) == ZipSignature.zip64End else { throw .damaged(part: nil) }
    // The record's size, versions, disks and the number of parts on this disk.
    fields.skip(28)
    guard let count = fields.next(UInt64.self), fields.next(UInt64.self) != nil,
      let offset = fields.next(UInt64.self)
    else { throw .damaged(part: nil) }
    return ZipEnd(count: Int(clamping: count), offset: Int(clamping: offset), limit: place)
  }
}
