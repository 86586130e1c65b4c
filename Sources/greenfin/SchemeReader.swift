import GreenFinCore

/// Finds the schemes that are asked for.
struct SchemeReader {
  let session: Session
  let catalog: Catalog

  /// The scheme of `--scheme`, every scheme for `all`; where none is asked for, the one that the
  /// workspace's settings show to people, whose machines' output never depends on settings.
  func read() throws -> [Scheme] {
    let usual = try session.workspace()?.settings.scheme
    let isForPeople = OutputWriter(session).format.isForPeople
    guard let name = session.command.value("scheme") ?? (isForPeople ? usual : nil) else {
      return []
    }
    if name == "all" { return catalog.schemes }
    let found = catalog.schemes.filter { scheme in
      [scheme.id.rawValue, scheme.name.chinese, scheme.name.english].contains(name)
    }
    guard found.isEmpty else { return found }
    let all = ["all"] + catalog.schemes.flatMap { [$0.id.rawValue, $0.name.chinese] }
    throw Failure(
      unknown: .scheme, name, near: Suggestion.nearest(to: name, in: all),
      listing: "check --scheme all")
  }
}
