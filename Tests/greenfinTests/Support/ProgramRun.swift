import GreenFinCore

@testable import greenfin

/// One run of the program in this process, with everything outside it made up.
struct ProgramRun {
  /// The day that every run of a test takes for today.
  static let today = CalendarDate(year: 2023, month: 7, day: 10) ?? .firstDay(of: 2023)

  /// How the program ended.
  let exitCode: ExitCode
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let complaint: String

  init(
    _ words: [String], environment: [String: String] = [:], terminalWidth: Int? = nil,
    outputFault: Int32? = nil
  ) {
    let written = Written()
    let context = Context(
      words: words, environment: environment, today: Self.today,
      isTerminal: terminalWidth != nil, width: terminalWidth,
      output: { text throws(SystemError) in
        if let outputFault { throw SystemError(path: "stdout", code: outputFault, doing: .writing) }
        written.output += text
      },
      complaint: { written.complaint += $0 })
    exitCode = Program(context).run()
    output = written.output
    complaint = written.complaint
  }

  /// Runs a command line that has no quotes, such as `plans --lang en`.
  init(
    _ line: String, environment: [String: String] = [:], terminalWidth: Int? = nil,
    outputFault: Int32? = nil
  ) {
    self.init(
      line.split(separator: " ").map(String.init), environment: environment,
      terminalWidth: terminalWidth, outputFault: outputFault)
  }

  /// The streams, kept for the test.
  private final class Written {
    var output = ""
    var complaint = ""
  }
}
