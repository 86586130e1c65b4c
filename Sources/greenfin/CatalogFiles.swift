import GreenFinCore

/// The files that a command reads: the compiled-in ones or a folder's, and those laid over them.
struct CatalogFiles {
  /// What of the data a command looks at; the compiled-in data are read no further than that.
  enum Extent {
    /// Everything.
    case all
    /// Everything but figures, of the plans named with `--plan` alone if any are.
    case namedPlans
    /// Everything but figures.
    case withoutFigures
  }

  private let folder: String?
  private let added: [String]
  private let workspace: Workspace?
  private let plans: Set<Plan.ID>?

  init(_ session: Session) throws {
    workspace = try session.workspace()
    let environment = session.context.environment["GREENFIN_DATA"] ?? ""
    folder = session.command.value("data") ?? (environment.isEmpty ? nil : environment)
    added = session.command.values("add")
    let names = session.command.values("plan")
    plans = names.isEmpty ? nil : Set(names.map { Plan.ID($0) })
  }

  /// Reads them; a named path that is missing is an error, never a fallback.
  func read(_ extent: Extent = .all) throws -> [SourceFile] {
    let own = try workspace?.files() ?? []
    var files =
      try folder.map { try Self.files(inFolder: $0) }
      ?? bundled(own.isEmpty ? extent : .all)
    files += own
    for path in added { files += try Self.files(at: path) }
    return files
  }

  private func bundled(_ extent: Extent) -> [SourceFile] {
    // Files laid over the data can refer to any of it.
    guard added.isEmpty else { return Catalog.bundledFiles }
    return switch extent {
    case .all: Catalog.bundledFiles
    case .namedPlans: Catalog.bundledFiles(of: plans)
    case .withoutFigures: Catalog.bundledFiles(of: nil)
    }
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
