/// The columns that a listing has, and those of them that it can be sorted by.
struct ListingFields: Sendable {
  /// Every column, in the order of the machine output.
  let all: [String]
  /// The columns that hold one comparable value.
  let sortable: [String]

  static let plans = ListingFields(
    [
      "id", "title", "documentNumber", "issuer", "jurisdiction", "start", "end", "tasks", "actions",
      "targets", "titleEn",
    ],
    unsortable: [])
  static let tasks = ListingFields(
    [
      "id", "plan", "task", "number", "summary", "kind", "units", "targets", "document", "place",
      "title", "summaryEn", "longTerm", "involvement", "institutions", "state", "percent",
    ],
    unsortable: [
      "summary", "units", "targets", "place", "summaryEn", "longTerm", "involvement",
      "institutions",
    ])
  static let units = ListingFields(
    [
      "id", "name", "aliases", "jurisdiction", "kind", "members", "successor", "actions", "leads",
      "targets", "nameEn",
    ], unsortable: ["aliases", "members"])
  static let indicators = ListingFields(
    [
      "id", "name", "nameEn", "kind", "unit", "better", "targets", "observations", "aliases",
      "definition",
    ], unsortable: ["aliases", "definition"])
  static let targets = ListingFields(
    targetNames + ["nameEn", "promise"],
    unsortable: [
      "promise", "baseline", "units", "actions", "statements", "revisedFrom", "revisedWhy",
    ])
  static let observations = ListingFields(
    [
      "id", "indicator", "jurisdiction", "asOf", "periodStart", "basis", "value", "unit",
      "qualifier", "document", "place", "derivedFrom", "written", "note",
    ], unsortable: ["place", "derivedFrom", "written", "note"])
  /// Its `conflicts` are figures in the data that contradict each other; those of ``returns`` are what
  /// units handed in differently, which `check` does not tell.
  static let check = ListingFields(
    targetNames + [
      "asOf", "dataState", "verdict", "light", "observed", "completion", "timeProgress", "gap",
      "margin", "scheme", "forecast", "reason", "reasonEn", "nameEn", "promise",
      "disputed", "schemes", "notes", "related", "nested",
      "conflicts", "valueToTarget",
    ],
    unsortable: [
      "disputed", "schemes", "notes", "related", "nested", "conflicts", "baseline", "units",
      "actions", "statements", "revisedFrom", "revisedWhy",
      "asOf", "observed", "scheme", "forecast",
      "reason", "reasonEn", "promise",
    ])
  static let comparison = ListingFields(
    ["kind", "change", "name", "before", "after", "id", "nameEn"], unsortable: ["before", "after"])

  static let audit = ListingFields(
    [
      "kind", "plan", "id", "subject", "finding", "document", "place", "written", "otherDocument",
      "otherPlace", "otherWritten",
    ], unsortable: ["finding", "written", "otherWritten"])

  static let appraisal = ListingFields(
    [
      "rank", "name", "score", "result", "reason", "coverage", "unscored", "id", "nameEn", "group",
      "tied",
      "points", "scorable", "applicable", "full", "outcome", "grade", "resultEn", "reasonEn",
      "previousRank", "rankChange", "gates", "consequences", "rubric",
    ], unsortable: ["reason", "reasonEn", "unscored", "gates", "consequences"])

  static let log = ListingFields(
    [
      "id", "recordedAt", "recordedBy", "unit", "period", "kind", "subject", "what", "counts",
      "sequence",
    ], unsortable: ["what"])

  static let imports = ListingFields(
    ["file", "unit", "quarter", "state", "figures", "reports", "findings"], unsortable: [])
  static let returns = ListingFields(
    [
      "unit", "name", "quarter", "state", "due", "submitted", "daysLate", "targets",
      "missingTargets", "actions", "missingActions", "missing", "reason", "conflicts",
    ], unsortable: ["missing", "reason", "conflicts"])

  private static let targetNames = [
    "id", "plan", "indicator", "name", "kind", "comparator", "value", "unit", "versus", "mode",
    "start", "end", "commitment", "binding", "baseline", "units", "actions", "statements",
    "revisedFrom", "revisedOn", "revisedWhy",
  ]

  private init(_ all: [String], unsortable: Set<String>) {
    self.all = all
    self.sortable = all.filter { !unsortable.contains($0) }
  }
}
