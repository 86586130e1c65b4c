import GreenFinCore

/// The files that a command reads: the compiled-in ones or a folder's, and those laid over them.
struct CatalogFiles {
  private let folder: String?
  private let added: [String]
  private let workspace: Workspace?
  private let plans: [Plan.ID]?

  init(_ session: Session) throws {
    workspace = try session.workspace()
    let environment = session.context.environment["GREENFIN_DATA"] ?? ""
    folder = session.command.value("data") ?? (environment.isEmpty ? nil : environment)
    added = session.command.values("add")
    let names = session.command.values("plan")
    plans = names.isEmpty ? nil : names.map { Plan.ID($0) }
  }

  /// Reads them, the compiled-in ones no further than the command needs; a named path that is missing
  /// is an error, never a fallback.
  func read(_ parts: BundledParts? = nil) throws -> [SourceFile] { try read(parts, added) }

  /// The same without the files of observations, one a line, which ``observations()`` gives out.
  func readWithoutLines(_ parts: BundledParts? = nil) throws -> [SourceFile] {
    try read(parts, added.filter { !Self.isLines($0) })
  }

  /// The files of observations, to be read line by line.
  func observations() throws -> [LineFile] {
    try added.filter(Self.isLines).map { try LineFile($0) }
  }

  private static func isLines(_ path: String) -> Bool { path.hasSuffix(".jsonl") }

  private func read(_ parts: BundledParts?, _ added: [String]) throws -> [SourceFile] {
    let own = try workspace?.files() ?? []
    var files =
      try folder.map { try Self.files(inFolder: $0) }
      ?? bundled(workspace == nil ? parts : nil)
    files += own
    for path in added { files += try Self.files(at: path) }
    return files
  }

  private func bundled(_ parts: BundledParts?) -> [SourceFile] {
    // Files laid over the data can refer to any of it.
    guard added.isEmpty, let parts else { return Catalog.bundledFiles }
    return Catalog.bundledFiles(parts, of: plans)
  }

  /// The same with one file more, which takes the place of the file of that name, if there is one:
  /// so a plan of the data itself can be checked without standing twice.
  func read(replacingBy path: String) throws -> [SourceFile] {
    let file = try InputFile.read(path, named: path)
    let name = path.split(separator: "/").suffix(2).joined(separator: "/")
    let rest = try read().filter { other in
      let otherName = other.name.split(separator: "/").suffix(2).joined(separator: "/")
      return otherName != name && "Data/" + otherName != name
    }
    return rest + [file]
  }

  /// One file, or every data file below a folder.
  static func files(at path: String) throws -> [SourceFile] {
    guard try InputFolder.isFolder(path) else { return [try InputFile.read(path, named: path)] }
    return try files(inFolder: path)
  }

  private static func files(inFolder folder: String) throws -> [SourceFile] {
    let names = try InputFolder.jsonFiles(folder)
    guard !names.isEmpty else {
      throw Failure(Finding(.noData, at: SourcePlace(file: folder, line: 1, column: 1)))
    }
    return try names.map { try InputFile.read(folder + "/" + $0, named: folder + "/" + $0) }
  }
}
