/// Times judging very many targets by very many figures, beside DuckDB's Python package grouping the
/// same figures.
///
/// DuckDB has the easier work: it reads no plan and checks nothing, and finds the newest figure of each
/// indicator and place up to the day. What the figures cost greenfin is the whole run less the same run
/// without them.
struct JudgeBenchmark {
  let greenfin: String
  let folder: Folder

  private static let asOf = "2024-06-30"
  private static let rounds = 7

  func run(_ report: inout Report) throws {
    let made = try MadeUpTargets().make(in: folder)
    defer { made.remove() }
    report.heading(
      "Judging \(MadeUpTargets.count) made-up targets of \(MadeUpTargets.places) plans: "
        + "greenfin check --add FILE.jsonl")
    let few = try MadeUpTargets().lines(100_000, in: folder)
    let many = try MadeUpTargets().lines(1_000_000, in: folder)
    var programs = [check(made, nil), check(made, few), check(made, many)]
    let hasDuckDB = (try? duckDB(nil).run()) != nil
    if hasDuckDB { programs.append(duckDB(many)) }
    let samples = try Sample.inTurns(programs, rounds: Self.rounds, warmUp: 1)
    report.row("no figures (\(Self.rounds) runs)", samples[0])
    report.row("100,000 figures", samples[1])
    report.row("1,000,000 figures", samples[2])
    let figures = samples[2].median - samples[0].median
    report.note("1,000,000 figures alone: \(Report.milliseconds(figures))")
    report.bound(
      "peak memory, 1,000,000 figures to 100,000",
      Double(samples[2].peakBytes) / Double(samples[1].peakBytes), atMost: 1.5)
    guard hasDuckDB else {
      report.note("python3 has no duckdb: nothing to compare with (pip install duckdb)")
      return
    }
    report.row("DuckDB's Python package, the same 1,000,000 figures grouped", samples[3])
    report.bound("the figures alone, to DuckDB", figures / samples[3].median, atMost: 1)
    report.note(
      "the whole run, plans read, checked and judged, to DuckDB's grouping alone: "
        + Report.decimal(samples[2].median / samples[3].median, 2))
  }

  private func check(_ data: Folder, _ figures: String?) -> Program {
    let words = ["check", "--data", data.path, "--as-of", Self.asOf, "--format", "jsonl"]
    let fields = ["--fields", "id,verdict,completion"]
    return Program(greenfin, words + fields + (figures.map { ["--add", $0] } ?? []))
  }

  /// The newest figure of each indicator and place up to the day; with no file, loading the package.
  private func duckDB(_ figures: String?) -> Program {
    let query = figures.map { path in
      """
      duckdb.sql('''select indicator, jurisdiction, max("asOf"), arg_max(value, "asOf"), count(*)
      from read_json('\(path)', format='newline_delimited')
      where "asOf" <= date '\(Self.asOf)' group by all''').fetchall()
      """
    }
    return Program("python3", ["-c", "import duckdb\n" + (query ?? "")])
  }
}
