/// A name as a key, compared byte by byte.
///
/// Swift compares strings that are not ASCII in a normal form, which takes twenty times as long and,
/// with many combining marks in a row, time that grows with the square of their number. Folded names
/// do not need it.
struct NameKey: Hashable, Sendable {
  private let name: String

  init(_ name: String) {
    self.name = name
  }

  static func == (left: NameKey, right: NameKey) -> Bool {
    guard left.name.utf8.count == right.name.utf8.count else { return false }
    var (leftName, rightName) = (left.name, right.name)
    return leftName.withUTF8 { leftBytes in
      rightName.withUTF8 {
        areSame(UnsafeRawBufferPointer(leftBytes), UnsafeRawBufferPointer($0))
      }
    }
  }

  /// Whether two runs of one length are the same, eight bytes at a time: names and identifiers of one
  /// city begin alike, and looking them up is most of reading a plan.
  static func areSame(
    _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer
  ) -> Bool {
    guard left.baseAddress != right.baseAddress else { return true }
    var offset = 0
    while offset + 8 <= left.count {
      let leftWord = left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard leftWord == right.loadUnaligned(fromByteOffset: offset, as: UInt64.self) else {
        return false
      }
      offset += 8
    }
    while offset < left.count {
      guard left[offset] == right[offset] else { return false }
      offset += 1
    }
    return true
  }

  func hash(into hasher: inout Hasher) {
    var name = name
    name.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
