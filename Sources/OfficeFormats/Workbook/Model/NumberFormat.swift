/// How a number or a day is shown (ECMA-376-1, 18.8.30).
public struct NumberFormat: Hashable, Sendable {
  /// The format's code, such as `0.0%`.
  public let code: String

  /// A format of one's own.
  public init(code: String) {
    self.code = code
  }

  /// As the program thinks fit.
  public static let general = NumberFormat(code: "General")
  /// What is typed stays as it is typed.
  public static let text = NumberFormat(code: "@")
  /// Whole numbers with their thousands set apart.
  public static let whole = NumberFormat(code: "#,##0")
  /// Numbers with two decimals and their thousands set apart.
  public static let decimal = NumberFormat(code: "#,##0.00")
  /// Shares as per cent with one decimal; 0.125 is shown as 12.5%.
  public static let percentage = NumberFormat(code: "0.0%")
  /// Days as in 2023-06-30.
  public static let date = NumberFormat(code: "yyyy-mm-dd")
}

extension NumberFormat {
  /// The number by which every program knows the format; nothing for one's own formats.
  var wellKnownIdentifier: Int? {
    switch self {
    case .general: 0
    case .whole: 3
    case .decimal: 4
    case .text: 49
    default: nil
    }
  }
}
