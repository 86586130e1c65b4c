/// A workspace of very many made-up cities: a plan each, and a journal of a year of returns of all.
struct MadeUpCities {
  /// How many cities there are, and what each plan holds.
  static let cities = 340, units = 10, tasks = 5, actions = 8, targets = 30
  private static let kinds = [("flow", "亿元"), ("count", "家"), ("level", "亿元"), ("share", "%")]
  private static let ends = ["03-31", "06-30", "09-30", "12-31"]

  private var random = SmallGenerator()

  /// Makes the workspace with so many records and tells where.
  mutating func make(records count: Int, in folder: Folder) throws -> String {
    let workspace = try folder.folder("cities")
    try workspace.write(
      #"{"format":1,"workspace":{"language":"zh","dueDay":20},"schedules":[]}"#,
      to: "greenfin.json")
    let plans = try workspace.folder("plans")
    for city in 0..<Self.cities { try plans.write(plan(city), to: "made-up-plan-\(city).json") }
    var lines = MadeUpLines()
    try workspace.folder("journal").write(to: "records.jsonl") { write in
      for number in 0..<count {
        let (city, quarter) = (number % Self.cities, number * 4 / count)
        let unit = "made-up-city-\(city)/office-\(random.next(Self.units))"
        write(lines.line(number, of: unit, quarter, content(city, quarter)))
      }
    }
    return workspace.path
  }

  private mutating func content(_ city: Int, _ quarter: Int) -> String {
    switch random.next(20) {
    case 0..<8:
      let target = random.next(Self.targets)
      let (kind, unit) = Self.kinds[target % Self.kinds.count]
      let isSum = kind == "flow" || kind == "count"
      let period = isSum ? #""periodStart":"2023-01-01","basis":"to-date","# : ""
      return
        #""observation":{"indicator":"made-up-\#(target)","jurisdiction":"made-up-city-\#(city)","#
        + #""asOf":"2023-\#(Self.ends[quarter])",\#(period)"value":\#(1 + random.next(150)),"#
        + #""unit":"\#(unit)"}"#
    case 8..<18:
      let action = "\(1 + random.next(Self.tasks)).\(1 + random.next(Self.actions))"
      return
        #""progress":{"action":"made-up-plan-\#(city)/\#(action)","state":"inProgress","#
        + #""percent":\#(random.next(100)),"narrative":"虚构的进展","problems":"虚构的问题"}"#
    case 18: return #""submission":{}"#
    default: return #""acceptance":{}"#
    }
  }

  private func plan(_ city: Int) -> String {
    let units = (0..<Self.units).map { unit in
      #"{"id":"made-up-city-\#(city)/office-\#(unit)","name":"虚构局\#(unit)","#
        + #""nameEn":"Made-up office \#(unit)","jurisdiction":"made-up-city-\#(city)","#
        + #""kind":"bureau"}"#
    }
    let tasks = (1...Self.tasks).map { task in
      let actions = (1...Self.actions).map { action in
        #"{"number":"\#(task).\#(action)","summary":"虚构措施","summaryEn":"Made-up action","#
          + #""place":"表","units":{"lead":["虚构局\#((task * 8 + action) % Self.units)"]}}"#
      }
      return #"{"number":"\#(task)","title":"虚构任务\#(task)","titleEn":"Made-up task \#(task)","#
        + #""place":"一","actions":[\#(actions.joined(separator: ","))]}"#
    }
    let targets = (0..<Self.targets).map { target in
      #"{"id":"made-up-\#(target)","indicator":"made-up-\#(target)","comparator":">=","#
        + #""value":\#(100 + target),"unit":"\#(Self.kinds[target % Self.kinds.count].1)","#
        + #""mode":"reach","end":"2023-12-31","statements":[{"part":"table","place":"表","#
        + #""action":"\#(target % Self.tasks + 1).\#(target % Self.actions + 1)","written":"达到"}]}"#
    }
    return """
      {"format":1,"id":"made-up-plan-\(city)","document":"made-up-document-\(city)",
      "name":"虚构方案\(city)","nameEn":"Made-up plan \(city)","jurisdiction":"made-up-city-\(city)",
      "start":"2023-01-01","end":"2023-12-31",
      "documents":[{"id":"made-up-document-\(city)","title":"虚构文件\(city)",
      "titleEn":"Made-up document \(city)"}],
      "jurisdictions":[{"id":"made-up-city-\(city)","name":"虚构市\(city)",
      "nameEn":"Made-up City \(city)","level":"city"}],
      "units":[\(units.joined(separator: ","))],\(city == 0 ? indicators : "")
      "tasks":[\(tasks.joined(separator: ","))],"targets":[\(targets.joined(separator: ","))]}

      """
  }

  private var indicators: String {
    let all = (0..<Self.targets).map { target in
      let (kind, unit) = Self.kinds[target % Self.kinds.count]
      return #"{"id":"made-up-\#(target)","name":"虚构指标\#(target)","#
        + #""nameEn":"Made-up measure \#(target)","kind":"\#(kind)","unit":"\#(unit)","#
        + #""better":"higher"}"#
    }
    return #""indicators":[\#(all.joined(separator: ","))],"#
  }
}
