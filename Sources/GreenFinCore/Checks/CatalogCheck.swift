/// One small check of what a loaded catalog means; it reports everything that it finds.
struct CatalogCheck: Sendable {
  /// Looks at the catalog and reports to the log.
  let run: @Sendable (Catalog, FindingLog) -> Void

  /// Every check, in the order in which they run.
  static let all: [CatalogCheck] = [
    .distinctIdentifiers, .distinctItems, .knownReferences, .knownCarriers, .acyclicCollectives,
    .orderedNumbers, .soundPredicates, .soundTargets, .soundObservations, .someoneAnswers,
    .soundSchemes, .soundBreakdowns, .soundRubrics,
  ]
}
