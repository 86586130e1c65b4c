/// A workspace whose journal holds as many made-up records as wanted.
///
/// They are figures, progress, and returns handed in and accepted, over the four quarters of 2023.
/// Nobody reported any of them.
struct MadeUpJournal {
  private static let units = [
    "peoples-bank", "finance-office", "banking-insurance-regulator", "industry-group",
    "development-and-reform-commission", "wuxing-government", "nanxun-government",
    "deqing-government", "changxing-government", "anji-government",
  ]
  private static let figures = [
    ("new-social-financing", "亿元", true), ("new-listed-companies", "家", true),
    ("major-project-loans-increase", "亿元", true), ("new-funds", "支", true),
    ("tech-sme-loan-balance", "亿元", false), ("inclusive-small-micro-loan-growth", "%", false),
  ]
  private static let actions = [
    "1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "3.1", "3.2", "4.1",
  ]
  private static let ends = ["03-31", "06-30", "09-30", "12-31"]
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  private var random = SmallGenerator()
  private let checksum = LineChecksum()

  /// Makes a workspace with so many records and tells where.
  mutating func make(_ count: Int, in folder: Folder) throws -> String {
    let workspace = try folder.folder("workspace-\(count)")
    _ = try workspace.folder("plans")
    try workspace.write(
      #"{"format":1,"workspace":{"language":"en","plans":["huzhou-2023"],"dueDay":20},"#
        + #""schedules":[]}"#, to: "greenfin.json")
    try workspace.folder("journal").write(to: "records.jsonl") { write in
      for number in 0..<count { write(line(number, of: count)) }
    }
    return workspace.path
  }

  private mutating func line(_ number: Int, of count: Int) -> String {
    let quarter = number * 4 / count
    var body =
      #"{"v":1,"seq":\#(number + 1),"id":"\#(identifier())","at":"\#(Self.time(number))","#
      + #""by":"made-up-\#(number % 50)","unit":"huzhou/\#(Self.units[random.next(10)])","#
      + #""period":"2023Q\#(quarter + 1)","#
    switch number % 20 {
    case 0..<6: body += figure(quarter)
    case 6..<15: body += progress()
    case 15..<18: body += #""submission":{}"#
    default: body += #""acceptance":{}"#
    }
    return body + #","sum":"\#(checksum.text(of: body))"}"# + "\n"
  }

  private mutating func figure(_ quarter: Int) -> String {
    let (indicator, unit, isSum) = Self.figures[random.next(Self.figures.count)]
    let period = isSum ? #""periodStart":"2023-01-01","basis":"to-date","# : ""
    let isCount = isSum && unit != "亿元"
    let value = isCount ? "\(random.next(100))" : "\(random.next(900)).\(random.next(9))"
    return
      #""observation":{"indicator":"\#(indicator)","jurisdiction":"huzhou","#
      + #""asOf":"2023-\#(Self.ends[quarter])",\#(period)"value":\#(value),"unit":"\#(unit)"}"#
  }

  private mutating func progress() -> String {
    #""progress":{"action":"huzhou-2023/\#(Self.actions[random.next(10)])","state":"inProgress","#
      + #""percent":\#(random.next(100)),"narrative":"虚构的进展\#(random.next(10_000))"}"#
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

/// The same numbers in every run (a linear congruential generator with Knuth's constants).
struct SmallGenerator {
  private var state: UInt64 = 2024

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
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
