/// What the numbers of each style are shown as (ECMA-376-1, 18.8.10).
struct FormatKinds {
  /// The kinds, in the order of the styles' numbers.
  private(set) var kinds: [FormatKind] = []
  private var ownKinds: [Int: FormatKind] = [:]

  /// Reads the part that holds the styles.
  init(_ xml: inout XMLReader) throws {
    try xml.readRoot("styleSheet")
    try xml.forEachChild { xml in
      switch xml.name {
      case "numFmts": try xml.forEachChild { try readFormat($0) }
      case "cellXfs": try xml.forEachChild { try readStyle($0) }
      default: break
      }
    }
  }

  private mutating func readFormat(_ xml: XMLReader) throws {
    guard let identifier = try xml.attribute("numFmtId").flatMap({ Int($0) }),
      let code = try xml.attribute("formatCode")
    else { return }
    ownKinds[identifier] = FormatKind(code: code)
  }

  private mutating func readStyle(_ xml: XMLReader) throws {
    guard xml.name == "xf" else { return }
    let identifier = try xml.attribute("numFmtId").flatMap { Int($0) } ?? 0
    kinds.append(ownKinds[identifier] ?? FormatKind(wellKnown: identifier) ?? .number)
  }
}
