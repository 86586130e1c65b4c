/// What an office lays down for its workspace (工作区设置), in `greenfin.json`.
public struct WorkspaceSettings: Sendable {
  /// The language of output where nothing else says.
  public var language: Language?
  /// Who records, where the command does not say.
  public var recorder: String?
  /// The plans that units report on; all that run in a quarter where none are named.
  public var plans: [Plan.ID] = []
  /// Where the file names each of them.
  private var planPlaces: [Plan.ID: SourcePlace] = [:]
  /// The scheme of lights.
  public var scheme: String?
  /// The rubric of the year-end appraisal: an identifier, or a file of the workspace.
  public var rubric: String?
  /// The day of the month after the quarter by which returns are due; practice is the 20th.
  public var dueDay = WorkspaceSettings.usualDueDay
  /// Whether the file holds data besides, such as schedules.
  public var holdsData = false

  /// The day that returns are due on in local practice.
  public static let usualDueDay = 20

  /// Settings where nothing is laid down.
  public init() {}

  /// Reads a settings file; everything that is wrong with it is found, not only the first.
  public static func read(_ file: SourceFile) -> (settings: WorkspaceSettings, findings: [Finding])
  {
    let log = FindingLog(files: [file])
    var settings = WorkspaceSettings()
    do {
      let text = try JSONReader.read(file)
      if var reader = ObjectReader(text.root, key: "file", file: 0, log: log) {
        settings.read(&reader)
      }
    } catch {
      log.report(
        .syntax(error.fault.sentence), at: Origin(file: 0, offset: Int32(error.offset)))
    }
    return (settings, log.findings())
  }

  /// A text that is not empty: `init` lays down empty ones to be filled in.
  private static func filled(_ text: String?) -> String? { text == "" ? nil : text }

  private mutating func readPlans(_ reader: inout ObjectReader) {
    for value in reader.list("plans") {
      guard let plan = reader.string(value, "plans").map({ Plan.ID($0) }) else { continue }
      plans.append(plan)
      planPlaces[plan] = reader.log.place(of: reader.origin(of: value))
    }
  }

  private mutating func read(_ reader: inout ObjectReader) {
    holdsData = reader.has("schedules") || reader.has("breakdowns")
    _ = reader.optional("format")
    reader.passOver(["schedules", "breakdowns"])
    var read = self
    let found = reader.optionalObject("workspace") { reader -> Bool in
      read.language = reader.optionalWord("language", as: Language.self)
      read.recorder = Self.filled(reader.optionalText("recorder"))
      read.readPlans(&reader)
      read.scheme = Self.filled(reader.optionalText("scheme"))
      read.rubric = Self.filled(reader.optionalText("rubric"))
      if let day = reader.optionalDecimal("dueDay"), let value = reader.optional("dueDay") {
        if let day = day.wholeNumber, (1...28).contains(day) {
          read.dueDay = day
        } else {
          let expected = Phrase("为1到28的整数", "a whole number from 1 to 28")
          reader.report(
            .unfitFigure(key: "dueDay", seen: day.plainText, expected: expected), at: value)
        }
      }
      return true
    }
    if found == nil { reader.report(.missingKey(key: "workspace")) }
    reader.finish()
    self = read
  }
}

extension WorkspaceSettings {
  /// The plans that the settings name and the data do not have, with their places.
  ///
  /// They are looked for apart from reading, which knows no data.
  public func unknownPlans(in catalog: Catalog) -> [Finding] {
    plans.filter { catalog.plan($0) == nil }.map { plan in
      let named = catalog.plans(named: plan.rawValue).map(\.id.rawValue)
      let near =
        named.isEmpty
        ? Suggestion.nearest(to: plan.rawValue, in: catalog.plans.map(\.id.rawValue)) : named
      return Finding(
        .unknownReference(.plan, seen: plan.rawValue, suggestions: near), at: planPlaces[plan])
    }
  }
}
