import GreenFinCore

/// One target as `check` lists it: the judgement, and what the schemes asked for say of it.
struct CheckRow: Sendable {
  let judgement: Judgement
  let answers: [SchemeAnswer]

  init(_ judgement: Judgement, _ schemes: [Scheme] = [], _ judge: Judge? = nil) {
    self.judgement = judgement
    answers = schemes.isEmpty ? [] : judge?.answers(schemes, judgement) ?? []
  }

  /// Whether two schemes put the target under different colours.
  var isDisputed: Bool {
    // A grey class is of what a scheme says nothing about.
    Set(answers.compactMap { $0.band?.light }.filter { $0 != .grey }).count > 1
  }
}
