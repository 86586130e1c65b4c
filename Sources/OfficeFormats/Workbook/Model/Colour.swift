/// A colour of print and screen: red, green and blue.
public struct Colour: Hashable, Sendable {
  /// The parts as one number, such as `0xC6EFCE`.
  public let value: UInt32

  /// The colour of a number such as `0xC6EFCE`; higher bits are left out.
  public init(_ value: UInt32) {
    self.value = value & 0xFF_FFFF
  }

  /// Six hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }
}
