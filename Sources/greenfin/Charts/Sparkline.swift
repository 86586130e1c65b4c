import GreenFinCore

/// The figures of a chart as a row of small columns, `▁▄█`: the least is the lowest, the greatest the
/// highest.
enum Sparkline {
  private static let columns = Array("▁▂▃▄▅▆▇█")
  /// So many of the newest figures at most.
  private static let most = 24

  /// The row; nothing for fewer than two figures.
  static func text(_ chart: Chart) -> String? {
    text(chart.figures.map(\.point.value))
  }

  /// The same of values, the oldest first.
  static func text(_ values: [DecimalNumber]) -> String? {
    let values = values.suffix(most)
    guard values.count > 1, let least = values.min(), let greatest = values.max() else {
      return nil
    }
    let range = greatest - least
    return String(
      values.map { value in
        guard let share = Fraction(value - least, over: range) else { return columns[3] }
        let step = (share * Fraction(columns.count - 1)).decimalText(places: 0)
        return columns[min(max(0, Int(step) ?? 0), columns.count - 1)]
      })
  }
}
