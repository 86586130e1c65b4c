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
      userName: userName, now: now,
      isTerminal: Terminal.isTerminal(STDOUT_FILENO), width: Terminal.width(),
      output: { text throws(SystemError) in
        try OutputFile.writeAll(text, to: STDOUT_FILENO, "stdout")
      },
      complaint: { text in try? OutputFile.writeAll(text, to: STDERR_FILENO, "stderr") })
    exit(Program(context).run().rawValue)
  }

  /// The name that the system knows the user by, which timed jobs have in no variable.
  private static func userName() -> String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name
    else { return "" }
    return String(cString: name)
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
