/// Lines of a journal with made-up contents: what stands around the contents, and the checksum.
struct MadeUpLines {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private var random = SmallGenerator()
  private let checksum = LineChecksum()

  /// The line of a record of a unit for a quarter of 2023, counted from 0.
  mutating func line(_ number: Int, of unit: String, _ quarter: Int, _ content: String) -> String {
    let body =
      #"{"v":1,"seq":\#(number + 1),"id":"\#(identifier())","at":"\#(Self.time(number))","#
      + #""by":"made-up-\#(number % 50)","unit":"\#(unit)","period":"2023Q\#(quarter + 1)","#
      + content
    return body + #","sum":"\#(checksum.text(of: body))"}"# + "\n"
  }

  private mutating func identifier() -> String {
    String(decoding: (0..<12).map { _ in Self.alphabet[random.next(32)] }, as: UTF8.self)
  }

  /// Ten records a second from 1 April 2023 on.
  private static func time(_ number: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let seconds = number / 10
    return "2023-04-\(two(1 + seconds / 86_400))T\(two(seconds / 3600 % 24)):"
      + "\(two(seconds / 60 % 60)):\(two(seconds % 60))+08:00"
  }
}

/// The checksum at the end of a journal's line (CRC-32, ITU-T V.42), reckoned apart from the program
/// that is measured.
private struct LineChecksum {
  private let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }

  func text(of body: String) -> String {
    let rest = body.utf8.reduce(UInt32.max) { $0 >> 8 ^ table[Int(($0 ^ UInt32($1)) & 0xFF)] }
    let digits = String(~rest, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
