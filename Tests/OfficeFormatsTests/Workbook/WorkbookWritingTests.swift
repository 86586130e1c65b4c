import Testing

@testable import OfficeFormats

@Suite("Writing workbooks")
struct WorkbookWritingTests {
  @Test("Cells of every kind")
  func cells() throws {
    var share = CellStyle()
    share.format = .percentage
    let date = try #require(SheetDate(year: 2023, month: 6, day: 30))
    let row = SheetRow([
      SheetCell("绿"), SheetCell(.number("-12.50")), SheetCell(.number("0.125"), style: share),
      SheetCell(.date(date)), SheetCell(.empty), SheetCell("绿"),
      SheetCell(.number("1234567890123456")), SheetCell(.number("1e5")),
      SheetCell(.empty, style: share),
    ])
    let parts = try Self.parts(Sheet(name: "S", rows: [row]))
    #expect(
      try Self.element("sheetData", in: parts, "xl/worksheets/sheet1.xml") == """
        <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>-12.50</v></c>\
        <c r="C1" s="1"><v>0.125</v></c><c r="D1" s="2"><v>45107</v></c>\
        <c r="F1" t="s"><v>0</v></c><c r="G1" t="s"><v>1</v></c><c r="H1" t="s"><v>2</v></c>\
        <c r="I1" s="1"/></row></sheetData>
        """)
    #expect(
      try Self.text(parts, "xl/sharedStrings.xml").hasSuffix(
        "count=\"4\" uniqueCount=\"3\"><si><t>绿</t></si><si><t>1234567890123456</t></si>"
          + "<si><t>1e5</t></si></sst>"))
    #expect(
      try Self.element("numFmts", in: parts, "xl/styles.xml") == """
        <numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/>\
        <numFmt numFmtId="165" formatCode="yyyy-mm-dd"/></numFmts>
        """)
  }

  @Test("No text becomes a formula, now or when the cell is edited", arguments: NastyStrings.all)
  func formulas(text: String) throws {
    let parts = try Self.parts(Sheet(name: "S", rows: [SheetRow([SheetCell(text)])]))
    let sheet = try Self.text(parts, "xl/worksheets/sheet1.xml")
    #expect(!sheet.contains("<f") && sheet.contains("t=\"s\"><v>0</v>"))
    let styles = try Self.text(parts, "xl/styles.xml")
    #expect(styles.contains("quotePrefix") == SpreadsheetField.isFormula(text))
  }

  @Test("Texts that only look alike stay two texts")
  func normalForms() throws {
    let row = SheetRow([SheetCell("\u{E9}"), SheetCell("e\u{301}")])
    let parts = try Self.parts(Sheet(name: "S", rows: [row]))
    #expect(try Self.text(parts, "xl/sharedStrings.xml").contains("uniqueCount=\"2\""))
  }

  @Test("What a form needs stands in the order of the standard")
  func rules() throws {
    let parts = try Self.parts(Self.form, Sheet(name: "名单", rows: []))
    let sheet = try Self.text(parts, "xl/worksheets/sheet1.xml")
    let start = try #require(sheet.firstRange(of: "</sheetData>"))
    #expect(
      sheet[start.upperBound...] == """
        <sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" \
        autoFilter="0"/><autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="A3:B3"/>\
        </mergeCells><conditionalFormatting sqref="B2"><cfRule type="cellIs" dxfId="0" \
        priority="1" operator="equal"><formula>"a""b"</formula></cfRule></conditionalFormatting>\
        <dataValidations count="3"><dataValidation type="list" allowBlank="1" \
        showErrorMessage="1" sqref="B2"><formula1>"是,否"</formula1></dataValidation>\
        <dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" \
        sqref="A2"><formula1>'名单'!$A$1:$A$3</formula1></dataValidation>\
        <dataValidation type="decimal" operator="greaterThanOrEqual" allowBlank="1" \
        showInputMessage="1" showErrorMessage="1" promptTitle="数" prompt="填&#10;数" sqref="A3">\
        <formula1>0</formula1></dataValidation></dataValidations>\
        <hyperlinks><hyperlink ref="A1" location="'名单'!A1"/><hyperlink ref="B1" r:id="rId1"/>\
        </hyperlinks><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" \
        footer="0.3"/><pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>\
        <headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>
        """)
    #expect(
      try Self.element("sheetViews", in: parts, "xl/worksheets/sheet1.xml") == """
        <sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" \
        topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>\
        </sheetView></sheetViews>
        """)
    #expect(
      try Self.element("definedNames", in: parts, "xl/workbook.xml") == """
        <definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\
        '表'!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\
        '表'!$1:$1</definedName></definedNames>
        """)
  }

  @Test("Links lead to the web, to mail or into the workbook, and nowhere else")
  func links() throws {
    let cells = ["javascript:x", "https://a/?b=1&c=2"].map { SheetCell($0, link: .address($0)) }
    let lost = SheetCell("x", link: .cell(sheet: "none", CellReference(row: 1, column: 1)))
    let parts = try Self.parts(Sheet(name: "S", rows: [SheetRow(cells + [lost])]))
    let relations = try Self.text(parts, "xl/worksheets/_rels/sheet1.xml.rels")
    #expect(!relations.contains("javascript"))
    #expect(
      relations.contains("Target=\"https://a/?b=1&amp;c=2\" TargetMode=\"External\""))
    #expect(
      try Self.element("hyperlinks", in: parts, "xl/worksheets/sheet1.xml")
        == "<hyperlinks><hyperlink ref=\"B1\" r:id=\"rId1\"/></hyperlinks>")
  }

  @Test("Columns are as wide as their Chinese contents, and rows as high as they wrap")
  func sizes() throws {
    var style = CellStyle()
    style.wraps = true
    let long = String(repeating: "长", count: 45)
    var sheet = Sheet(
      name: "S", columns: [SheetColumn(), SheetColumn(width: .exactly(10), isHidden: true)],
      rows: [
        SheetRow([SheetCell("绿色金融"), SheetCell(long, style: style)]),
        SheetRow([SheetCell(long, style: style)]), SheetRow([SheetCell("a\nb\nc")]),
        SheetRow([SheetCell("x")], height: 40), SheetRow([SheetCell(long)]),
      ])
    #expect(try Self.columns(sheet) == ["45.50", "12.50 hidden"])
    #expect(try Self.heights(sheet) == ["-", "45", "45", "40 custom", "-"])
    sheet.columns = [SheetColumn(width: .fitting(most: 100))]
    #expect(try Self.columns(sheet) == ["100.50", "45.50"])
    sheet.columns = []
    sheet.rows.removeLast(4)
    #expect(try Self.columns(sheet).first == "10.30")
    sheet.rows.append(SheetRow([SheetCell(long)]))
    sheet.mergedRanges = [CellRange(rows: 2...2, columns: 1...2)]
    #expect(try Self.columns(sheet).first == "10.30")
  }

  @Test("A hidden sheet stays hidden, but never all of them")
  func hiddenSheets() throws {
    var hidden = Sheet(name: "H", rows: [])
    hidden.isHidden = true
    let parts = try Self.parts(hidden, Sheet(name: "V", rows: []))
    let sheets = try Self.text(parts, "xl/workbook.xml")
    #expect(sheets.contains("name=\"H\" sheetId=\"1\" state=\"hidden\""))
    #expect(sheets.contains("activeTab=\"1\""))
    #expect(try !Self.text(Self.parts(hidden), "xl/workbook.xml").contains("state"))
  }

  @Test("The same workbook gives the same bytes")
  func determinism() {
    #expect(Self.workbook([Self.form]).xlsx() == Self.workbook([Self.form]).xlsx())
  }

  @Test("A workbook without sheets gets one")
  func empty() throws {
    var archive = try ZipArchive(Self.workbook([]).xlsx())
    #expect(try archive.contents(of: "xl/worksheets/sheet1.xml") != nil)
    #expect(try archive.contents(of: "docProps/core.xml") != nil)
  }
}

// MARK: - Samples

extension WorkbookWritingTests {
  private static let form: Sheet = {
    let first = CellReference(row: 1, column: 1)
    var sheet = Sheet(
      name: "表",
      rows: [
        SheetRow([
          SheetCell("甲", link: .cell(sheet: "名单", first)),
          SheetCell("乙", link: .address("https://example.org")),
        ])
      ])
    sheet.frozenRows = 1
    sheet.filter = CellRange(rows: 1...2, columns: 1...2)
    sheet.mergedRanges = [CellRange(rows: 3...3, columns: 1...2)]
    sheet.isProtected = true
    sheet.isLandscape = true
    sheet.highlights = [TextHighlight(cell(2, 2), text: "a\"b", fill: Colour(0xC6EFCE))]
    sheet.validations = [
      DataValidation(
        cell(3, 1), rule: .number(least: "0", most: nil),
        prompt: DataValidation.Message(title: "数", text: "填\n数"))
    ]
    let listed = DataValidation(
      cell(2, 1), rule: .listed(sheet: "名单", CellRange(rows: 1...3, columns: 1...1)),
      isStrict: false)
    sheet.validations.insert(listed, at: 0)
    if let choice = DataValidation.Choice(["是", "否"]) {
      sheet.validations.insert(DataValidation(cell(2, 2), rule: .choice(choice)), at: 0)
    }
    return sheet
  }()

  private static func cell(_ row: Int, _ column: Int) -> CellRange {
    CellRange(rows: row...row, columns: column...column)
  }

  private static func workbook(_ sheets: [Sheet]) -> Workbook {
    Workbook(title: "样表", language: "zh", sheets: sheets)
  }

  private static func parts(_ sheets: Sheet...) throws -> ZipArchive {
    try ZipArchive(workbook(sheets).xlsx())
  }

  private static func text(_ parts: ZipArchive, _ name: String) throws -> String {
    var parts = parts
    return String(decoding: try #require(try parts.contents(of: name)), as: UTF8.self)
  }

  private static func element(
    _ name: String, in parts: ZipArchive, _ part: String
  ) throws -> String {
    let text = try text(parts, part)
    let start = try #require(text.firstRange(of: "<" + name))
    let end = try #require(text.firstRange(of: "</\(name)>"))
    return String(text[start.lowerBound..<end.upperBound])
  }

  private static func columns(_ sheet: Sheet) throws -> [String] {
    try values(sheet, "col") { reader in
      let hidden = try reader.attribute("hidden") == "1" ? " hidden" : ""
      return (try reader.attribute("width") ?? "-") + hidden
    }
  }

  private static func heights(_ sheet: Sheet) throws -> [String] {
    try values(sheet, "row") { reader in
      let custom = try reader.attribute("customHeight") == "1" ? " custom" : ""
      return (try reader.attribute("ht") ?? "-") + custom
    }
  }

  private static func values(
    _ sheet: Sheet, _ name: String, _ value: (XMLReader) throws -> String
  ) throws -> [String] {
    let part = try text(parts(sheet), "xl/worksheets/sheet1.xml")
    var reader = try XMLReader(Array(part.utf8))
    var values: [String] = []
    while true {
      switch try reader.next() {
      case .finish: return values
      case .start where reader.name == name: values.append(try value(reader))
      default: break
      }
    }
  }
}
