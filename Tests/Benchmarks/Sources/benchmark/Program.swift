import Glibc

/// A program with its arguments, to be run as a whole process.
struct Program {
  /// The path of the executable, or a name that is looked for in `PATH`.
  let executable: String
  /// The words after the name.
  let arguments: [String]
  /// The environment; nothing is taken over from ours but `PATH`, so that runs are alike.
  let environment: [String: String]
  /// The exit codes that mean that the program did its work.
  let successes: Set<Int32>

  init(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = [:],
    successes: Set<Int32> = [0]
  ) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
    self.successes = successes
  }
}

/// What one run of a program took.
struct Run {
  /// From starting the process until its end was known.
  let seconds: Double
  /// The most memory that was resident at once.
  let peakBytes: Int
}

extension Program {
  /// Runs the program to its end; its output goes nowhere.
  func run() throws -> Run {
    var child = pid_t()
    let start = ContinuousClock.now
    let code = withArguments { words, variables in
      withOutputDiscarded { actions in
        posix_spawnp(&child, executable, actions, nil, words, variables)
      }
    }
    guard code == 0 else {
      throw Fault("\(executable) cannot be started: \(String(cString: strerror(code)))")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Fault("lost sight of \(executable)") }
    }
    let elapsed = ContinuousClock.now - start
    // A program that fails is often quick, and its time means nothing.
    let wasStopped = status & 0x7F != 0
    guard !wasStopped, successes.contains(status >> 8) else {
      let line = ([executable] + arguments).joined(separator: " ")
      throw Fault("“\(line)” ended with status \(status)")
    }
    return Run(seconds: elapsed / .seconds(1), peakBytes: usage.ru_maxrss * 1024)
  }

  private func withArguments<Result>(
    _ body: ([UnsafeMutablePointer<CChar>?], [UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    var variables = ["LANG": "C.UTF-8"]
    if let path = getenv("PATH") { variables["PATH"] = String(cString: path) }
    variables.merge(environment) { $1 }
    let words = ([executable] + arguments).map { strdup($0) } + [nil]
    let pairs = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in words + pairs { free(pointer) } }
    return body(words, pairs)
  }

  private func withOutputDiscarded(
    _ body: (UnsafePointer<posix_spawn_file_actions_t>) -> Int32
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    return body(&actions)
  }
}
