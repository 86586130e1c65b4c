import Foundation
import Testing

@testable import greenfin

/// A workspace with a year of returns, all of it made up; the same lines serve `Tests/validate-reports`.
final class MadeUpYear: Sendable {
  let folder: TemporaryFolder

  /// The year as it is, recorded once for all tests.
  private static let recorded = Result { try MadeUpYear() }

  /// The year as it is.
  static func shared() throws -> MadeUpYear { try recorded.get() }

  /// Runs the lines of `Tests/made-up-year.txt`.
  private init() throws {
    folder = try TemporaryFolder()
    #expect(ProgramRun(["init", folder.path + "/w"]).exitCode == .success)
    let text = try Package.text("Tests/made-up-year.txt")
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    // The first returns come in by today, the later ones up to the end of the month.
    let late = lines.firstIndex { $0.contains("--date 2023-07-28") } ?? lines.endIndex
    for (index, line) in lines.enumerated() {
      record(
        line.split(separator: " ").map(String.init), draws: UInt64(index), isLate: index >= late)
    }
  }

  /// A copy of the year with a few lines more.
  init(adding lines: [[String]]) throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: try Self.shared().folder.path + "/w", toPath: folder.path + "/w")
    for (index, line) in lines.enumerated() {
      record(line, draws: UInt64(1000 + index), isLate: true)
    }
  }

  private func record(_ line: [String], draws: UInt64, isLate: Bool) {
    let asks = ["record", "progress", "quarter", "revise", "returns"].contains(line[0])
    let words = line + ["--by", "张三"] + (asks && !line.contains("--accept") ? ["--accept"] : [])
    let run = ProgramRun(
      words, environment: environment, draws: draws, minutesLater: isLate ? 20 * 24 * 60 : 0)
    #expect(run.exitCode == .success, "\(line): \(run.complaint)")
  }

  var environment: [String: String] {
    ["GREENFIN_WORKSPACE": folder.path + "/w", "NO_COLOR": "1"]
  }

  /// The report on the second quarter with more options.
  func report(_ options: String = "") -> ProgramRun {
    ProgramRun(
      "report --quarter 2023Q2 --plan huzhou-2023 --as-of 2023-07-31 \(options)",
      environment: environment)
  }
}
