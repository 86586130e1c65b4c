/// Where the keys that a record has stand in lines of each shape: worked out once for a shape, then
/// every line of it is read without looking at its keys.
final class FieldMap {
  private let keys: [StaticString]
  /// For each shape a row with the place of each key's member, or -1.
  private let places: UnsafeMutableBufferPointer<Int16>
  private var rows = [Row](repeating: .unseen, count: MemberTree.maximumPieces)

  private enum Row {
    /// No line of the shape was looked at yet.
    case unseen
    /// Lines of the shape must be read key by key.
    case irregular
    case known
  }

  /// Prepares to find these keys.
  init(_ keys: [StaticString]) {
    self.keys = keys
    places = .allocate(capacity: keys.count * MemberTree.maximumPieces)
    places.initialize(repeating: -1)
  }

  deinit { places.deallocate() }

  /// Where the keys stand in the line.
  ///
  /// Nothing where it has a key twice or one that is not among them, and must be read with care. What
  /// is given holds as long as the map.
  func places(in line: JSONLine) -> UnsafeBufferPointer<Int16>? {
    guard let shape = line.shape, shape < rows.count else { return nil }
    let row = shape * keys.count..<(shape + 1) * keys.count
    if case .unseen = rows[shape] { rows[shape] = fill(row, line) ? .known : .irregular }
    guard case .known = rows[shape] else { return nil }
    return UnsafeBufferPointer(rebasing: places[row])
  }

  /// Finds the keys of a line and tells whether it has only these, each once.
  private func fill(_ row: Range<Int>, _ line: JSONLine) -> Bool {
    for index in line.members.indices {
      // A key stands right before its value.
      let key = line.value.at(Int(line.members[index]) - 1)
      guard let found = keys.firstIndex(where: { key.isString($0) }),
        places[row.lowerBound + found] < 0, let place = Int16(exactly: index)
      else { return false }
      places[row.lowerBound + found] = place
    }
    return true
  }
}
