import GreenFinCore
import Storage

@testable import greenfin

/// One run of the program in this process, with everything outside it made up.
struct ProgramRun {
  /// The day that every run of a test takes for today.
  static let today = CalendarDate(year: 2023, month: 7, day: 10) ?? .firstDay(of: 2023)

  /// The time that every run of a test takes for now: that day at 09:30 in China.
  static let now = Instant("2023-07-10T09:30:00+08:00") ?? Instant(seconds: 0)

  /// The number before the first that a run draws, unless it `draws` others; records made from it
  /// begin with `7f3k000`.
  private static let firstNumber: UInt64 = 7 << 55 | 15 << 50 | 3 << 45 | 19 << 40

  /// How the program ended.
  let exitCode: ExitCode
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let complaint: String

  init(
    _ words: [String], environment: [String: String] = [:], terminalWidth: Int? = nil,
    outputFault: Int32? = nil, draws: UInt64 = 0, minutesLater: Int = 0, userName: String = ""
  ) {
    let written = Written()
    var number = Self.firstNumber + draws << 30
    let context = Context(
      words: words, environment: environment, userName: { userName },
      now: Instant(seconds: Self.now.seconds + minutesLater * 60),
      randomNumber: {
        number += 1
        return number
      },

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
    outputFault: Int32? = nil, draws: UInt64 = 0, minutesLater: Int = 0
  ) {
    self.init(
      line.split(separator: " ").map(String.init), environment: environment,
      terminalWidth: terminalWidth, outputFault: outputFault, draws: draws,
      minutesLater: minutesLater)
  }

  /// The streams, kept for the test.
  private final class Written {
    var output = ""
    var complaint = ""
  }
}
