/// What a cell means to a machine.
public enum DataValue: Hashable, Sendable {
  /// Nothing is known or nothing applies.
  case null
  /// Yes or no.
  case bool(Bool)
  /// Plain decimal digits, such as `-12.50`; never an exponent, never grouped.
  ///
  /// Digits are kept as written, so that `1.50` stays `1.50`. A spelling that is no JSON number
  /// is written as text rather than allowed to break the document.
  case number(String)
  /// Any text, kept exactly.
  case text(String)
  /// Values in an order that means something.
  case list([DataValue])
  /// Named values; written with sorted keys.
  case object([String: DataValue])
}

extension DataValue {
  /// Whether the digits are a plain decimal number as JSON and spreadsheets both read it.
  static func isPlainNumber(_ digits: String) -> Bool {
    var bytes = digits.utf8[...]
    if bytes.first == UInt8(ascii: "-") { bytes.removeFirst() }
    let whole = bytes.prefix(while: isDigit)
    guard let lead = whole.first, whole.count == 1 || lead != UInt8(ascii: "0") else {
      return false
    }
    bytes = bytes[whole.endIndex...]
    guard bytes.first == UInt8(ascii: ".") else { return bytes.isEmpty }
    bytes.removeFirst()
    return !bytes.isEmpty && bytes.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
