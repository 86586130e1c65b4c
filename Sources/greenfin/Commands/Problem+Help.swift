import GreenFinCore
import OfficeFormats

extension Problem {
  /// What `help findings` lists: each problem by its stable name, with an example of its sentence.
  static let helpEntries: [HelpTopic.Entry] = examples.map { problem in
    let chinese =
      "\(problem.severity.label.chinese)：\(problem.sentence.chinese)。"
      + ended(problem.cure.chinese, by: "。")
    let english =
      "\(problem.severity.label.english): \(problem.sentence.english). "
      + ended(problem.cure.english, by: ".")
    // The examples of unsafe names hold the very characters that no page may hold.
    return HelpTopic.Entry(
      problem.identifier,
      Phrase(TerminalText.escaped(chinese), TerminalText.escaped(english)))
  }

  /// A sentence with its full stop, unless it ends by asking.
  private static func ended(_ sentence: String, by stop: String) -> String {
    sentence.hasSuffix("?") || sentence.hasSuffix("？") ? sentence : sentence + stop
  }
}
