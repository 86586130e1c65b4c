/// What many runs of one program took.
struct Sample {
  private var seconds: [Double] = []
  /// The most memory of any of the runs.
  private(set) var peakBytes = 0

  mutating func add(_ run: Run) {
    seconds.append(run.seconds)
    peakBytes = max(peakBytes, run.peakBytes)
  }

  var count: Int { seconds.count }
  var least: Double { seconds.min() ?? 0 }
  var most: Double { seconds.max() ?? 0 }

  /// The middle run; other work on the machine makes single runs slower, and never faster.
  var median: Double {
    let sorted = seconds.sorted()
    guard !sorted.isEmpty else { return 0 }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}

extension Sample {
  /// Runs programs in turns (A B C, A B C …), so that what else the machine does hits all alike; the
  /// first rounds warm the caches and do not count.
  static func inTurns(_ programs: [Program], rounds: Int, warmUp: Int = 3) throws -> [Sample] {
    var samples = programs.map { _ in Sample() }
    for round in 0..<warmUp + rounds {
      for (index, program) in programs.enumerated() {
        let run = try program.run()
        if round >= warmUp { samples[index].add(run) }
      }
    }
    return samples
  }
}
