/// Text made safe for a man page.
enum Troff {
  /// Running text: nothing in it is a request or an escape, and Chinese may break between characters.
  static func text(_ text: String) -> String {
    let pieces = LineBreaks(text).pieces.map { escaped($0) }
    return guarded(joined(pieces))
  }

  /// Something that is typed: as `text`, with hyphens that can be copied and no break inside.
  static func literal(_ text: String) -> String {
    guarded(escaped(text, hyphen: #"\-"#))
  }

  /// A request's argument, in quotation marks.
  static func argument(_ text: String) -> String {
    "\"\(escaped(text))\""
  }

  // A piece that ends in a blank breaks there by itself; elsewhere `\:` allows the break.
  private static func joined(_ pieces: [String]) -> String {
    pieces.reduce(into: "") { text, piece in
      text += text.isEmpty || text.last == " " ? piece : #"\:"# + piece
    }
  }

  private static func escaped(_ text: String, hyphen: String = "-") -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "\\": result += #"\e"#
      case "\"": result += #"\(dq"#
      case "'": result += #"\(aq"#
      case "`": result += #"\(ga"#
      case "-": result += hyphen
      default: result.append(character)
      }
    }
  }

  // A point at the beginning of a line would be a request.
  private static func guarded(_ text: String) -> String {
    text.first == "." ? #"\&"# + text : text
  }
}
