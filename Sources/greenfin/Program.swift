import GreenFinCore
import OfficeFormats
import Storage

/// The whole run of a command line: words → one command → output → exit code.
struct Program {
  let context: Context
  let table: CommandTable

  init(_ context: Context) {
    self.context = context
    table = .greenfin(
      version: Version.number, schemas: Catalog.schemaNames, findings: { Problem.helpEntries })
  }

  /// Runs the command and tells how it ended.
  func run() -> ExitCode {
    do {
      let command = try Arguments.parse(context.words, table: table)
      return try run(command)
    } catch let failure as Failure {
      if !failure.isSilent { context.complaint(failure.message(table.program, context.language)) }
      return failure.exitCode
    } catch let error as UsageError {
      let message = UsageMessage(error, program: table.program).text(context.language)
      context.complaint(message + "\n")
      return .usage
    } catch let error as SystemError {
      return run(endedBy: error)
    } catch {
      context.complaint("\(table.program): \(error)\n")
      return .internalError
    }
  }

  private func run(endedBy error: SystemError) -> ExitCode {
    // Nobody reads any more: that is the reader's choice, not a failure.
    if error.isClosedPipe { return .success }
    context.complaint(Failure(error).message(table.program, context.language))
    return error.exitCode
  }

  private func run(_ command: ParsedCommand) throws -> ExitCode {
    if let page = try helpPage(command) {
      try context.output(page)
      return .success
    }
    let session = Session(context: context, command: command, table: table)
    guard let name = command.path.first, let run = Program.commands[name] else {
      throw Failure.internalError
    }
    return try run(session)
  }

  /// What each command runs.
  private static let commands: [String: @Sendable (Session) throws -> ExitCode] = [
    "plans": PlanListing.run, "tasks": TaskListing.run, "units": UnitListing.run,
    "targets": TargetListing.run, "indicators": IndicatorListing.run,
    "observations": ObservationListing.run, "check": CheckListing.run, "chart": ChartCommand.run,
    "show": ShowCommand.run, "appraise": AppraiseCommand.run, "audit": AuditListing.run,
    "compare": CompareCommand.run,
    "validate": ValidateCommand.run,
    "schema": SchemaCommand.run, "init": InitCommand.run, "record": RecordCommand.run,
    "progress": ProgressCommand.run, "done": DoneCommand.run, "retract": RetractCommand.run,
    "undo": UndoCommand.run, "log": LogListing.run, "revise": ReviseCommand.run,
    "pilot": PilotCommand.run, "returns": ReturnListing.run, "quarter": QuarterCommand.run,
    "remind": RemindCommand.run, "form": FormCommand.run, "import": ImportCommand.run,
    "report": ReportCommand.run, "schedule": ScheduleCommand.run,
    "complete": CompleteCommand.run, "completion": CompletionCommand.run, "man": ManualCommand.run,
  ]

  /// The page that `--help`, `--version`, `help` and an empty command line ask for.
  private func helpPage(_ command: ParsedCommand) throws -> String? {
    let page = HelpPage(
      table: table, language: context.language, width: context.width(command) ?? 80)
    if command.flag("version") { return "\(table.program) \(table.version)\n" }
    if command.flag("help") || command.path.isEmpty { return page.text(of: command.path) }
    guard command.path == ["help"] else { return nil }
    return try page.text(on: command.arguments)
  }
}
