/// Where records stand in a list, by their identifiers; of two with one identifier, the first.
///
/// One type serves records of every sort: each sort of dictionary costs time when it is first made.
struct IdentifierIndex: Sendable {
  private let positions: [NameKey: Int]

  init<Subject>(_ ids: some Collection<Identifier<Subject>>) {
    positions = Dictionary(
      ids.lazy.enumerated().map { (NameKey($0.element.rawValue), $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  subscript(key: NameKey) -> Int? { positions[key] }
  subscript<Subject>(id: Identifier<Subject>) -> Int? { positions[NameKey(id.rawValue)] }
}
