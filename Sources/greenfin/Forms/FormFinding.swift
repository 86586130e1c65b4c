import GreenFinCore

/// Something that is wrong or doubtful in a filled form.
struct FormFinding {
  /// Where, such as `指标!H7`.
  let place: String
  let sentence: Phrase
  var cure: Phrase?
  /// Whether it can be accepted as it is.
  var isDoubt = false
}

extension FormFinding {
  /// A problem at a place.
  init(_ place: String, _ problem: FormProblem) {
    self.init(
      place: place, sentence: problem.sentence, cure: problem.cure, isDoubt: problem.isDoubt)
  }
}
