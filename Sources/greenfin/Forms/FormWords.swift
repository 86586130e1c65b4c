import GreenFinCore

/// The words of the lists in forms.
enum FormWords {
  static func text(_ basis: Observation.Basis) -> Phrase {
    basis == .toDate ? Phrase("年初累计", "year to date") : Phrase("本季度", "quarter alone")
  }

  /// The basis that a word stands for, in either language or as the program writes it.
  static func basis(_ text: String) -> Observation.Basis? {
    Observation.Basis.allCases.first { means(text, Self.text($0), $0.rawValue) }
  }

  /// The state that a word stands for.
  static func state(_ text: String) -> ActionProgress.State? {
    ActionProgress.State.allCases.first { means(text, $0.label, $0.rawValue) }
  }

  static func done(_ isDone: Bool) -> Phrase { isDone ? Phrase("是", "yes") : Phrase("否", "no") }

  /// Whether a word says that a milestone is reached, or that it is not; nothing for any other word.
  static func isDone(_ text: String) -> Bool? {
    let word = text.filter { !$0.isWhitespace }.lowercased()
    if Self.done.contains(word) { return true }
    return Self.open.contains(word) ? false : nil
  }

  private static let done: Set<String> = [
    "1", "１", "是", "√", "✓", "✔", "☑", "完成", "已完成", "办成", "已办成", "done", "yes", "y", "true",
  ]
  private static let open: Set<String> = [
    "0", "０", "否", "×", "✗", "✘", "未完成", "未办成", "没有完成", "notdone", "no", "n", "false",
  ]

  private static func means(_ text: String, _ phrase: Phrase, _ word: String) -> Bool {
    [phrase.chinese, phrase.english, word].contains { $0.lowercased() == text.lowercased() }
  }
}
