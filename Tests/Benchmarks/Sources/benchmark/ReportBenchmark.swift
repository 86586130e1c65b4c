/// Times all formats of one plan's bulletin, and the reports of 340 made-up cities in one run.
struct ReportBenchmark {
  let greenfin: String
  let package: String
  let folder: Folder

  private static let formats = [
    "table", "markdown", "json", "jsonl", "csv", "html", "xlsx", "docx",
  ]
  private static let rounds = 7

  func run(_ report: inout Report) throws {
    let workspace = try madeUpYear()
    report.heading("A bulletin on huzhou-2023 with a made-up year of returns, in every format")
    let programs = Self.formats.map { bulletin($0, workspace) }
    let samples = try Sample.inTurns(programs, rounds: Self.rounds, warmUp: 1)
    for (format, sample) in zip(Self.formats, samples) { report.row(format, sample) }
    let all = samples.reduce(0) { $0 + $1.median }
    report.bound("all formats", all, atMost: 1, unit: " s")
    try cities(&report)
  }

  private func cities(_ report: inout Report) throws {
    var made = MadeUpCities()
    let workspace = try made.make(records: 1_000_000, in: folder)
    report.heading("Pages on \(MadeUpCities.cities) made-up cities from 1,000,000 records, one run")
    let words = ["report", "--all", "--quarter", "2023Q4", "--as-of", "2024-01-25"]
    let program = Program(
      greenfin, words + ["--workspace", workspace, "-o", folder.path + "/pages"])
    let sample = try Sample.inTurns([program], rounds: 1, warmUp: 0)[0]
    report.row("greenfin report --all", sample)
    report.bound("seconds", sample.median, atMost: 60, unit: " s")
  }

  private func bulletin(_ format: String, _ workspace: String) -> Program {
    Program(
      greenfin,
      [
        "report", "--quarter", "2023Q2", "--plan", "huzhou-2023", "--as-of", "2023-07-31",
        "--workspace", workspace, "--format", format, "-o", folder.path + "/bulletin." + format,
      ])
  }

  /// The year that the tests record, whose figures are made up.
  private func madeUpYear() throws -> String {
    let workspace = folder.path + "/year"
    _ = try Program(greenfin, ["init", workspace]).run()
    let lines = try Folder(path: package + "/Tests").read("made-up-year.txt").split(separator: "\n")
    for line in lines where !line.hasPrefix("#") {
      var words = line.split(separator: " ").map(String.init)
      let asks = ["record", "progress", "quarter", "revise", "returns"].contains(words[0])
      if asks, !words.contains("--accept") { words.append("--accept") }
      _ = try Program(greenfin, words + ["--by", "made-up", "--workspace", workspace]).run()
    }
    return workspace
  }
}
