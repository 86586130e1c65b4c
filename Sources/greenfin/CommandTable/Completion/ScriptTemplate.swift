/// The part of a completion script that does not depend on the commands.
struct ScriptTemplate {
  private let source: String

  /// Makes a template of a script for a program called `PROGRAM`.
  init(_ source: String) { self.source = source }

  /// The script for `program`.
  func filled(program: String) -> String {
    var text = ""
    var rest = source[...]
    while let found = rest.firstRange(of: "PROGRAM") {
      text += rest[..<found.lowerBound] + program
      rest = rest[found.upperBound...]
    }
    return text + rest
  }
}
