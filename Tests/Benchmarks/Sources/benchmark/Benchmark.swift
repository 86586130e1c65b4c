import Glibc

/// Measures a built `greenfin`: how fast it starts, how much memory it takes, how it loads much data.
///
/// It reads no large library itself: on Linux a new process is charged with the memory of the one
/// that started it, so this one has to stay smaller than what it measures.
@main
enum Benchmark {
  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      let folder = try Folder.temporary()
      defer { folder.remove() }
      let holds = try measure(options, folder)
      print(holds ? "\nEvery wanted bound holds." : "\nSome wanted bound does not hold.")
      folder.remove()
      exit(holds ? 0 : 1)
    } catch {
      print("benchmark: \(error)")
      exit(64)
    }
  }

  /// What can be measured, in the order in which it is.
  static let names = ["start", "load", "judge", "journal", "append", "import", "report"]

  private static func measure(_ options: Options, _ folder: Folder) throws -> Bool {
    var report = Report()
    for name in names where options.only == nil || options.only == name {
      try measure(name, options, folder, &report)
    }
    if options.builds {
      try BuildBenchmark(package: options.package, folder: folder).run(&report)
    }
    return report.holds
  }

  private static func measure(
    _ name: String, _ options: Options, _ folder: Folder, _ report: inout Report
  ) throws {
    let greenfin = options.greenfin
    switch name {
    case "start":
      try StartBenchmark(greenfin: greenfin, rounds: options.rounds, folder: folder).run(&report)
    case "load":
      let data = Folder(path: options.package + "/Data")
      try LoadBenchmark(greenfin: greenfin, data: data, folder: folder).run(&report)
    case "judge": try JudgeBenchmark(greenfin: greenfin, folder: folder).run(&report)
    case "journal": try JournalBenchmark(greenfin: greenfin, folder: folder).run(&report)
    case "append": try AppendBenchmark(greenfin: greenfin, folder: folder).run(&report)
    case "import": try ImportBenchmark(greenfin: greenfin, folder: folder).run(&report)
    default:
      try ReportBenchmark(greenfin: greenfin, package: options.package, folder: folder).run(&report)
    }
  }
}
