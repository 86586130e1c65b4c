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

  private var random = SmallGenerator()
  private var lines = MadeUpLines()

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
    let unit = "huzhou/" + Self.units[random.next(Self.units.count)]
    let content =
      switch number % 20 {
      case 0..<6: figure(quarter)
      case 6..<15: progress()
      case 15..<18: #""submission":{}"#
      default: #""acceptance":{}"#
      }
    return lines.line(number, of: unit, quarter, content)
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
}
