/// One word of a command line, told apart by its hyphens alone.
///
/// Bytes decide, because a hyphen or an equals sign followed by a combining mark is one `Character`
/// that is neither.
enum CommandWord: Hashable, Sendable {
  /// `--`: whatever follows is an argument.
  case endOfOptions
  /// `--name`, or `--name=value`.
  case long(name: String, value: String?)
  /// `-abc`, without its hyphen.
  case letters(String)
  /// Anything else, a lone hyphen and a negative figure included: no option begins with a digit.
  case argument(String)

  init(_ word: String) {
    let bytes = word.utf8
    if bytes.elementsEqual("--".utf8) {
      self = .endOfOptions
    } else if bytes.starts(with: "--".utf8) {
      self = Self.long(Substring(bytes.dropFirst(2)))
    } else if bytes.starts(with: "-".utf8), let second = bytes.dropFirst().first,
      !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(second)
    {
      self = .letters(String(Substring(bytes.dropFirst())))
    } else {
      self = .argument(word)
    }
  }

  private static func long(_ text: Substring) -> CommandWord {
    let scalars = text.unicodeScalars
    guard let sign = scalars.firstIndex(of: "=") else {
      return .long(name: String(text), value: nil)
    }
    let value = String(Substring(scalars[scalars.index(after: sign)...]))
    return .long(name: String(Substring(scalars[..<sign])), value: value)
  }
}
