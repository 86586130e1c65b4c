import GreenFinCore
import OfficeFormats
import Storage

/// Why a command could not do what it was asked, in words, with what to type next.
struct Failure: Error {
  /// How the program ends.
  var exitCode: ExitCode
  /// What is wrong.
  let what: Phrase
  /// Where, if it has a place.
  var place: SourcePlace?
  /// What to do.
  var hint: Phrase?
  /// Whether everything was said already.
  var isSilent = false

  static let internalError = Failure(
    exitCode: .internalError, what: Phrase("程序内部错误", "a fault of the program"))

  /// Ends with a code after everything was said already.
  static func silent(_ exitCode: ExitCode) -> Failure {
    Failure(exitCode: exitCode, what: Phrase("", ""), isSilent: true)
  }
}

extension Failure {
  /// A name that nothing has.
  init(unknown subject: Problem.Subject, _ seen: String, near: [String], listing: String) {
    let label = subject.label
    let list = near.map { TerminalText.escaped($0) }
    exitCode = .usage
    let shown = TerminalText.escaped(seen)
    what = Phrase("没有叫“\(shown)”的\(label.chinese)", "there is no \(label.english) “\(shown)”")
    hint =
      list.isEmpty
      ? Phrase("用greenfin \(listing)查看", "`greenfin \(listing)` lists them")
      : Phrase(
        "是不是“\(list.joined(separator: "”“"))”？", "did you mean “\(list.joined(separator: "”, “"))”?"
      )
  }

  /// A date or period that cannot be read.
  init(badDate seen: String) {
    exitCode = .usage
    let shown = TerminalText.escaped(seen)
    what = Phrase("看不懂日期“\(shown)”", "“\(shown)” is no date")
    hint = Phrase(
      "写成2023-06-30、2023-06、2023Q2或2023", "write 2023-06-30, 2023-06, 2023Q2 or 2023")
  }

  /// A time that cannot be read.
  init(badTime seen: String) {
    exitCode = .usage
    let shown = TerminalText.escaped(seen)
    what = Phrase("看不懂时间“\(shown)”", "“\(shown)” is no time")
    hint = Phrase(
      "写成\"2023-06-30 09:30:00\"（北京时间），或只写日期2023-06-30，即到当天结束",
      "write \"2023-06-30 09:30:00\" (China time), or a day, 2023-06-30, for its end")
  }

  /// A file that cannot be read or written.
  init(_ error: SystemError) {
    exitCode = error.exitCode
    let path = TerminalText.escaped(error.path)
    what = Phrase("“\(path)”：\(error.reason.chinese)", "“\(path)”: \(error.reason.english)")
  }

  /// A finding in the data.
  init(_ finding: Finding) {
    exitCode = finding.exitCode
    what = finding.problem.sentence
    place = finding.place
    hint = finding.problem.cure
  }
}

extension Failure {
  /// The lines for people: what, where with the excerpt and a caret, and what to type next.
  func message(_ program: String, _ language: Language) -> String {
    let word = Phrase("错误：", "error: ").text(language)
    var lines = ["\(program): \(word)\(TerminalText.escaped(what.shortened.text(language)))"]
    if let place { lines += Self.lines(place) }
    if let hint {
      let word = Phrase("提示：", "hint: ").text(language)
      lines.append(word + TerminalText.escaped(hint.text(language)))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The place, and under it the line with a caret below the column.
  static func lines(_ place: SourcePlace) -> [String] {
    var lines = ["  " + TerminalText.escaped("\(place)")]
    if !place.excerpt.isEmpty {
      let before = TerminalText.escaped(String(place.excerpt.prefix(place.excerptOffset)))
      lines.append("  | " + TerminalText.escaped(place.excerpt))
      lines.append("  | " + String(repeating: " ", count: DisplayWidth.of(before)) + "^")
    }
    return lines
  }
}

extension Finding {
  /// How the program ends when a finding stops it.
  var exitCode: ExitCode {
    if case .noData = problem { return .inputMissing }
    return .badData
  }
}
