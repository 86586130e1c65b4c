/// The upright axis: its ends and its round ticks, reckoned in whole units without rounding.
struct PlotScale: Equatable {
  /// How many decimals a unit stands for.
  let decimals: Int
  /// The ends of the axis, in units; the upper is greater than the lower.
  let bottom: Int128
  let top: Int128
  /// The distance between two ticks: 1, 2 or 5 times a power of ten.
  let step: Int128
  /// Whether the least value stands at the top, as the first place of an order does.
  let isInverted: Bool

  /// The most intervals between ticks.
  private static let intervals: Int128 = 5

  /// An axis on which all values have a place; those that are no numbers are left out.
  init(_ values: [String], isRanking: Bool = false) {
    isInverted = isRanking
    decimals = values.map(PlotValue.decimals).max() ?? 0
    let units = values.compactMap { [decimals] in PlotValue.units($0, decimals: decimals) }
    let one = (0..<decimals).reduce(Int128(1)) { unit, _ in unit * 10 }
    var low = units.min() ?? 0
    var high = units.max() ?? 0
    if isRanking {
      // Places begin at 1, and there is none between two of them.
      step = max(one, Self.step(one, max(high, 2 * one)))
      bottom = one
      top = one - Self.floor(one - max(high, 2 * one), step) * step
      return
    }
    // An axis that begins at nothing is the honest one, unless all values are far from it.
    if low > 0, low * 4 <= high * 3 || low == high { low = 0 }
    if high < 0, high * 4 >= low * 3 || low == high { high = 0 }
    if low == high { high = one }
    step = Self.step(low, high)
    bottom = Self.floor(low, step) * step
    top = -Self.floor(-high, step) * step
  }

  /// The values that have a tick, the lowest first.
  var ticks: [Int128] { (0...Int((top - bottom) / step)).map { bottom + Int128($0) * step } }

  private static func step(_ low: Int128, _ high: Int128) -> Int128 {
    var power: Int128 = 1
    while true {
      for digit in [1, 2, 5] as [Int128] {
        let step = digit * power
        if -floor(-high, step) - floor(low, step) <= intervals { return step }
      }
      power *= 10
    }
  }

  /// The quotient rounded down.
  private static func floor(_ value: Int128, _ divisor: Int128) -> Int128 {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension PlotScale {
  /// How far above the lower end a value lies on an axis of `length`; nothing for what is no number.
  func height(of value: String, length: Int) -> Int? {
    PlotValue.units(value, decimals: decimals).map { height(of: $0, length: length) }
  }

  /// How far above the lower end some units lie.
  func height(of units: Int128, length: Int) -> Int {
    let distance = isInverted ? top - units : units - bottom
    return Int(distance * Int128(length) / (top - bottom))
  }

  /// A tick's digits.
  func text(_ tick: Int128) -> String { PlotValue.text(tick, decimals: decimals) }
}
