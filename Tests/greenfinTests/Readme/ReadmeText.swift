/// The parts of the README that can be run.
struct ReadmeText {
  /// A fenced block.
  struct Block: Sendable {
    let language: String
    let text: String
    /// The command lines of the shell block before it, for the output of the last of them.
    let commandsBefore: [String]
  }

  let blocks: [Block]

  init(_ text: String) {
    var blocks: [Block] = []
    var open: (language: String, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let done = open {
          let before = blocks.last { $0.language == "sh" }
          blocks.append(
            Block(
              language: done.language, text: done.lines.joined(separator: "\n") + "\n",
              commandsBefore: before?.commands ?? []))
          open = nil
        } else {
          open = (String(line.dropFirst(3)), [])
        }
      } else {
        open?.lines.append(String(line))
      }
    }
    self.blocks = blocks
  }

  /// Every command line of this program, in order.
  var commands: [String] { blocks.filter { $0.language == "sh" }.flatMap(\.commands) }

  /// Every block of output, with the command line that it belongs to.
  var outputs: [(line: String, text: String)] {
    blocks.filter { $0.language == "text" }.compactMap { block in
      block.commandsBefore.last.map { ($0, block.text) }
    }
  }

  /// The made-up plans to try.
  var plans: [String] { json.filter { !$0.contains("\"subjects\"") } }

  /// The made-up subjects to score.
  var subjects: [String] { json.filter { $0.contains("\"subjects\"") } }

  private var json: [String] { blocks.filter { $0.language == "json" }.map(\.text) }
}

extension ReadmeText.Block {
  /// The lines that run this program.
  var commands: [String] {
    text.split(separator: "\n").map(String.init).filter { ShellLine($0).words != nil }
  }
}
