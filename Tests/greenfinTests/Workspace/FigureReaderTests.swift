import GreenFinCore
import Testing

@testable import greenfin

@Suite("Figures on the command line")
struct FigureReaderTests {
  @Test(
    "A figure is recorded as people write it",
    arguments: [
      ("812.5", "812.5亿元"), ("１，２００亿", "1200亿元"), ("8000000万元", "8000000万元"),
      ("一千五百", "1500亿元"), ("超过800亿元", "超过800亿元"),
    ])
  func recorded(written: String, shown: String) throws {
    let run = try record(written)
    #expect(run.exitCode == .success, "\(run.complaint)")
    #expect(run.output.contains(shown), "\(run.output)")
  }

  @Test(
    "What could be read in two ways is refused with what to write, and nothing is recorded",
    arguments: ["1,5", "三五", "1.5万", "25%", "800-900", "无"])
  func refused(written: String) throws {
    let run = try record(written)
    #expect(run.exitCode == .usage)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains(written) && run.complaint.contains("提示："))
  }

  private func record(_ figure: String) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    let made = ProgramRun(["init", folder.path, "--lang", "zh"])
    #expect(made.exitCode == .success, "\(made.complaint)")
    return ProgramRun([
      "record", "huzhou-2021/new-social-financing", figure, "--period", "2021Q2", "--by", "测试",
      "--workspace", folder.path, "--lang", "zh",
    ])
  }
}
