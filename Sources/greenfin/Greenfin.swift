import GreenFinCore
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The program: connects a run to the process it runs in.
@main
enum Greenfin {
  static func main() {
    Terminal.ignoreSignals()
    let now = Instant(seconds: Terminal.now())
    let context = Context(
      words: Array(CommandLine.arguments.dropFirst()), environment: environment,
      now: now,
      isTerminal: Terminal.isTerminal(STDOUT_FILENO), width: Terminal.width(),
      output: { text throws(SystemError) in
        try OutputFile.writeAll(text, to: STDOUT_FILENO, "stdout")
      },
      complaint: { text in try? OutputFile.writeAll(text, to: STDERR_FILENO, "stderr") })
    exit(Program(context).run().rawValue)
  }

  /// The variables that the program looks at; reading the whole environment would take longer.
  private static var environment: [String: String] {
    var found: [String: String] = [:]
    for name in [
      "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "GREENFIN_DATA",
      "GREENFIN_WORKSPACE", "USER",
    ] {
      if let value = getenv(name) { found[name] = String(cString: value) }
    }
    return found
  }
}
