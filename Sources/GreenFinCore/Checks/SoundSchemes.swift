extension CatalogCheck {
  /// The classes of a scheme go from best to worst, and every value falls into one of them.
  static let soundSchemes = CatalogCheck { catalog, log in
    for scheme in catalog.schemes {
      guard let last = scheme.bands.last else {
        log.report(.missingKey(key: "bands"), at: scheme.origin)
        continue
      }
      var seen: [String: Origin] = [:]
      for band in scheme.bands {
        if let first = seen.updateValue(band.origin, forKey: band.id) {
          let place = log.place(of: first)?.description ?? ""
          log.report(
            .duplicateIdentifier(.schemeClass, id: band.id, first: place), at: band.origin)
        }
      }
      guard let band = scheme.measure == .verdict ? unnamed(scheme, last) : disordered(scheme, last)
      else { continue }
      log.report(.disorderedBands(scheme: scheme.id.rawValue, band: band.id), at: band.origin)
    }
  }

  /// The class that names a verdict a second time or a bound, else the last one where a verdict has
  /// no class.
  private static func unnamed(_ scheme: Scheme, _ last: Scheme.Band) -> Scheme.Band? {
    var named: Set<Verdict> = []
    for band in scheme.bands {
      if band.verdicts.isEmpty || !named.isDisjoint(with: band.verdicts) { return band }
      if Set(band.verdicts).count < band.verdicts.count { return band }
      named.formUnion(band.verdicts)
    }
    return named.count == Verdict.allCases.count ? nil : last
  }

  /// The first class whose bound is not worse than the one before, or that leaves no place for those
  /// after it; a scheme that looks at numbers needs one class of numbers at least.
  private static func disordered(_ scheme: Scheme, _ last: Scheme.Band) -> Scheme.Band? {
    let bands = scheme.bounded
    guard !bands.isEmpty else { return last }
    let classes = bands.map { (bound: $0.bound, isIncluded: $0.isBoundIncluded) }
    return OrderedBounds.fault(classes, rising: scheme.measure == .shortfall).map { bands[$0] }
  }
}
