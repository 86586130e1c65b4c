/// A folder of made-up plans with a target for each of a few made-up indicators, and made-up figures
/// for them: no such place, plan, office or figure exists.
struct MadeUpTargets {
  /// How many plans there are, each for a place of its own, and how many indicators.
  static let places = 1700, indicators = 41
  static let count = places * indicators

  /// Kinds of indicators in turn, each with its unit.
  private static let kinds = [
    ("flow", "亿元"), ("count", "家"), ("level", "亿元"), ("share", "%"), ("growth", "%"),
  ]
  private static let monthEnds = [
    "01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31",
    "11-30", "12-31",
  ]

  /// Makes a folder of data.
  func make(in folder: Folder) throws -> Folder {
    let made = try folder.folder("made-up-targets")
    let numbers = 0..<Self.places
    try write(
      "documents", numbers.map { named("document", $0, "title", "虚构文件", "Made-up document") }, made)
    try write(
      "jurisdictions",
      numbers.map { named("place", $0, "name", "虚构市", "Made-up City", #","level":"city""#) }, made)
    try write(
      "units",
      numbers.map {
        let more = #","kind":"bureau","jurisdiction":"made-up-place-\#($0)""#
        return named("office", $0, "name", "虚构局", "Made-up office", more)
      }, made)
    try write(
      "indicators",
      (0..<Self.indicators).map { number in
        let (kind, unit) = Self.kinds[number % Self.kinds.count]
        let more = #","kind":"\#(kind)","unit":"\#(unit)","better":"higher""#
        return named("indicator", number, "name", "虚构指标", "Made-up indicator", more)
      }, made)
    let plans = try made.folder("plans")
    for number in numbers { try plans.write(plan(number), to: "made-up-plan-\(number).json") }
    return made
  }

  private func write(_ section: String, _ records: [String], _ folder: Folder) throws {
    let list = records.joined(separator: ",\n")
    try folder.write("{\"format\":1,\"\(section)\":[\n\(list)\n]}\n", to: section + ".json")
  }

  private func named(
    _ sort: String, _ number: Int, _ key: String, _ chinese: String, _ english: String,
    _ more: String = ""
  ) -> String {
    #"{"id":"made-up-\#(sort)-\#(number)","\#(key)":"\#(chinese)\#(number)","#
      + #""\#(key)En":"\#(english) \#(number)"\#(more)}"#
  }

  private func plan(_ number: Int) -> String {
    let targets = (0..<Self.indicators).map { indicator in
      let unit = Self.kinds[indicator % Self.kinds.count].1
      return
        #"{"id":"made-up-indicator-\#(indicator)","indicator":"made-up-indicator-\#(indicator)","#
        + #""comparator":">=","value":\#(10 + (number * 7 + indicator * 13) % 90),"unit":"\#(unit)","#
        + #""mode":"reach","end":"2024-12-31","statements":"#
        + #"[{"part":"table","place":"表","action":"1.1","written":"达到"}]}"#
    }
    return """
      {"format":1,"id":"made-up-plan-\(number)","document":"made-up-document-\(number)",
      "name":"虚构方案\(number)","nameEn":"Made-up plan \(number)",
      "jurisdiction":"made-up-place-\(number)","start":"2024-01-01","end":"2024-12-31",
      "tasks":[{"number":"1","title":"虚构任务","titleEn":"Made-up task","place":"任务一","actions":[
      {"number":"1.1","summary":"虚构措施","summaryEn":"A made-up action","place":"表1.1",
      "units":{"lead":["虚构局\(number)"]}}]}],
      "targets":[
      \(targets.joined(separator: ",\n"))
      ]}

      """
  }

  /// Writes so many figures of months from 2022 to 2025, one a line, and tells where.
  func lines(_ count: Int, in folder: Folder) throws -> String {
    var generator = SmallGenerator()
    func random(_ bound: Int) -> Int { generator.next(bound) }
    let name = "made-up-figures-\(count).jsonl"
    try folder.write(to: name) { write in
      for number in 0..<count {
        let (place, indicator) = (random(Self.places), random(Self.indicators))
        let (kind, unit) = Self.kinds[indicator % Self.kinds.count]
        let year = 2022 + random(4)
        let hasPeriod = kind == "flow" || kind == "count"
        let period = hasPeriod ? #""periodStart":"\#(year)-01-01","basis":"to-date","# : ""
        write(
          #"{"id":"made-up-\#(number)","indicator":"made-up-indicator-\#(indicator)","#
            + #""jurisdiction":"made-up-place-\#(place)","asOf":"\#(year)-"#
            + #"\#(Self.monthEnds[random(12)])",\#(period)"value":\#(random(9999)).\#(1 + random(9)),"#
            + #""unit":"\#(unit)","document":"made-up-document-\#(place)","place":"表"}"# + "\n")
      }
    }
    return folder.path + "/" + name
  }
}
