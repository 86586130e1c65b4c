import GreenFinCore
import OfficeFormats
import Storage

/// A folder in which an office keeps its settings, its own plans and its journal (工作区).
struct Workspace {
  /// The name of the settings file, by which a folder is known to be a workspace.
  static let settingsName = "greenfin.json"

  /// The folder.
  let folder: String
  /// What the office laid down.
  let settings: WorkspaceSettings

  /// The folder of the journal.
  var journalFolder: String { folder + "/journal" }
  /// The office's own plans.
  var plansFolder: String { folder + "/plans" }

  /// Opens the workspace that was named, or the one that the current folder lies in.
  ///
  /// A path that was named and is no workspace is an error, never a reason to look elsewhere.
  static func find(_ context: Context, _ command: ParsedCommand) throws -> Workspace? {
    let variable = context.environment["GREENFIN_WORKSPACE"] ?? ""
    if let named = command.value("workspace") ?? (variable.isEmpty ? nil : variable) {
      return try open(named)
    }
    guard let folder = InputFolder.nearest(holding: settingsName, from: context.folder) else {
      return nil
    }
    return try open(folder)
  }

  private static func open(_ folder: String) throws -> Workspace {
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let path = folder + "/" + settingsName
    let file = try InputFile.read(path, named: path)
    let (settings, findings) = WorkspaceSettings.read(file)
    if let finding = findings.first(where: { $0.severity != .note }) {
      var failure = Failure(finding)
      failure.exitCode = .configuration
      throw failure
    }
    return Workspace(folder: folder, settings: settings)
  }

  /// The journal's file, which need not be there before the first record.
  ///
  /// Its folder must be: a workspace that lost it would otherwise answer, and go on, as if nothing had
  /// ever been recorded.
  func journalPath() throws -> String {
    guard InputFolder.exists(journalFolder) else {
      let shown = TerminalText.escaped(journalFolder)
      throw Failure(
        exitCode: .inputMissing,
        what: Phrase(
          "工作区的台账目录“\(shown)”不见了", "the journal folder “\(shown)” of the workspace is missing"),
        hint: Phrase(
          "从备份或版本库找回；确实还没有记录过，就新建这个目录",
          "restore it from a copy or the version control; make the folder if nothing was ever recorded"
        ))
    }
    return journalFolder + "/records.jsonl"
  }

  /// The data files of the workspace, in a stable order.
  func files() throws -> [SourceFile] {
    var files: [SourceFile] = []
    if settings.holdsData {
      let path = folder + "/" + Self.settingsName
      files.append(try InputFile.read(path, named: path))
    }
    guard InputFolder.exists(plansFolder) else { return files }
    for name in try InputFolder.jsonFiles(plansFolder) {
      files.append(try InputFile.read(plansFolder + "/" + name, named: plansFolder + "/" + name))
    }
    return files
  }

  /// The plans that units report on in a period.
  func plans(in period: Period, _ catalog: Catalog) -> [Plan] {
    plans(catalog).filter { $0.period.overlaps(period) }
  }

  /// The plans that the settings name, or all where they name none.
  func plans(_ catalog: Catalog) -> [Plan] {
    catalog.plans.filter { settings.plans.isEmpty || settings.plans.contains($0.id) }
  }
}
