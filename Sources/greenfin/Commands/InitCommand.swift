import GreenFinCore
import OfficeFormats
import Storage

/// `greenfin init`: makes a workspace.
enum InitCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let folder = session.command.arguments.first ?? "."
    let path = folder + "/" + Workspace.settingsName
    guard !InputFolder.exists(path) else {
      throw Failure(
        exitCode: .cannotCreate,
        what: Phrase("“\(folder)”已经是工作区", "“\(folder)” is a workspace already"))
    }
    for name in [folder, folder + "/plans", folder + "/journal"] { try InputFolder.make(name) }
    // Two copies that were kept in git merge line by line, in any order; and git keeps no folder that
    // has nothing in it.
    try OutputFile.write(
      "*.jsonl text eol=lf merge=union\n", to: folder + "/journal/.gitattributes")
    try OutputFile.write(settings(session), to: path)
    for name in [folder + "/journal", folder] { try InputFolder.flush(name) }
    let shown = TerminalText.escaped(folder)
    let made = Phrase(
      "已建立工作区“\(shown)”：greenfin.json（设置）、plans/（自有计划）、journal/（台账）\n",
      "Made a workspace in “\(shown)”: greenfin.json (settings), plans/ (your own plans), journal/\n"
    )
    try session.context.output(made.text(session.language))
    return .success
  }

  /// The settings with what holds where nothing is laid down, to be filled in.
  private static func settings(_ session: Session) -> String {
    """
    {
      "format": 1,
      "workspace": {
        "language": "\(session.language.rawValue)",
        "recorder": "",
        "plans": [],
        "scheme": "",
        "dueDay": \(WorkspaceSettings.usualDueDay)
      },
      "schedules": []
    }

    """
  }
}
