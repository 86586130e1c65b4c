/// The part of a workbook that lists its sheets (ECMA-376-1, 18.2.27).
struct WorkbookPart {
  /// What is said of one sheet.
  struct Entry {
    let name: String
    let isHidden: Bool
    /// The name by which the part that holds it is found.
    let relation: String
  }

  /// The sheets, from left to right.
  private(set) var sheets: [Entry] = []
  /// How days are counted.
  private(set) var system = SheetDate.System.from1900

  /// Reads the part.
  init(_ xml: inout XMLReader) throws {
    guard try xml.next() == .start else { throw xml.fault(.malformed) }
    guard xml.name == "workbook" else { throw WorkbookFault(.otherDocument) }
    try xml.forEachChild { xml in
      switch xml.name {
      case "workbookPr":
        if try xml.flag("date1904") { system = .from1904 }
      case "sheets":
        try xml.forEachChild { xml in
          if let entry = try Self.entry(xml) { sheets.append(entry) }
        }
      default: break
      }
    }
  }

  private static func entry(_ xml: XMLReader) throws -> Entry? {
    guard xml.name == "sheet", let name = try xml.attribute("name"),
      let relation = try xml.prefixedAttribute("id")
    else { return nil }
    let state = try xml.attribute("state") ?? "visible"
    return Entry(name: CellText.decoded(name), isHidden: state != "visible", relation: relation)
  }
}

extension XMLReader {
  /// Whether an attribute says yes.
  func flag(_ name: String) throws(XMLFault) -> Bool {
    ["1", "true", "on"].contains(try attribute(name) ?? "")
  }
}
