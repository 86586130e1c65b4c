/// Times loading folders of data of growing size: the time for each plan should stay the same.
struct LoadBenchmark {
  let greenfin: String
  let data: Folder
  let folder: Folder

  private static let sizes = [(plans: 20, rounds: 31), (200, 15), (2000, 3)]

  func run(_ report: inout Report) throws {
    report.heading("Loading made-up data: greenfin --data DIR plans")
    var times: [(plans: Int, sample: Sample)] = []
    for (plans, rounds) in Self.sizes {
      let made = try MadeUpData(copying: data).make(plans: plans, in: folder)
      let program = Program(greenfin, ["--data", made.path, "plans"])
      let samples = try Sample.inTurns([program], rounds: rounds, warmUp: 1)
      report.row("\(plans) plans, \(plans * 3 / 2) files (\(rounds) runs)", samples[0])
      times.append((plans, samples[0]))
      made.remove()
    }
    for time in times where time.plans == 200 {
      report.bound("200 plans", time.sample.median, atMost: 1, unit: " s")
    }
    for (few, many) in zip(times, times.dropFirst()) {
      let each = { (time: (plans: Int, sample: Sample)) in time.sample.median / Double(time.plans) }
      report.bound(
        "time for a plan, \(many.plans) to \(few.plans)", each(many) / each(few), atMost: 1.5)
    }
  }
}
