import GreenFinCore
import Storage

/// Everything outside the program that a command may look at or write to.
///
/// Nothing else reads the clock, the environment or the standard streams, so that a command given
/// the same context gives the same bytes.
struct Context {
  /// The words of the command line, without the program's name.
  var words: [String]
  /// The environment variables.
  var environment: [String: String]
  /// The name of the machine's user, where the environment names none.
  var userName: () -> String = { "" }
  /// The time now.
  var now: Instant
  /// The current folder.
  var folder = "."
  /// A number that nobody can foretell.
  var randomNumber: () -> UInt64 = { UInt64.random(in: 0 ... .max) }
  /// Whether standard output is a terminal.
  var isTerminal: Bool
  /// The width of that terminal in columns.
  var width: Int?
  /// Writes to standard output.
  var output: (String) throws(SystemError) -> Void
  /// Writes to standard error.
  var complaint: (String) -> Void
}

extension Context {
  /// Today's date in China Standard Time, which records are stamped in, wherever the program runs.
  var today: CalendarDate { now.date }

  /// Whether the command line says which language.
  var asksForLanguage: Bool { Arguments.requestedLanguage(in: words) != nil }

  /// The language asked for by `--lang`, or else by the locale; Chinese where neither says.
  var language: Language {
    if let asked = Arguments.requestedLanguage(in: words).flatMap(Language.init(rawValue:)) {
      return asked
    }
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let locale else { return .chinese }
    // C and POSIX say nothing about language: the data are Chinese, so the answer is.
    return locale.hasPrefix("zh") || ["C", "POSIX"].contains(locale.prefix { $0 != "." })
      ? .chinese : .english
  }

  /// The width that people read at: `--width`, else the terminal's; nothing for a pipe.
  func width(_ command: ParsedCommand) -> Int? {
    command.number("width") ?? (isTerminal ? width ?? 80 : nil)
  }

  /// Whether to use colour: `--color`, else `NO_COLOR` and the sort of terminal decide.
  func usesColour(_ command: ParsedCommand) -> Bool {
    switch command.value("color") {
    case "always": true
    case "never": false
    default:
      isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
  }
}
