import GreenFinCore

/// How much is done beside how much of the time is gone, in eleven columns: `███▌░|░░░░░`.
enum ProgressBar {
  private static let cells = 10
  private static let parts = ["░", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]

  /// The bar: full blocks are what is done, the upright line is the time that is gone.
  ///
  /// What is done beyond the whole is not drawn, and nothing looks whole that is not.
  static func text(_ done: Fraction, time: Fraction) -> String {
    let eighths = whole(done, of: cells * 8)
    var bar = (0..<cells).map { parts[min(max(eighths - 8 * $0, 0), 8)] }
    bar.insert("|", at: whole(time, of: cells))
    return bar.joined()
  }

  /// How many of `count` parts a share fills, rounded down.
  private static func whole(_ share: Fraction, of count: Int) -> Int {
    guard share < Fraction(1) else { return count }
    guard share > Fraction(0) else { return 0 }
    let digits = (share * Fraction(count)).decimalText(places: 6)
    return min(Int(digits.prefix { $0 != "." }) ?? 0, count - 1)
  }
}
