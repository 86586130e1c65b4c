/// A name as a key, compared byte by byte.
///
/// Swift compares strings that are not ASCII in a normal form, which takes twenty times as long and,
/// with many combining marks in a row, time that grows with the square of their number. Folded names
/// do not need it.
struct NameKey: Hashable {
  private let name: String

  init(_ name: String) {
    self.name = name
  }

  static func == (left: NameKey, right: NameKey) -> Bool {
    left.name.utf8.elementsEqual(right.name.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var name = name
    name.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
