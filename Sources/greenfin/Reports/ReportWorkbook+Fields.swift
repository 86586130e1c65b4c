/// Which columns the sheets have, and what their cells hold.
extension ReportWorkbook {
  static let countFields = [
    SheetField("verdict"), SheetField("count", .number), SheetField("share", .share),
    SheetField("change", .number),
  ]
  static let targetFields = [
    SheetField("name"), SheetField("plan"), SheetField("promise"), SheetField("target", .number),
    SheetField("unit"), SheetField("due", .date), SheetField("figure", .number),
    SheetField("figureUnit"), SheetField("qualifier"), SheetField("figureAsOf", .date),
    SheetField("completion", .share), SheetField("timeProgress", .share),
    SheetField("gapPoints", .points), SheetField("margin", .number),
    SheetField("neededAmount", .number),
    SheetField("neededUnit"),
    SheetField("verdict"), SheetField("before"), SheetField("movement"), SheetField("class"),
    SheetField("units"), SheetField("source"), SheetField("filedBy"), SheetField("filedSource"),
    SheetField("filedNote"), SheetField("id"),
  ]
  static let actionFields = [
    SheetField("name"), SheetField("units"), SheetField("state"), SheetField("percent", .percent),
    SheetField("reported"), SheetField("narrative"), SheetField("problems"),
    SheetField("nextSteps"), SheetField("id"),
  ]
  static let unitFields = [
    SheetField("unit"), SheetField("targets", .number), SheetField("ownTargets", .number),
    SheetField("lagging", .number), SheetField("unreported", .number),
    SheetField("actions", .number), SheetField("reportedActions", .number), SheetField("state"),
  ]
  static let deadlineFields = [
    SheetField("kind"), SheetField("name"), SheetField("day", .date), SheetField("id"),
  ]
  static let returnFields = [
    SheetField("unit"), SheetField("state"), SheetField("due", .date),
    SheetField("submitted", .date), SheetField("daysLate", .number),
    SheetField("targets", .number), SheetField("missingTargets", .number),
    SheetField("actions", .number), SheetField("missingActions", .number), SheetField("reason"),
  ]
  static let laggardFields = [
    SheetField("name"), SheetField("plan"), SheetField("units"), SheetField("filedBy"),
    SheetField("promise"), SheetField("gapPoints", .points), SheetField("margin", .number),
    SheetField("verdict"), SheetField("sentence"),
  ]
  static let movedFields = [
    SheetField("name"), SheetField("plan"), SheetField("movement"), SheetField("before"),
    SheetField("verdict"), SheetField("sentence"),
  ]
  static let missingFields = [
    SheetField("unit"), SheetField("state"), SheetField("daysLate", .number),
    SheetField("reason"), SheetField("targets"), SheetField("actions"),
  ]
  static let restatementFields = [
    SheetField("quarter"), SheetField("subject"), SheetField("before"), SheetField("after"),
    SheetField("unit"), SheetField("recordedBy"), SheetField("recordedAt", .date),
    SheetField("reason"),
  ]
  static let revisionFields = [
    SheetField("name"), SheetField("before"), SheetField("after"),
    SheetField("effective", .date), SheetField("share", .share), SheetField("reason"),
  ]
}
