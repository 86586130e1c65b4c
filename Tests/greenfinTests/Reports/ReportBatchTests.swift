import Foundation
import Testing

@testable import greenfin

@Suite("A report on each plan in one run")
struct ReportBatchTests {
  private func files(_ year: MadeUpYear, _ name: String, _ options: String) throws -> [String] {
    let folder = year.folder.path + "/" + name
    let run = ProgramRun(
      "report --quarter 2023Q2 --as-of 2023-07-31 --all -o \(folder) \(options)",
      environment: year.environment)
    #expect(run.exitCode == .success && run.output.isEmpty, "\(run.complaint)")
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test(
    "Each file is what a run for that plan alone writes",
    arguments: [
      ("html", ""), ("docx", "--format docx"), ("csv", "--format csv"), ("md", "--format markdown"),
    ])
  func sameAsAlone(ending: String, options: String) throws {
    let year = try MadeUpYear.shared()
    let files = try files(year, "all-\(ending)", options)
    #expect(
      files == ["huzhou-2023", "huzhou-fyp14", "zhanjiang-2023"].map { "\($0)-2023Q2.\(ending)" })
    for plan in ["huzhou-2023", "zhanjiang-2023"] {
      let alone = year.folder.path + "/alone-\(plan).\(ending)"
      let run = ProgramRun(
        "report --quarter 2023Q2 --as-of 2023-07-31 --plan \(plan) -o \(alone)",
        environment: year.environment)
      #expect(run.exitCode == .success, "\(run.complaint)")
      let together = year.folder.path + "/all-\(ending)/\(plan)-2023Q2.\(ending)"
      #expect(
        try Data(contentsOf: URL(filePath: together)) == Data(contentsOf: URL(filePath: alone)),
        "\(plan)")
    }
  }

  @Test("Some plans alone can be asked for")
  func somePlans() throws {
    let files = try files(
      MadeUpYear.shared(), "some", "--plan huzhou-2023 --plan huzhou-fyp14 --format xlsx")
    #expect(files == ["huzhou-2023-2023Q2.xlsx", "huzhou-fyp14-2023Q2.xlsx"])
  }

  @Test(
    "What makes no sense for all plans is refused, and so is a place that is no folder",
    arguments: [
      ("--all", "-o"), ("--all -o x --unit 市人行", "--unit不能与--all同用"),
      ("--all -o x --since 2023Q1", "--since不能与--all同用"),
    ])
  func refusals(options: String, sentence: String) {
    let run = ProgramRun("report --quarter 2023Q2 \(options)", environment: ["NO_COLOR": "1"])
    #expect(run.exitCode == .usage && run.complaint.contains(sentence), "\(run.complaint)")
  }
}
