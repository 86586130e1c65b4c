@testable import greenfin

/// A line that people type, as far as examples use the shell: the words of its first command.
struct ShellLine {
  /// The words after the program's name; nothing where the line runs another program.
  let words: [String]?

  init(_ line: String) {
    let all = Self.split(line)
    let own = Array(all.prefix { $0 != "|" && $0 != ">" })
    if own.starts(with: ["swift", "run", "greenfin"]) {
      words = Array(own.dropFirst(3))
    } else {
      words = own.first == "greenfin" ? Array(own.dropFirst()) : nil
    }
  }

  private static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }

  /// Whether a word is the folder that `init` makes.
  private func isWorkspace(_ word: String) -> Bool { words?.first == "init" && word != "init" }

  /// The words with the files that they read and write moved: those of the package to its top,
  /// those written and those called `names` into a folder.
  func words(in folder: TemporaryFolder, names: Set<String> = []) -> [String] {
    var isOutput = false
    return (words ?? []).map { word in
      defer { isOutput = word == "-o" }
      if isOutput || names.contains(word) || isWorkspace(word) { return folder.path + "/" + word }
      if word == "Data" || word.hasPrefix("Data/") {
        return Package.path(word)
      }
      return word
    }
  }
}
