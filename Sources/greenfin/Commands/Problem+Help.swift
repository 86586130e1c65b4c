import GreenFinCore

extension Problem {
  /// What `help findings` lists: each problem by its stable name, with an example of its sentence.
  static let helpEntries: [HelpTopic.Entry] = examples.map { problem in
    HelpTopic.Entry(
      problem.identifier,
      Phrase(
        "\(problem.severity.label.chinese)：\(problem.sentence.chinese)。\(problem.cure.chinese)。",
        "\(problem.severity.label.english): \(problem.sentence.english). \(problem.cure.english)."))
  }
}
