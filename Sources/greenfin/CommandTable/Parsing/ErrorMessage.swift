import GreenFinCore

/// An error as it is printed: what is wrong on the first line, what to type next below.
struct ErrorMessage: Hashable, Sendable {
  /// The program that speaks.
  let program: String
  /// What is wrong.
  let what: Phrase
  /// What to type next, one piece of advice each.
  let hints: [Phrase]

  /// The lines in `language`, without a newline at the end.
  func text(_ language: Language) -> String {
    let error = Phrase("错误：", "error: ").text(language)
    let hint = Phrase("提示：", "hint: ").text(language)
    let first = "\(program): \(error)\(what.text(language))"
    return ([first] + hints.map { hint + $0.text(language) }).joined(separator: "\n")
  }
}
