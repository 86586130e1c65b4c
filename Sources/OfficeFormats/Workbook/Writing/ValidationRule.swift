/// What may be typed, in the words of the file format (ECMA-376-1, 18.3.1.32).
struct ValidationRule {
  /// The kind of rule.
  let type: String
  /// How what is typed is compared; nil for lists and where both bounds are given.
  private(set) var comparison: String?
  /// With what it is compared.
  let formulas: [String]

  /// The words for a rule.
  init(_ rule: DataValidation.Rule, names: SheetNames) {
    switch rule {
    case .listed(let sheet, let range):
      type = "list"
      formulas = [names.formula(sheet: sheet, range.absolute) ?? "\"\""]
    case .choice(let choice):
      type = "list"
      formulas = [SheetPart.quoted(choice.texts.joined(separator: ","))]
    case .number(let least, let most):
      type = "decimal"
      (comparison, formulas) = Self.bounds(least, most, from: "-1E+300")
    case .date(let first, let last):
      type = "date"
      (comparison, formulas) = Self.bounds(
        first.map { String($0.serial) }, last.map { String($0.serial) }, from: "1")
    }
  }

  /// Both bounds, the one there is, or one that holds for everything of the kind.
  private static func bounds(
    _ least: String?, _ most: String?, from anything: String
  ) -> (String?, [String]) {
    switch (least, most) {
    case (let least?, let most?): (nil, [least, most])
    case (nil, let most?): ("lessThanOrEqual", [most])
    case (let least, nil): ("greaterThanOrEqual", [least ?? anything])
    }
  }
}
