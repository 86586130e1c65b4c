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

  private static func measure(_ options: Options, _ folder: Folder) throws -> Bool {
    var report = Report()
    try StartBenchmark(greenfin: options.greenfin, rounds: options.rounds, folder: folder)
      .run(&report)
    try LoadBenchmark(
      greenfin: options.greenfin, data: Folder(path: options.package + "/Data"), folder: folder
    ).run(&report)
    try JudgeBenchmark(greenfin: options.greenfin, folder: folder).run(&report)
    if options.builds {
      try BuildBenchmark(package: options.package, folder: folder).run(&report)
    }
    return report.holds
  }
}
