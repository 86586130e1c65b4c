/// The envelope of an office document: parts in a zip file, and how they hang together
/// (Open Packaging Conventions, ECMA-376-2).
struct OfficePackage {
  /// What one part says of another.
  struct Relation {
    /// The name by which the part refers to the other.
    let identifier: String
    /// The last word of the relation's type, such as `worksheet`.
    let kind: String
    /// The other part, or an address outside.
    let target: String
    /// Whether it is an address.
    var isExternal = false
  }

  private var parts: [(name: String, bytes: [UInt8])] = []
  private var contentTypes: [(part: String, type: String)] = []

  /// A package that only knows its properties and its main part.
  init(title: String, language: String, mainPart: String) {
    let core = CoreProperties(title: title, language: language)
    relate(
      "",
      [
        Relation(identifier: "rId1", kind: "officeDocument", target: mainPart),
        Relation(identifier: "rId2", kind: CoreProperties.relation, target: "docProps/core.xml"),
      ])
    add(
      "docProps/core.xml", type: "application/vnd.openxmlformats-package.core-properties+xml",
      core.part)
  }

  /// Adds a part.
  mutating func add(_ name: String, type: String, _ bytes: [UInt8]) {
    parts.append((name, bytes))
    contentTypes.append((name, type))
  }

  /// Says what a part refers to; the package itself has the empty name.
  mutating func relate(_ name: String, _ relations: [Relation]) {
    guard !relations.isEmpty else { return }
    let steps = name.split(separator: "/")
    let folder = steps.dropLast().map { $0 + "/" }.joined()
    let part = XMLWriter.document("Relationships", ["xmlns": Self.relationships]) { xml in
      for relation in relations {
        xml.element(
          "Relationship",
          [
            "Id": relation.identifier, "Type": Self.type(of: relation.kind),
            "Target": relation.target, "TargetMode": relation.isExternal ? "External" : nil,
          ])
      }
    }
    parts.append((folder + "_rels/" + (steps.last ?? "") + ".rels", part))
  }

  /// The whole file.
  consuming func finished() -> [UInt8] {
    var writer = ZipWriter()
    writer.add("[Content_Types].xml", contentTypesPart)
    for part in parts { writer.add(part.name, part.bytes) }
    return writer.finished()
  }

  private var contentTypesPart: [UInt8] {
    XMLWriter.document("Types", ["xmlns": Self.namespace + "content-types"]) { xml in
      xml.element(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      for (part, type) in contentTypes {
        xml.element("Override", ["PartName": "/" + part, "ContentType": type])
      }
    }
  }

  private static let namespace = "http://schemas.openxmlformats.org/package/2006/"
  private static let relationships = namespace + "relationships"

  // The properties belong to every package; the rest to office documents.
  private static func type(of kind: String) -> String {
    kind == CoreProperties.relation
      ? relationships + "/" + kind : OfficeNames.relations + "/" + kind
  }
}
