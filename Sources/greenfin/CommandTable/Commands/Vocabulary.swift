import GreenFinCore

/// The closed vocabularies that options choose from.
enum Vocabulary {
  static let languages = ["zh", "en"]
  static let colors = ["auto", "always", "never"]
  static let formats = ["table", "plain", "csv", "tsv", "json", "jsonl", "markdown", "html"]
  /// What a report can be written as, besides.
  static let reportFormats = formats + ["xlsx", "docx"]
  static let roles = ["responsible", "lead", "support", "shared", "institution"]
  static let actionKinds = ["action", "pilot"]
  static let indicatorKinds = [
    "flow", "count", "level", "share", "growth", "rank", "cumulative", "coverage", "milestone",
  ]
  static let unitKinds = [
    "bureau", "district-government", "new-area-committee", "party-organ",
    "peoples-congress-committee", "court", "central-agency", "public-institution",
    "coordinating-office", "state-company", "company", "bank", "insurer", "institute",
    "nature-reserve-agency", "collective",
  ]
  static let verdicts = [
    "achieved", "ahead", "onSchedule", "behind", "pending", "missed", "holding", "broken", "noData",
    "notDue",
  ]
  /// What a gate can name: verdicts, and the state of a return that is late.
  static let gateWords = verdicts + ["overdue"]
  /// The words the documents use today; others are accepted, because a new document may use them.
  static let commitments = ["确保", "力争", "争取", "努力", "推动"]
  /// The schemes that are shipped; files can add others.
  static let schemes = ["all"] + Catalog.bundledSchemeNames
  /// The rubrics that are shipped; files can add others.
  static let rubrics = ["year-end", "green-financing-entity"]
  static let progressStates = ActionProgress.State.allCases.map(\.rawValue)
  /// The states as tables print them, in small letters.
  static let progressLabels = Dictionary(
    ActionProgress.State.allCases.flatMap { state in
      [state.label.chinese, state.label.english, state.rawValue].map {
        ($0.lowercased(), state.rawValue)
      }
    }, uniquingKeysWith: { first, _ in first })
  static let formFormats = ["xlsx", "csv"]
  static let returnStates = ReturnState.Kind.allCases.map(\.rawValue)
  static let bases = Observation.Basis.allCases.map(\.rawValue)
  static let comparators = [">=", ">", "<=", "<", "about", "bare", "rank<="]
  static let comparedKinds = ["target", "task", "unit"]
  static let groupings = ["unit", "plan", "task", "kind"]
  static let auditKinds = AuditFinding.Kind.allCases.map(\.rawValue)
  static let auditGroupings = ["plan", "kind"]
  static let schemas = ["plan", "documents", "units", "indicators", "observations", "schemes"]
}
