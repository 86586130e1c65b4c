@testable import OfficeFormats

/// A workbook made by hand from the XML of its parts, so that it may be wrong anywhere.
struct HandMadeWorkbook {
  /// The parts by their names.
  var parts: [String: String] = [
    "_rels/.rels": relations([("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": workbook("<sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/>"),
    "xl/_rels/workbook.xml.rels": relations([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"),
      ("rId3", "sharedStrings", "sharedStrings.xml"),
    ]),
    "xl/styles.xml": styles(formats: []),
    "xl/sharedStrings.xml": "<sst xmlns=\"\(OfficeNames.sheets)\"/>",
    "xl/worksheets/sheet1.xml": worksheet(""),
  ]

  /// A workbook of one sheet with these rows.
  init(rows: String = "") {
    parts["xl/worksheets/sheet1.xml"] = Self.worksheet(rows)
  }

  /// A workbook of one row.
  init(cells: String) {
    self.init(rows: "<row r=\"1\">\(cells)</row>")
  }

  /// The file.
  var bytes: [UInt8] {
    var writer = ZipWriter()
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      writer.add(name, Array(text.utf8))
    }
    return writer.finished()
  }

  /// The cells of the first sheet.
  func cells() throws -> [CellContents] {
    try WorkbookReader.read(bytes).sheets[0].rows.flatMap(\.cells)
  }

  /// What is wrong with the file.
  var fault: WorkbookFault? {
    do {
      _ = try WorkbookReader.read(bytes)
      return nil
    } catch {
      return error
    }
  }
}

extension HandMadeWorkbook {
  /// The part that says what another refers to.
  static func relations(_ relations: [(String, String, String)]) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + relations.map { identifier, kind, target in
        "<Relationship Id=\"\(identifier)\" Type=\"\(OfficeNames.relations)/\(kind)\" "
          + "Target=\"\(target)\"/>"
      }.joined() + "</Relationships>"
  }

  /// The part that lists the sheets.
  static func workbook(_ sheets: String, properties: String = "") -> String {
    "<workbook xmlns=\"\(OfficeNames.sheets)\" xmlns:r=\"\(OfficeNames.relations)\">"
      + properties + "<sheets>\(sheets)</sheets></workbook>"
  }

  /// A sheet with these rows.
  static func worksheet(_ rows: String, after: String = "") -> String {
    "<worksheet xmlns=\"\(OfficeNames.sheets)\"><sheetData>\(rows)</sheetData>\(after)</worksheet>"
  }

  /// Style 0 is plain; the others have these formats: a number, or a code of one's own.
  static func styles(formats: [String]) -> String {
    let codes = formats.enumerated().filter { Int($1) == nil }.map { place, code in
      "<numFmt numFmtId=\"\(164 + place)\" formatCode=\""
        + code.replacing("&", with: "&amp;").replacing("\"", with: "&quot;") + "\"/>"
    }
    let styles = formats.enumerated().map { place, format in
      "<xf numFmtId=\"\(Int(format) ?? 164 + place)\"/>"
    }
    return "<styleSheet xmlns=\"\(OfficeNames.sheets)\"><numFmts>\(codes.joined())</numFmts>"
      + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      + "<cellXfs><xf numFmtId=\"0\"/>\(styles.joined())</cellXfs></styleSheet>"
  }
}
