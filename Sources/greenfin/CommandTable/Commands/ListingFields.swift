/// The columns that a listing has, and those of them that it can be sorted by.
struct ListingFields: Sendable {
  /// Every column, in the order of the machine output.
  let all: [String]
  /// The columns that hold one comparable value.
  let sortable: [String]

  static let plans = ListingFields(
    [
      "id", "title", "documentNumber", "issuer", "jurisdiction", "start", "end", "tasks", "actions",
      "targets",
    ],
    unsortable: [])
  static let tasks = ListingFields(
    [
      "id", "plan", "task", "number", "summary", "kind", "units", "targets", "document", "place",
    ], unsortable: ["summary", "units", "targets", "place"])
  static let units = ListingFields(
    [
      "id", "name", "aliases", "jurisdiction", "kind", "members", "successor", "actions", "leads",
      "targets",
    ], unsortable: ["aliases", "members"])
  static let indicators = ListingFields(
    ["id", "name", "nameEn", "kind", "unit", "better"], unsortable: [])
  static let targets = ListingFields(
    targetNames, unsortable: ["baseline", "units", "actions", "statements"])
  static let observations = ListingFields(
    [
      "id", "indicator", "jurisdiction", "asOf", "periodStart", "basis", "value", "unit",
      "qualifier", "document", "place", "derivedFrom",
    ], unsortable: ["place", "derivedFrom"])
  static let check = ListingFields(
    targetNames + [
      "asOf", "dataState", "verdict", "light", "observed", "completion", "timeProgress", "gap",
      "margin", "scheme", "forecast", "reason",
    ],
    unsortable: [
      "baseline", "units", "actions", "statements", "asOf", "observed", "scheme", "forecast",
      "reason",
    ])

  private static let targetNames = [
    "id", "plan", "indicator", "name", "kind", "comparator", "value", "unit", "versus", "mode",
    "start", "end", "commitment", "binding", "baseline", "units", "actions", "statements",
  ]

  private init(_ all: [String], unsortable: Set<String>) {
    self.all = all
    self.sortable = all.filter { !unsortable.contains($0) }
  }
}
