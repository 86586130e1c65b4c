import GreenFinCore
import Testing

@testable import greenfin

/// Every example of the help pages does what it says.
@Suite struct ExampleTests {
  static let lines = SampleTable.greenfin.visiblePaths.flatMap { path in
    path.command.examples.map(\.line)
  }

  @Test(arguments: lines, Language.allCases)
  func runs(_ line: String, _ language: Language) throws {
    let shell = ShellLine(line)
    guard shell.words != nil else { return }
    let folder = try TemporaryFolder()
    var words = shell.words(in: folder)
    if !words.contains("--lang") { words += ["--lang", language.rawValue] }
    let run = ProgramRun(words, terminalWidth: 80)
    #expect(run.exitCode == .success, "\(run.complaint)")
    #expect(run.complaint.isEmpty)
    #expect(run.output.isEmpty == words.contains("-o"))
  }

  // An example that finds nothing teaches nothing.
  @Test(arguments: lines.filter { !$0.contains("|") && !$0.contains("-o ") })
  func findsSomething(_ line: String) throws {
    let shell = ShellLine(line)
    guard shell.words != nil else { return }
    let run = ProgramRun(shell.words(in: try TemporaryFolder()))
    #expect(!run.output.contains("没有符合条件的内容"))
  }
}
