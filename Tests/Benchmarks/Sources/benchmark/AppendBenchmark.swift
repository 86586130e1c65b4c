/// Times what it costs to put one record on the disk, beside a bare append and flush of as many bytes.
///
/// Of each only the append counts: the median of the whole command less that of the same command which
/// writes nothing.
struct AppendBenchmark {
  let greenfin: String
  let folder: Folder

  private static let rounds = 101
  /// The length of the line that is recorded, in bytes.
  private static let lineLength = 300

  func run(_ report: inout Report) throws {
    let workspace = try folder.folder("append").path
    _ = try Program(greenfin, ["init", workspace]).run()
    let words = [
      "record", "huzhou-2023/new-social-financing", "1", "--period", "2023Q2", "--accept",
      "--by", "made-up", "--workspace", workspace,
    ]
    let bare = try bareProgram()
    let file = workspace + "/bare"
    let programs = [
      Program(greenfin, words), Program(greenfin, words + ["--dry-run"]),
      Program(bare, [file, "\(Self.lineLength)"]), Program(bare, [file, "0"]),
    ]
    report.heading("Appending one record, \(Self.rounds) runs each, in turns")
    let samples = try Sample.inTurns(programs, rounds: Self.rounds)
    let names = ["greenfin record", "  with --dry-run", "a bare append and fdatasync", "  without"]
    for (name, sample) in zip(names, samples) { report.row(name, sample) }
    let own = samples[0].median - samples[1].median
    let other = samples[2].median - samples[3].median
    report.note("the append alone: \(Report.milliseconds(own)), bare \(Report.milliseconds(other))")
    report.bound("the append alone, to the bare one", own / other, atMost: 2)
  }

  /// Appends so many bytes to a file in one write and flushes it.
  private func bareProgram() throws -> String {
    try folder.write(
      """
      import Glibc
      let count = Int(CommandLine.arguments[2]) ?? 0
      let file = open(CommandLine.arguments[1], O_WRONLY | O_APPEND | O_CREAT, 0o666)
      if count > 0 {
        let bytes = [UInt8](repeating: 120, count: count)
        guard write(file, bytes, count) == count, fdatasync(file) == 0 else { exit(1) }
      }

      """, to: "bare.swift")
    let path = folder.path + "/bare"
    let words = ["-O", "-static-stdlib", folder.path + "/bare.swift", "-o", path]
    _ = try Program("swiftc", words, environment: ["HOME": folder.path]).run()
    return path
  }
}
