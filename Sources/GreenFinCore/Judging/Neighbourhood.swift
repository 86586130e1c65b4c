/// Which places and indicators can be mistaken for which others.
struct Neighbourhood: Sendable {
  private let parents: [Jurisdiction.ID: Jurisdiction.ID]
  private let children: [Jurisdiction.ID: [Jurisdiction.ID]]
  /// The indicators that are a growth, a rank or a share of each.
  private let derived: [Indicator.ID: [Indicator.ID]]

  init(_ catalog: Catalog) {
    var parents: [Jurisdiction.ID: Jurisdiction.ID] = [:]
    var children: [Jurisdiction.ID: [Jurisdiction.ID]] = [:]
    for place in catalog.jurisdictions {
      guard let parent = place.parent else { continue }
      parents[place.id] = parent
      children[parent, default: []].append(place.id)
    }
    var derived: [Indicator.ID: [Indicator.ID]] = [:]
    for indicator in catalog.indicators {
      for origin in Set([indicator.subject, indicator.numerator].compactMap { $0 }) {
        derived[origin, default: []].append(indicator.id)
      }
    }
    (self.parents, self.children, self.derived) = (parents, children, derived)
  }

  /// What an indicator is a part, a growth or a rank of, the other way round, and those that its record
  /// names.
  func indicators(of indicator: Indicator) -> Set<Indicator.ID> {
    let own = [indicator.subject, indicator.numerator, indicator.denominator].compactMap { $0 }
    let all = own + indicator.related + derived[indicator.id, default: []]
    return Set(all).subtracting([indicator.id])
  }

  /// The places that a place is a part of, and those that are parts of it, institutions among them.
  func places(of place: Jurisdiction.ID) -> Set<Jurisdiction.ID> {
    var found: Set<Jurisdiction.ID> = [place]
    var above = parents[place]
    while let next = above, found.insert(next).inserted { above = parents[next] }
    var below = children[place, default: []]
    while let next = below.popLast() {
      if found.insert(next).inserted { below += children[next, default: []] }
    }
    return found.subtracting([place])
  }
}
