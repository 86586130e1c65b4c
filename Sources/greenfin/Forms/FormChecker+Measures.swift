import GreenFinCore

// In which measure the figures of a form are.
extension FormChecker {
  /// The measure of a row's figure: what its own cell says, which somebody may have changed; nothing
  /// where it cannot be that of the indicator.
  mutating func measure(of row: FilledForm.Row, _ usual: UnitOfMeasure) -> UnitOfMeasure? {
    guard let cell = row.cells[.measure], let written = text(cell) else { return usual }
    let measure = UnitOfMeasure(written: written, usual: usual)
    guard let measure, measure.dimension == usual.dimension else {
      report(cell.place, .unfitMeasure(written, usual))
      return nil
    }
    return measure
  }
}

extension UnitOfMeasure {
  /// The measure that somebody wrote in a heading or a cell, as it is printed in either language.
  init?(written text: String, usual: UnitOfMeasure? = nil) {
    let folded = FormHeading.folded(text)
    func isMeant(_ unit: UnitOfMeasure) -> Bool {
      [unit.symbol, unit.english].contains { !$0.isEmpty && FormHeading.folded($0) == folded }
    }
    if let usual, isMeant(usual) {
      self = usual
    } else if let unit = UnitOfMeasure(symbol: folded) {
      self = unit
    } else {
      // Counting words share their English names, which then say nothing.
      let found = Self.known.values.filter { $0.dimension != .count && isMeant($0) }
      guard found.count == 1 else { return nil }
      self = found[0]
    }
  }

  /// Whether figures of the two need no conversion: 家 and 个 count alike.
  func isSameMeasure(as other: UnitOfMeasure) -> Bool {
    dimension == other.dimension && power == other.power
  }
}
