/// The texts that the cells of a workbook share (ECMA-376-1, 18.4.9).
struct SharedTexts {
  /// The texts, in the order of their numbers.
  private(set) var texts: [String] = []

  /// Reads the part that holds them.
  init(_ xml: inout XMLReader) throws {
    try xml.readRoot("sst")
    try xml.forEachChild { xml in
      guard xml.name == "si" else { return }
      guard texts.count < WorkbookReader.maximumCells else {
        throw WorkbookFault(.tooMany(limit: WorkbookReader.maximumCells))
      }
      texts.append(try Self.readText(&xml))
    }
  }

  /// Reads the text of the element that began last: plain, or in runs of different looks.
  ///
  /// What tells how to pronounce it (注音) is left out.
  static func readText(_ xml: inout XMLReader) throws -> String {
    var text = ""
    try xml.forEachChild { xml in
      switch xml.name {
      case "t": text += try xml.readContents()
      case "r":
        try xml.forEachChild { xml in
          if xml.name == "t" { text += try xml.readContents() }
        }
      default: break
      }
    }
    return CellText.decoded(text)
  }
}
