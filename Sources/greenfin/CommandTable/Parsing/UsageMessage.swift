import GreenFinCore
import OfficeFormats

/// The one place where the sentences of usage errors are made.
struct UsageMessage {
  /// The error to put into words.
  let error: UsageError
  /// The program it was typed for.
  let program: String

  init(_ error: UsageError, program: String) {
    self.error = error
    self.program = program
  }

  /// The message in `language`, ready for standard error.
  func text(_ language: Language) -> String {
    ErrorMessage(program: program, what: what, hints: hints).text(language)
  }

  /// What is wrong.
  var what: Phrase {
    switch error.problem {
    case .unknownCommand: Phrase("没有命令“\(seen)”", "there is no command \"\(seen)\"")
    case .missingCommand: Phrase("没有写命令", "the command is missing")
    case .unknownSubcommand:
      Phrase("“\(line)”没有子命令“\(seen)”", "\"\(line)\" has no subcommand \"\(seen)\"")
    case .missingSubcommand:
      Phrase("“\(line)”后面还要写子命令", "\"\(line)\" needs a subcommand")
    case .unknownTopic: Phrase("没有关于“\(seen)”的帮助", "there is no help on \"\(seen)\"")
    case .surplusArgument:
      Phrase("“\(line)”用不着参数“\(seen)”", "\"\(line)\" has no use for the argument \"\(seen)\"")
    case .missingArgument(let name):
      Phrase(
        "“\(line)”缺少参数：\(name.chinese)", "\"\(line)\" lacks its argument \(name.english)")
    default: whatOfValue
    }
  }

  private var whatOfValue: Phrase {
    switch error.problem {
    case .emptyValue(let name):
      Phrase("\(name.chinese) 的值是空的", "the value of \(name.english) is empty")
    case .unknownChoice(let name):
      Phrase("\(name.chinese) 不能是“\(seen)”", "\(name.english) cannot be \"\(seen)\"")
    case .badNumber(let name, let range):
      Phrase(
        "\(name.chinese) 应为 \(range.lowerBound) 到 \(range.upperBound) 的整数，而不是“\(seen)”",
        "\(name.english) must be a whole number from \(range.lowerBound) to "
          + "\(range.upperBound), not \"\(seen)\"")
    default: whatOfOption
    }
  }

  private var whatOfOption: Phrase {
    switch error.problem {
    case .unknownOption where error.command.isEmpty:
      Phrase("没有选项“\(seen)”", "there is no option \"\(seen)\"")
    case .missingValue(let option):
      Phrase(
        "\(option.spelling) 后面缺少值：\(option.valueName.chinese)",
        "\(option.spelling) lacks its value \(option.valueName.english)")
    case .unexpectedValue:
      Phrase("选项“\(seen)”不带值", "the option \"\(seen)\" takes no value")
    case .repeatedOption:
      Phrase("选项“\(seen)”只能写一次", "the option \"\(seen)\" can be given only once")
    default: Phrase("“\(line)”没有选项“\(seen)”", "\"\(line)\" has no option \"\(seen)\"")
    }
  }

  private var seen: String { TerminalText.escaped(Phrase.shortened(error.seen)) }

  private var line: String { ([program] + error.command).joined(separator: " ") }
}

extension UsageMessage {
  /// What to type next.
  var hints: [Phrase] {
    [nearest, allowed, others, dashed].compactMap(\.self) + [lookup]
  }

  private var nearest: Phrase? {
    guard !error.suggestions.isEmpty else { return nil }
    let chinese = error.suggestions.map { "“\($0)”" }.joined(separator: "、")
    let english = error.suggestions.map { "\"\($0)\"" }.joined(separator: ", ")
    return Phrase("您要写的是不是\(chinese)？", "did you mean \(english)?")
  }

  /// What is allowed, unless the list is long and a near name was found.
  private var allowed: Phrase? {
    guard !error.expected.isEmpty, error.suggestions.isEmpty || error.expected.count <= 12 else {
      return nil
    }
    return Phrase(
      "可以写：\(error.expected.joined(separator: "、"))",
      "possible are: \(error.expected.joined(separator: ", "))")
  }

  private var others: Phrase? {
    guard case .optionOfOthers(let commands) = error.problem else { return nil }
    return Phrase(
      "有这个选项的命令：\(commands.joined(separator: "、"))",
      "commands with this option: \(commands.joined(separator: ", "))")
  }

  /// How to give a value that looks like an option.
  private var dashed: Phrase? {
    guard case .missingValue(let option) = error.problem, error.seen.utf8.first == hyphen,
      option.spelling.utf8.starts(with: "--".utf8)
    else { return nil }
    return Phrase(
      "值以“-”开头时请写成：\(option.spelling)=\(seen)",
      "for a value that begins with \"-\", type: \(option.spelling)=\(seen)")
  }

  private var lookup: Phrase {
    guard !error.command.isEmpty else {
      return Phrase("全部命令见 `\(program) help`", "`\(program) help` lists all commands")
    }
    return Phrase("用法见 `\(line) --help`", "`\(line) --help` shows how to use it")
  }
}

/// The byte that options begin with.
private let hyphen = UInt8(ascii: "-")
