/// The sizes and the place of a part; those that need more than 32 bits stand in an extra field.
struct Zip64Sizes {
  private(set) var size: Int
  private(set) var packedSize: Int
  private(set) var offset: Int

  private static let fieldIdentifier: UInt16 = 1

  /// The true numbers; nothing where the extra field that must have them has not.
  init?(size: UInt32, packedSize: UInt32, offset: UInt32, extra: ArraySlice<UInt8>) {
    self.size = Int(size)
    self.packedSize = Int(packedSize)
    self.offset = Int(offset)
    guard size == .max || packedSize == .max || offset == .max else { return }
    guard var field = Self.field(in: extra) else { return nil }
    // Only those numbers stand there that do not fit, in this order.
    if size == .max, !Self.replace(&self.size, from: &field) { return nil }
    if packedSize == .max, !Self.replace(&self.packedSize, from: &field) { return nil }
    if offset == .max, !Self.replace(&self.offset, from: &field) { return nil }
  }

  private static func replace(_ number: inout Int, from field: inout ByteFields) -> Bool {
    guard let wide = field.next(UInt64.self) else { return false }
    number = Int(clamping: wide)
    return true
  }

  private static func field(in extra: ArraySlice<UInt8>) -> ByteFields? {
    var fields = ByteFields(extra, at: extra.startIndex)
    while let identifier = fields.next(UInt16.self), let count = fields.next(UInt16.self),
      let contents = fields.next(bytes: Int(count))
    {
      if identifier == fieldIdentifier {
        return ByteFields(contents, at: contents.startIndex)
      }
    }
    return nil
  }
}
