import GreenFinCore
import OfficeFormats

/// `greenfin schema`: the JSON Schema of a data file.
enum SchemaCommand {
  static func run(_ session: Session) throws -> ExitCode {
    guard let text = Catalog.schema(session.command.arguments[0]) else {
      throw Failure.internalError
    }
    try OutputWriter(session).write(text: text + "\n")
    return .success
  }
}

/// `greenfin completion`: the script that a shell completes with.
enum CompletionCommand {
  static func run(_ session: Session) throws -> ExitCode {
    guard let shell = session.command.path.last.flatMap(Shell.init(rawValue:)) else {
      throw Failure.internalError
    }
    let script = CompletionScript(table: session.table, language: session.language)
    try OutputWriter(session).write(text: script.text(for: shell))
    return .success
  }
}

/// `greenfin man`: the manual page.
enum ManualCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let page = ManualPage(table: session.table, language: session.language)
    try OutputWriter(session).write(text: page.text)
    return .success
  }
}
