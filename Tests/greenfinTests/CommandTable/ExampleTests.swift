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
    var words = try Self.words(shell, folder)
    if !words.contains("--lang") { words += ["--lang", language.rawValue] }
    let run = ProgramRun(words, environment: try Self.workspace(folder), terminalWidth: 80)
    #expect(run.exitCode == .success, "\(run.complaint)")
    #expect(run.complaint.isEmpty)
    #expect(run.output.isEmpty == words.contains("-o"))
  }

  /// The words of an example; the firms that it scores are those of the README.
  private static func words(_ shell: ShellLine, _ folder: TemporaryFolder) throws -> [String] {
    let firms = try #require(ReadmeText(try Package.text("README.md")).subjects.first)
    _ = try folder.write(firms, to: "my-firms.json")
    return shell.words(in: folder, names: ["my-firms.json", "returns.csv"])
  }

  /// A workspace of the test's own, with a record whose identifier begins with `7f3k000`.
  private static func workspace(_ folder: TemporaryFolder) throws -> [String: String] {
    let environment = ["GREENFIN_WORKSPACE": folder.path + "/made-up", "USER": "someone"]
    #expect(ProgramRun(["init", folder.path + "/made-up"]).exitCode == .success)
    // In the year between the two plans nobody reports, so that its quarters can be closed at once.
    _ = try folder.write(
      #"{"format": 1, "workspace": {"plans": ["huzhou-2021", "huzhou-2023"]}}"#,
      to: "made-up/greenfin.json")
    let lines = [
      "record huzhou-2023/new-social-financing 500亿元 --period 2023Q1 --unit 市人行",
      // Complete, and with something new since it was handed in, so that no example has to ask.
      "returns submit 市正策担保公司 --quarter 2023Q1 --accept",
      "progress huzhou-2023/4.4 --state done --period 2023Q1 --unit 市正策担保公司",
      "quarter close 2022Q4",
      "pilot leave huzhou-2021/p4 --effective 2021-07-01 --why 期满",
    ]
    _ = try folder.write(
      "报送单位,季度,标识,完成值\n市人行,2023Q1,huzhou-2023/major-project-loans-increase,80\n",
      to: "returns.csv")
    for (index, line) in lines.enumerated() {
      let run = ProgramRun(line, environment: environment, draws: UInt64(index))
      #expect(run.exitCode == .success, "\(run.complaint)")
    }
    return environment
  }

  // An example that finds nothing teaches nothing.
  @Test(arguments: lines.filter { !$0.contains("|") && !$0.contains("-o ") })
  func findsSomething(_ line: String) throws {
    let shell = ShellLine(line)
    guard shell.words != nil else { return }
    let folder = try TemporaryFolder()
    let run = ProgramRun(try Self.words(shell, folder), environment: try Self.workspace(folder))
    #expect(!run.output.contains("没有符合条件的内容"))
  }
}
