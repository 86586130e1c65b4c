import Foundation
import GreenFinCore

@testable import greenfin

/// A workspace of a test's own, and runs of the program in it.
final class WorkspaceRun {
  private let folder: TemporaryFolder
  private var draws: UInt64 = 0
  let path: String

  init(settings: String = #""plans": ["huzhou-2023"], "recorder": "某人""#) throws {
    folder = try TemporaryFolder()
    path = folder.path + "/w"
    _ = ProgramRun(["init", path])
    try #"{"format": 1, "workspace": {\#(settings)}}"#.write(
      toFile: path + "/greenfin.json", atomically: true, encoding: .utf8)
  }

  /// Runs a command line, in which `@` stands for the folder; every record gets a number of its own.
  func callAsFunction(
    _ line: String, language: String = "zh", minutesLater: Int = 0, outputFault: Int32? = nil
  ) -> ProgramRun {
    draws += 1000
    let words = line.split(separator: " ").map { String($0).replacing("@", with: path) }
    return ProgramRun(
      words + ["--workspace", path, "--lang", language], outputFault: outputFault, draws: draws,
      minutesLater: minutesLater)
  }

  /// The bytes of a file of the workspace.
  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  /// Takes a file or a folder away.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// Changes the lines of the journal behind the program's back.
  func spoilLines(_ change: (inout [String]) -> Void) throws {
    var lines = journal
    change(&lines)
    try spoil { $0 = Array(lines.map { $0 + "\n" }.joined().utf8) }
  }

  /// The lines of the journal.
  var journal: [String] {
    let text = (try? String(contentsOfFile: path + "/journal/records.jsonl", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  /// Changes the bytes of the journal behind the program's back.
  func spoil(_ change: (inout [UInt8]) -> Void) throws {
    let url = URL(fileURLWithPath: path + "/journal/records.jsonl")
    var bytes = Array(try Data(contentsOf: url))
    change(&bytes)
    try Data(bytes).write(to: url)
  }

  /// Writes a file into the workspace and gives its path.
  func write(_ text: String, to name: String) throws -> String {
    try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    return path + "/" + name
  }
}
