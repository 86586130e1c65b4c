import Testing

@testable import OfficeFormats

@Suite("Reading workbooks")
struct WorkbookReadingTests {
  @Test(
    "Cells of every kind, as programs write them",
    arguments: [
      ("<c r='B1'><v>1500</v></c>", .number("1500")),
      ("<c><v>-0.5</v></c>", .number("-0.5")),
      ("<c t='n'><v>1.1000000000000001</v></c>", .number("1.1")),
      ("<c t='s'><v>1</v></c>", .text("贷款")), ("<c t='s'><v>0</v></c>", nil),
      ("<c t='s'><v>2</v></c>", .text("绿色贷款")), ("<c t='s'><v>3</v></c>", .text("漢字")),
      ("<c t='s'><v>4</v></c>", .text(" a\r\nb ")),
      ("<c t='inlineStr'><is><t>x</t></is></c>", .text("x")),
      ("<c t='inlineStr'><is><r><t>x</t></r><r><rPr/><t>y</t></r></is></c>", .text("xy")),
      ("<c t='inlineStr'><is><t>=1+1</t></is></c>", .text("=1+1")),
      ("<c t='b'><v>1</v></c>", .boolean(true)), ("<c t='b'><v>0</v></c>", .boolean(false)),
      ("<c t='e'><v>#DIV/0!</v></c>", .error("#DIV/0!")),
      ("<c t='str'><f>A1</f><v>_x0041_</v></c>", .text("A")),
      ("<c t='str'><f>\"\"</f><v></v></c>", .text("")),
      ("<c><f>1+1</f><v>2</v></c>", .number("2")), ("<c><f>1+1</f></c>", .unknown),
      ("<c><f t='shared' si='0'/><v>3</v></c>", .number("3")),
      ("<c t='d'><v>2023-06-30T00:00:00</v></c>", Self.date),
      ("<c s='1'><v>45107</v></c>", Self.date), ("<c s='1'><v>45107.75</v></c>", Self.date),
      ("<c s='1'><v>60</v></c>", .number("60")), ("<c s='1'><v>-1</v></c>", .number("-1")),
      ("<c s='2'><v>0.25</v></c>", .percentage("0.25")), ("<c s='99'><v>1</v></c>", .number("1")),
      ("<c s='1'/>", nil), ("<c><v/></c>", nil), ("<c><v></v></c>", nil),
      ("<x:c xmlns:x='y'><x:v>7</x:v></x:c>", .number("7")),
    ] as [(String, CellContents.Value?)])
  func cells(xml: String, value: CellContents.Value?) throws {
    var workbook = HandMadeWorkbook(cells: xml)
    workbook.parts["xl/styles.xml"] = HandMadeWorkbook.styles(formats: ["14", "10"])
    workbook.parts["xl/sharedStrings.xml"] = """
      <sst><si><t/></si><si><t>贷款</t></si><si><r><t>绿色</t></r><r><rPr><b/></rPr><t>贷款</t></r></si>\
      <si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si>\
      <si><t xml:space="preserve"> a_x000D_\nb </t></si></sst>
      """
    let cells = try workbook.cells()
    #expect(cells.map(\.value) == (value.map { [$0] } ?? []))
    #expect(cells.allSatisfy { $0.isFormula == xml.contains("<f") })
  }

  @Test(
    "Numbers are those that the program shows",
    arguments: [
      ("0", "0"), ("-0", "0"), ("1500", "1500"), ("007", "7"), ("1.50", "1.5"), (".5", "0.5"),
      ("5.", "5"), ("1E3", "1000"), ("1.5e-3", "0.0015"), ("-1.5E+2", "-150"),
      ("1E+15", "1000000000000000"),
      ("1.1000000000000001", "1.1"), ("0.30000000000000004", "0.3"),
      ("1499.9999999999998", "1500"), ("9.9999999999999999E2", "1000"),
      ("123456789012345", "123456789012345"), ("1234567890123456", "1234567890123460"),
      ("0.1234567890123456", "0.123456789012346"),
      ("1E-400", "0." + String(repeating: "0", count: 399) + "1"),
      ("0E5", "0"), ("0.000", "0"), ("99999999999999.96", "100000000000000"),
    ])
  func numbers(text: String, digits: String) throws {
    #expect(DecimalText.plain(text) == digits)
    #expect(
      try HandMadeWorkbook(cells: "<c><v>\(text)</v></c>").cells().map(\.value) == [.number(digits)]
    )
  }

  @Test(
    "What is no number is refused with its place",
    arguments: [
      "NaN", "INF", "0x10", "1,5", "1e", "1e401", "--1", "1.2.3", ".", "-", "１", "1 ", "e5",
    ])
  func wrongNumbers(text: String) {
    #expect(DecimalText.plain(text) == nil)
    let workbook = HandMadeWorkbook(cells: "<c/><c><v>\(text)</v></c>")
    #expect(
      workbook.fault
        == WorkbookFault(
          .wrongValue(text), part: "xl/worksheets/sheet1.xml", sheet: "表",
          cell: CellReference(row: 1, column: 2)))
  }

  @Test(
    "What formats show",
    arguments: [
      ("0", .number), ("1", .number), ("9", .percentage), ("10", .percentage), ("14", .date),
      ("17", .date), ("18", .number), ("21", .number), ("22", .date), ("31", .date),
      ("32", .number),
      ("45", .number), ("49", .number), ("57", .date), ("General", .number), ("G/通用格式", .number),
      ("General\"日\"", .number), ("#,##0.00", .number), ("0.0%", .percentage),
      ("0.00E+00", .number), ("yyyy-mm-dd", .date), ("yyyy\"年\"m\"月\"d\"日\";@", .date),
      ("[$-804]yyyy\"年\"m\"月\"", .date), ("[DBNum1]e\"年\"", .date), ("mmm", .date), ("aaaa", .date),
      ("h:mm AM/PM", .number), ("[h]:mm:ss", .number), ("mm:ss.0", .number), ("d h:mm", .date),
      ("0.00\"元/day\"", .number), ("[Red]0", .number), ("0\\d", .number), ("0_d", .number),
      ("0;[Red]yyyy", .number), ("\"unclosed", .number), ("[unclosed", .number), ("", .number),
    ] as [(String, FormatKind)])
  func formats(format: String, kind: FormatKind) throws {
    #expect((Int(format).flatMap(FormatKind.init(wellKnown:)) ?? FormatKind(code: format)) == kind)
    var workbook = HandMadeWorkbook(cells: "<c s='1'><v>45107</v></c>")
    workbook.parts["xl/styles.xml"] = HandMadeWorkbook.styles(formats: [format])
    let values: [FormatKind: CellContents.Value] = [
      .number: .number("45107"), .percentage: .percentage("45107"), .date: Self.date,
    ]
    #expect(try workbook.cells().map(\.value) == values[kind].map { [$0] })
  }

  @Test("Days counted from 1904")
  func from1904() throws {
    var workbook = HandMadeWorkbook(cells: "<c s='1'><v>43645</v></c>")
    workbook.parts["xl/styles.xml"] = HandMadeWorkbook.styles(formats: ["14"])
    workbook.parts["xl/workbook.xml"] = HandMadeWorkbook.workbook(
      "<sheet name='表' r:id='rId1'/>", properties: "<workbookPr date1904='1'/>")
    #expect(try workbook.cells().map(\.value) == [Self.date])
  }

  @Test("Places that a program leaves out follow one another")
  func places() throws {
    let rows =
      "<row><c><v>1</v></c><c r='C1'><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>"
    let cells = try HandMadeWorkbook(rows: rows).cells()
    #expect(cells.map(\.place.description) == ["A1", "C1", "D1", "A3"])
  }

  @Test(
    "Cells out of order, twice or outside of any sheet are refused",
    arguments: [
      "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>",
      "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>1</v></c></row>",
      "<row r='2'/><row r='1'/>", "<row r='1'/><row r='1'/>", "<row r='0'/>", "<row r='-1'/>",
      "<row r='1048577'/>", "<row r='x'/>", "<row r='1'><c r='A2'/></row>",
      "<row r='1'><c r='XFD1'/><c/></row>", "<row r='1'><c r='XFE1'/></row>",
    ])
  func misplaced(rows: String) {
    #expect(HandMadeWorkbook(rows: rows).fault?.kind == .misplacedCell)
  }

  @Test("Empty rows are neither kept nor slow, and the last cell of a sheet is found")
  func emptyRows() throws {
    let rows = (1...2000).map { "<row r=\"\($0)\" ht=\"15\"><c r=\"A\($0)\" s=\"0\"/></row>" }
    let last = "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
    let sheet = try WorkbookReader.read(HandMadeWorkbook(rows: rows.joined() + last).bytes).sheets[
      0]
    #expect(sheet.rows.map(\.number) == [1_048_576])
    let corner = CellReference(row: 1_048_576, column: 16_384)
    #expect(sheet.cell(at: corner)?.value == .number("1"))
    #expect(sheet.cell(at: CellReference(row: 5, column: 1)) == nil)
  }

  @Test("Hidden sheets, merged cells and charts")
  func sheets() throws {
    var workbook = HandMadeWorkbook()
    workbook.parts["xl/workbook.xml"] = HandMadeWorkbook.workbook(
      """
      <sheet name="A" r:id="rId1"/><sheet name="B_x0041_" state="hidden" r:id="rId2"/>\
      <sheet name="C" state="veryHidden" r:id="rId3"/><sheet name="D" r:id="rId4"/>
      """)
    workbook.parts["xl/_rels/workbook.xml.rels"] = HandMadeWorkbook.relations([
      ("rId1", "worksheet", "/xl/worksheets/sheet1.xml"), ("rId2", "worksheet", "../xl/b.xml"),
      ("rId3", "worksheet", "./b.xml"), ("rId4", "chartsheet", "c.xml"),
    ])
    workbook.parts["xl/b.xml"] = HandMadeWorkbook.worksheet(
      "", after: "<mergeCells count='1'><mergeCell ref='A1:B2'/></mergeCells>")
    let sheets = try WorkbookReader.read(workbook.bytes).sheets
    #expect(sheets.map(\.name) == ["A", "BA", "C"])
    #expect(sheets.map(\.isHidden) == [false, true, true])
    #expect(sheets[1].mergedRanges == [CellRange(rows: 1...2, columns: 1...2)])
  }

  @Test("Macros and links to other files are told, and left alone")
  func cautions() throws {
    var workbook = HandMadeWorkbook(cells: "<c><f>[1]S!A1</f><v>5</v></c>")
    #expect(try WorkbookReader.read(workbook.bytes).cautions == [])
    workbook.parts["xl/vbaProject.bin"] = "x"
    workbook.parts["xl/_rels/workbook.xml.rels"] = HandMadeWorkbook.relations([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId9", "externalLink", "e.xml"),
    ])
    let contents = try WorkbookReader.read(workbook.bytes)
    #expect(contents.cautions == [.macros, .externalLinks])
    #expect(contents.sheets[0].rows[0].cells[0].value == .number("5"))
  }

  static let date =
    SheetDate(year: 2023, month: 6, day: 30).map { CellContents.Value.date($0) } ?? .unknown
}
