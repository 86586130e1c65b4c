extension Rubric.Scale {
  init?(_ reader: inout ObjectReader) {
    guard let kind = reader.word("kind", as: Kind.self) else {
      reader.passOver(["worst", "best", "steps", "better", "good", "words"])
      return nil
    }
    switch kind {
    case .linear:
      let worst = reader.decimal("worst")
      let best = reader.decimal("best")
      guard let worst, let best else { return nil }
      self = .linear(worst: worst, best: best)
    case .steps:
      let better = reader.optionalWord("better", as: Indicator.Better.self)
      self = .steps(reader.objects("steps") { Step(&$0) }, better: better ?? .higher)
    case .flag:
      guard let value = reader.required("good") else { return nil }
      guard let good = value.bool else {
        reader.wrongType("good", .flag, value)
        return nil
      }
      self = .flag(good: good)
    case .words: self = .words(reader.objects("words") { Word(&$0) })
    }
  }
}

extension Rubric.Scale.Step {
  fileprivate init?(_ reader: inout ObjectReader) {
    let bound = reader.optionalDecimal("bound")
    let isBoundIncluded = reader.optionalFlag("included")
    guard let share = reader.decimal("share") else { return nil }
    self.init(bound: bound, isBoundIncluded: isBoundIncluded, share: share)
  }
}

extension Rubric.Scale.Word {
  fileprivate init?(_ reader: inout ObjectReader) {
    let text = reader.text("word")
    let share = reader.decimal("share")
    guard let text, let share else { return nil }
    self.init(text: text, share: share)
  }
}
