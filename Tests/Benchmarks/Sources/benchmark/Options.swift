/// What was asked for on the command line.
struct Options {
  /// The program to measure.
  let greenfin: String
  /// The folder of the main package, whose data are copied.
  var package = "."
  /// How often a short command is timed.
  var rounds = 51
  /// Whether a clean build is timed too.
  var builds = false

  /// The one benchmark that is wanted, if not all are.
  var only: String?

  private static let usage =
    "usage: benchmark [--package DIR] [--runs N] [--only NAME] [--build] GREENFIN"

  init(_ words: [String]) throws {
    var paths: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--build": builds = true
      case "--package": package = try rest.popFirst() ?? { throw Fault(Self.usage) }()
      case "--only":
        guard let name = rest.popFirst(), Benchmark.names.contains(name) else {
          throw Fault("--only takes one of " + Benchmark.names.joined(separator: ", "))
        }
        only = name
      case "--runs":
        guard let rounds = rest.popFirst().flatMap(Int.init), rounds >= 31 else {
          throw Fault("--runs takes a number, 31 at least")
        }
        self.rounds = rounds
      case _ where word.hasPrefix("-"): throw Fault(Self.usage)
      default: paths.append(word)
      }
    }
    guard paths.count == 1 else { throw Fault(Self.usage) }
    // A bare name would be looked for in PATH.
    greenfin = paths[0].contains("/") ? paths[0] : "./" + paths[0]
  }
}
