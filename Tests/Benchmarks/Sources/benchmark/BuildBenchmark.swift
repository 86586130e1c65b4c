/// Times a clean release build, once.
struct BuildBenchmark {
  let package: String
  let folder: Folder

  func run(_ report: inout Report) throws {
    report.heading("A clean release build")
    let words = [
      "build", "-c", "release", "--static-swift-stdlib", "--product", "greenfin",
      "--package-path", package, "--scratch-path", folder.path + "/build",
    ]
    let run = try Program("swift", words, environment: ["HOME": folder.path]).run()
    report.note("\(Report.decimal(run.seconds, 1)) s")
  }
}
