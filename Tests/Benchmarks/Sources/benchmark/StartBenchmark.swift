import Glibc

/// Times short commands as whole processes, beside an empty program and Taskwarrior.
struct StartBenchmark {
  let greenfin: String
  let rounds: Int
  let folder: Folder

  private static let commands = [
    ["plans"], ["tasks", "--unit", "市人行", "--plan", "huzhou-2023"], ["tasks"], ["units"],
    ["targets"], ["indicators"], ["observations"],
    ["check", "--plan", "huzhou-2021", "--as-of", "2021-06-30"],
    ["check", "--as-of", "2023-06-30"],
  ]

  func run(_ report: inout Report) throws {
    let empty = try emptyProgram()
    let taskwarrior = try taskwarrior()
    report.heading("Short commands, medians of \(rounds) runs each, in turns")
    if taskwarrior == nil { report.note("Taskwarrior is not installed: not compared with it") }
    for words in Self.commands {
      let programs = [Program(greenfin, words), empty] + (taskwarrior.map { [$0] } ?? [])
      let samples = try Sample.inTurns(programs, rounds: rounds)
      report.row("greenfin " + words.joined(separator: " "), samples[0])
      report.row("  an empty Swift program", samples[1])
      if samples.count > 2 { report.row("  task list, no tasks", samples[2]) }
      report.bound("times the empty program", samples[0].median / samples[1].median, atMost: 3)
      if samples.count > 2 {
        report.bound("times task list", samples[0].median / samples[2].median, atMost: 1)
      }
      report.bound(
        "peak memory", Double(samples[0].peakBytes) / 1e6, atMost: 25, unit: " MB")
    }
  }

  /// The least that a Swift program does: it prints an empty line.
  private func emptyProgram() throws -> Program {
    try folder.write("print(\"\")\n", to: "empty.swift")
    let path = folder.path + "/empty"
    let words = ["-O", "-static-stdlib", folder.path + "/empty.swift", "-o", path]
    // The compiler keeps its module cache below the home folder.
    _ = try Program("swiftc", words, environment: ["HOME": folder.path]).run()
    return Program(path)
  }

  /// Taskwarrior on a list of its own without any task; nothing where it is not installed.
  private func taskwarrior() throws -> Program? {
    try folder.write("data.location=\(folder.path)/tasks\n", to: "taskrc")
    _ = try folder.folder("tasks")
    let settings = ["TASKRC": folder.path + "/taskrc", "HOME": folder.path]
    guard (try? Program("task", ["--version"], environment: settings).run()) != nil else {
      return nil
    }
    // It ends with 1 where a list is empty.
    return Program("task", ["list"], environment: settings, successes: [0, 1])
  }
}
