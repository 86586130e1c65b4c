/// What one part of an office document says of others (ECMA-376-2, clause 9.3).
struct PartRelations {
  private struct Relation {
    let identifier: String
    let kind: String
    // Nothing for addresses outside, which are never followed.
    let target: String?
  }

  private var relations: [Relation] = []

  /// No relations.
  init() {}

  /// Reads the relations of a part.
  init(_ xml: inout XMLReader, of part: String) throws {
    try xml.readRoot("Relationships")
    try xml.forEachChild { xml in
      guard xml.name == "Relationship", let identifier = try xml.attribute("Id"),
        let type = try xml.attribute("Type"), let target = try xml.attribute("Target")
      else { return }
      let isExternal = try xml.attribute("TargetMode") == "External"
      // Strict documents begin their types otherwise, but end them alike.
      let kind = type.split(separator: "/").last.map(String.init) ?? type
      relations.append(
        Relation(
          identifier: identifier, kind: kind,
          target: isExternal ? nil : Self.resolved(target, from: part)))
    }
  }

  /// The last words of the relations' types.
  var kinds: [String] { relations.map(\.kind) }

  /// The first part of a kind.
  func first(of kind: String) -> String? {
    relations.first { $0.kind == kind && $0.target != nil }?.target
  }

  /// The part of a name and a kind.
  func target(of identifier: String, kind: String) -> String? {
    relations.first { $0.identifier == identifier && $0.kind == kind }?.target
  }

  /// The part that holds the relations of a part; the document itself has the empty name.
  static func name(for part: String) -> String {
    let steps = part.split(separator: "/")
    let folder = steps.dropLast().map { $0 + "/" }.joined()
    return folder + "_rels/" + (steps.last ?? "") + ".rels"
  }

  /// The name of a part as another part refers to it.
  private static func resolved(_ target: String, from part: String) -> String {
    let isAbsolute = target.hasPrefix("/")
    var steps = isAbsolute ? [] : part.split(separator: "/").dropLast().map(String.init)
    for step in target.replacing("\\", with: "/").split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}
