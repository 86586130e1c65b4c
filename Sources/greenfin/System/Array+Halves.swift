import Storage

extension Array where Element: Sendable {
  /// The same as `map`; of very many elements, the second half is done on a second thread.
  func mapInHalves<Result: Sendable>(
    _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    // Fewer are done before a second thread gains what it costs.
    guard count > 2_000 else { return map(transform) }
    let middle = count / 2
    let rest = SecondThread { self[middle...].map(transform) }
    return self[..<middle].map(transform) + rest.value()
  }
}
