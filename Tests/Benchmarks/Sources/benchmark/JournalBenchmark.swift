/// Times answers from a journal of a million records beside programs that people would use instead.
struct JournalBenchmark {
  let greenfin: String
  let folder: Folder

  private static let sizes = [10_000, 100_000, 1_000_000]
  private static let rounds = 7
  private static let commands = [
    ["check", "--plan", "huzhou-2023"], ["returns", "--quarter", "2023Q2"],
    ["tasks", "--unit", "市人行"],
  ]

  func run(_ report: inout Report) throws {
    var made = MadeUpJournal()
    let workspaces = try Self.sizes.map { try made.make($0, in: folder) }
    for command in Self.commands { try measure(command, workspaces, &report) }
    try comparePlainText(report: &report, workspaces[2])
  }

  private func measure(
    _ words: [String], _ workspaces: [String], _ report: inout Report
  ) throws {
    let name = words.joined(separator: " ")
    report.heading("greenfin \(name), from journals of 10,000 to 1,000,000 made-up records")
    var programs = workspaces.map { answer(words, $0) }
    let count = Self.duckDB(workspaces[2] + "/journal/records.jsonl")
    let hasDuckDB = (try? Program("python3", ["-c", "import duckdb"]).run()) != nil
    if hasDuckDB { programs.append(count) }
    let samples = try Sample.inTurns(programs, rounds: Self.rounds, warmUp: 1)
    for (size, sample) in zip(Self.sizes, samples) { report.row("\(size) records", sample) }
    // The start, which is the same for all, is not the journal's.
    let (few, many) = (samples[1].median - samples[0].median, samples[2].median - samples[1].median)
    report.bound("time per record, from the second step to the first", many / few / 10, atMost: 1.5)
    report.bound("peak memory", Double(samples[2].peakBytes) / 1e6, atMost: 250, unit: " MB")
    guard hasDuckDB else {
      return report.note("python3 has no duckdb: not compared with it (pip install duckdb)")
    }
    report.row("DuckDB's Python package counting the lines of the same file", samples[3])
    report.bound("to DuckDB", samples[2].median / samples[3].median, atMost: 1)
  }

  private func answer(_ words: [String], _ workspace: String) -> Program {
    Program(
      greenfin,
      words
        + ["--workspace", workspace, "--as-of", "2023-12-31"].dropLast(
          words[0] == "tasks" ? 2 : 0))
  }

  private static func duckDB(_ path: String) -> Program {
    let query = "select count(*) from read_json('\(path)', format='newline_delimited')"
    return Program("python3", ["-c", "import duckdb\nduckdb.sql(\"\(query)\").fetchall()"])
  }
}

// MARK: - Programs that hold such records as text

extension JournalBenchmark {
  /// One run each: they take long, and the wanted distance is large.
  private func comparePlainText(report: inout Report, _ workspace: String) throws {
    let count = 1_000_000
    report.heading("The same in other programs, one run each, and greenfin returns beside them")
    let path = workspace + "/journal/records.jsonl"
    let jq = Program("jq", ["-n", "reduce inputs as $line (0; . + 1)", path])
    try compare(jq, "jq counting the same file", atLeast: 5, workspace, &report)
    let ledger = try ledger(count)
    let hledger = Program("hledger", ["-f", ledger, "stats"])
    try compare(hledger, "hledger stats, as many transactions", atLeast: 10, workspace, &report)
    let settings = try taskwarrior(count)
    let task = Program("task", ["rc.gc=off", "count"], environment: settings)
    try compare(task, "task count, as many tasks", atLeast: 10, workspace, &report)
  }

  private func compare(
    _ other: Program, _ name: String, atLeast times: Double, _ workspace: String,
    _ report: inout Report
  ) throws {
    guard (try? Program(other.executable, ["--version"]).run()) != nil else {
      return report.note("\(other.executable) is not installed: not compared with it")
    }
    let programs = [answer(Self.commands[1], workspace), other]
    let samples = try Sample.inTurns(programs, rounds: 1, warmUp: 0)
    report.row(name, samples[1])
    report.bound("greenfin to it", samples[0].median / samples[1].median, atMost: 1 / times)
  }

  /// A made-up ledger: so many units of work on some accounts.
  private func ledger(_ count: Int) throws -> String {
    try folder.write(to: "made-up.journal") { write in
      for number in 0..<count {
        let day = "2023-\(number % 12 + 1)-\(number % 28 + 1)"
        write("\(day) made up \(number)\n  unit\(number % 31):action\(number % 46)  1\n  work\n\n")
      }
    }
    return folder.path + "/made-up.journal"
  }

  /// A made-up list of tasks, as Taskwarrior 2 keeps it.
  private func taskwarrior(_ count: Int) throws -> [String: String] {
    let data = try folder.folder("many-tasks")
    try data.write(to: "pending.data") { write in
      for number in 0..<count {
        let digits = String(number, radix: 16)
        let end = String(repeating: "0", count: 12 - digits.count) + digits
        write(
          "[description:\"made up \(number)\" entry:\"1680300000\" project:\"unit\(number % 31)\" "
            + "status:\"pending\" uuid:\"00000000-0000-4000-8000-\(end)\"]\n")
      }
    }
    try data.write("", to: "completed.data")
    try folder.write("data.location=\(data.path)\n", to: "many-taskrc")
    return ["TASKRC": folder.path + "/many-taskrc", "HOME": folder.path]
  }
}
