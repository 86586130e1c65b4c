/// What a target counts for those who answer for it, at the end of a year.
enum TargetCredit {
  /// A share from 0 to 1.
  case share(Fraction)
  /// Nothing can be said yet, and why.
  case unknown(Phrase)
  /// Its time has not begun, so that it does not belong to the year.
  case outside

  /// What a judgement counts.
  ///
  /// What is met, kept or on time counts in full. What is late counts as far as it has come of where
  /// it should be (completion over time progress). What was missed counts its completion, unless that
  /// is the whole, which says nothing of why it was missed; where there is none, and for what was not
  /// kept, it counts nothing.
  init(_ judgement: Judgement) {
    let whole = Fraction(1)
    switch judgement.verdict {
    case .achieved, .holding, .ahead, .onSchedule: self = .share(whole)
    case .behind:
      let share = judgement.completion.flatMap { completion in
        judgement.timeProgress.flatMap { completion.divided(by: $0) }
      }
      self = share.map { .share($0.reduced) } ?? .unknown(judgement.reason)
    case .missed:
      let completion = judgement.completion ?? Fraction(0)
      self = .share(completion < whole ? max(completion, Fraction(0)) : Fraction(0))
    case .broken: self = .share(Fraction(0))
    case .pending:
      self = .unknown(Phrase("未到期，也无从比较进度", "not due, and nothing to pace it by"))
    case .noData: self = .unknown(judgement.verdict.label)
    case .notDue: self = .outside
    }
  }

  /// The share, where there is one.
  var share: Fraction? { if case .share(let share) = self { share } else { nil } }
}
