import Foundation
import GreenFinCore
import Testing

@testable import greenfin

@Suite struct CompletionScriptTests {
  let scripts = CompletionScript(table: SampleTable.greenfin, language: .chinese)

  @Test(arguments: Shell.allCases)
  func knowsCommandsButNotTheHiddenOne(_ shell: Shell) {
    let text = scripts.text(for: shell)
    for command in SampleTable.greenfin.visibleCommands { #expect(text.contains(command.name)) }
    #expect(!text.contains("PROGRAM"))
    #expect(!text.contains("_greenfin_at_complete("))
    #expect(text.contains("--as-of") || text.contains("-l as-of"))
  }

  @Test(arguments: Shell.allCases)
  func isSyntacticallyRight(_ shell: Shell) throws {
    guard let program = Self.program(shell.rawValue) else { return }
    let file = FileManager.default.temporaryDirectory
      .appending(path: "greenfin-\(UUID().uuidString).\(shell.rawValue)")
    defer { try? FileManager.default.removeItem(at: file) }
    try scripts.text(for: shell).write(to: file, atomically: false, encoding: .utf8)
    #expect(try Self.run(program, ["-n", file.path()]).status == 0)
  }

  static let lines: [CommandLineCase<[String]>] = [
    .init("command", ["ta"], ["tasks", "targets"]),
    .init("subcommand", ["completion", ""], ["bash", "zsh", "fish"]),
    .init("choice", ["tasks", "--kind", ""], ["action", "pilot"]),
    .init("choice of another command", ["units", "--kind", "ba"], ["bank"]),
    .init("item of a list", ["check", "--only", "behind,mi"], ["behind,missed"]),
    .init("Chinese name", ["tasks", "--unit", "市人"], ["市人行"]),
    .init("after an equals sign", ["tasks", "--unit", "=", "市人"], ["市人行"]),
    .init("argument", ["show", "huzhou-2023/1"], ["huzhou-2023/1.2"]),
    .init("text with blanks", ["show", "No"], [#"No\ data"#]),
    .init("free text", ["tasks", "--search", ""], []),
  ]

  @Test(arguments: lines)
  func completesInBash(_ test: CommandLineCase<[String]>) throws {
    guard let bash = Self.program("bash") else { return }
    let words = (["greenfin"] + test.words).map(ShellQuoting.posix).joined(separator: " ")
    let source = """
      greenfin() {
        case $2 in
          unit) printf '市人行\\t人民银行\\nhuzhou/court\\n' ;;
          item) printf 'huzhou-2023/1.2\\nNo data\\n' ;;
        esac
      }
      \(scripts.text(for: .bash))
      COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:'
      COMP_WORDS=(\(words)) COMP_CWORD=\(test.words.count)
      _greenfin
      for word in "${COMPREPLY[@]}"; do printf '%s\\n' "$word"; done
      """
    let output = try Self.run(bash, ["-c", source]).output
    #expect(output.split(separator: "\n").map(String.init) == test.expected)
  }

  private static func program(_ name: String) -> String? {
    ["/bin/", "/usr/bin/", "/usr/local/bin/"].map { $0 + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func run(
    _ program: String, _ arguments: [String]
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
