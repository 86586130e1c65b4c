/// Rows of a table that is printed as they come in, and whether every wanted bound held.
struct Report {
  private(set) var holds = true
  private static let widths = [58, 9, 19, 9]

  /// Starts a table.
  func heading(_ title: String, _ columns: [String] = ["median", "min–max", "peak"]) {
    print("\n" + title)
    print(Self.line([""] + columns))
  }

  /// Prints what a program took.
  func row(_ name: String, _ sample: Sample) {
    print(
      Self.line([
        name, Self.milliseconds(sample.median),
        Self.milliseconds(sample.least) + "–" + Self.milliseconds(sample.most),
        Self.megabytes(sample.peakBytes),
      ]))
  }

  /// Prints a figure that should not be larger than a bound.
  mutating func bound(_ name: String, _ value: Double, atMost limit: Double, unit: String = "") {
    let isMet = value <= limit
    holds = holds && isMet
    let text = "\(Self.decimal(value, 2))\(unit), wanted ≤ \(Self.decimal(limit, 2))\(unit)"
    print(
      "  " + Self.padded("  " + name, to: Self.widths[0] - 2) + text + (isMet ? "  ok" : "  NO"))
  }

  /// Prints a remark.
  func note(_ text: String) {
    print("  " + text)
  }
}

extension Report {
  static func milliseconds(_ seconds: Double) -> String {
    decimal(seconds * 1000, seconds < 0.1 ? 2 : 0) + " ms"
  }

  static func megabytes(_ bytes: Int) -> String { decimal(Double(bytes) / 1e6, 1) + " MB" }

  /// A number with so many digits after the point.
  static func decimal(_ value: Double, _ places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    // Less can come out of a difference of two unsteady times than nothing.
    let sign = value < 0 ? "-" : ""
    guard places > 0 else { return sign + String(scaled) }
    let fraction = String(scaled % scale)
    return "\(sign)\(scaled / scale)." + String(repeating: "0", count: places - fraction.count)
      + fraction
  }

  private static func line(_ cells: [String]) -> String {
    zip(cells, widths).map { padded($0, to: $1) }.joined().trimmedEnd
  }

  /// Chinese characters take two columns.
  private static func padded(_ text: String, to width: Int) -> String {
    let columns = text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
    return text + String(repeating: " ", count: max(1, width - columns))
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
