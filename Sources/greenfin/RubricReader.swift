import GreenFinCore
import OfficeFormats

/// Finds the rubric that is asked for.
struct RubricReader {
  let session: Session
  let catalog: Catalog

  /// The rubric of `--rubric`, by its identifier, its name or its file; else the workspace's, whose file
  /// lies in its folder; else the year-end appraisal.
  func read() throws -> Rubric {
    let name = try session.command.value("rubric") ?? ownRubric() ?? Vocabulary.rubrics[0]
    if name.hasSuffix(".json") { return try rubric(inFile: name) }
    let found = catalog.rubrics.first { rubric in
      [rubric.id.rawValue, rubric.name.chinese, rubric.name.english].contains(name)
    }
    if let found { return found }
    let all = catalog.rubrics.flatMap { [$0.id.rawValue, $0.name.chinese] }
    throw Failure(
      unknown: .rubric, name, near: Suggestion.nearest(to: name, in: all), listing: "help appraise")
  }

  private func ownRubric() throws -> String? {
    guard let workspace = try session.workspace(), let name = workspace.settings.rubric,
      !name.isEmpty
    else { return nil }
    let isPlaced = !name.hasSuffix(".json") || name.hasPrefix("/")
    return isPlaced ? name : workspace.folder + "/" + name
  }

  private func rubric(inFile path: String) throws -> Rubric {
    let (rubrics, findings) = RubricFile.read(
      try InputFile.read(path, named: path), over: catalog)
    guard let rubrics else { throw session.refusal(findings) }
    if rubrics.count == 1 { return rubrics[0] }
    let shown = TerminalText.escaped(path)
    throw Failure(
      exitCode: .badData,
      what: Phrase(
        "“\(shown)”里有\(rubrics.count)个评分办法", "“\(shown)” holds \(rubrics.count) rubrics"),
      hint: Phrase("一个文件只留一个", "keep one in a file"))
  }
}
