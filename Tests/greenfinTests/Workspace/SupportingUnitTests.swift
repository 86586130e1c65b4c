import Foundation
import Testing

@testable import greenfin

@Suite("Units that only support need not file")
struct SupportingUnitTests {
  private static let unit = "zhanjiang/science-technology-bureau"

  private func workspace() throws -> WorkspaceRun {
    try WorkspaceRun(settings: #""plans": ["zhanjiang-2023"], "recorder": "某人""#)
  }

  @Test(
    "They are in no listing of returns and get no reminder",
    arguments: ["returns --format jsonl --as-of 2023-07-25", "remind --as-of 2023-07-25"])
  func notAsked(line: String) throws {
    let output = try workspace()("\(line) --quarter 2023Q2").output
    #expect(output.contains("市金融工作局"))
    #expect(!output.contains("科技局") && !output.contains(Self.unit))
  }

  @Test("They get no form among those of all units")
  func noForm() throws {
    let run = try workspace()
    #expect(run("form --quarter 2023Q2 --all -o @/forms --format csv").exitCode == .success)
    let names = try FileManager.default.contentsOfDirectory(atPath: run.path + "/forms")
    #expect(names.contains("zhanjiang-financial-work-bureau-2023Q2.csv"), "\(names)")
    #expect(!names.contains { $0.contains("science-technology") })
  }

  @Test(
    "Asked for by name, each is said to have nothing to file",
    arguments: [
      ("form --unit \(unit) -o -", ExitCode.gate), ("returns --unit \(unit)", .success),
      ("returns submit \(unit)", .gate),
    ])
  func named(line: String, code: ExitCode) throws {
    let run = try workspace()
    let result = run("\(line) --quarter 2023Q2")
    #expect(result.exitCode == code)
    #expect((result.output + result.complaint).contains("没有报送任务"), "\(result.complaint)")
    #expect(run.journal.isEmpty)
  }
}
