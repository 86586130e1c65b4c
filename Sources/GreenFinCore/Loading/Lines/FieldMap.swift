/// Where the keys that a record has stand in lines of each shape: worked out once for a shape, then
/// every line of it is read without looking at its keys.
final class FieldMap {
  private let keys: [StaticString]
  /// For each shape and key the place of its member, or -1; nothing for shapes that must be read
  /// key by key.
  private var rows: [Row] = []

  private enum Row {
    case unseen
    case irregular
    case places([Int16])
  }

  /// Prepares to find these keys.
  init(_ keys: [StaticString]) {
    self.keys = keys
  }

  /// Where the keys stand in the line; nothing where it has a key twice or one that is not among
  /// them, and must be read with care.
  func places(in line: JSONLine) -> [Int16]? {
    guard let shape = line.shape else { return nil }
    while rows.count <= shape { rows.append(.unseen) }
    if case .unseen = rows[shape] { rows[shape] = row(line) }
    guard case .places(let places) = rows[shape] else { return nil }
    return places
  }

  private func row(_ line: JSONLine) -> Row {
    var places = [Int16](repeating: -1, count: keys.count)
    for index in line.members.indices {
      // A key stands right before its value.
      let key = line.value.at(Int(line.members[index]) - 1)
      guard let found = keys.firstIndex(where: { key.isString($0) }), places[found] < 0,
        let place = Int16(exactly: index)
      else { return .irregular }
      places[found] = place
    }
    return .places(places)
  }
}
