import Testing

@testable import OfficeFormats

@Suite("Workbooks that cannot be read")
struct WorkbookFaultTests {
  @Test(
    "Files that are no workbook are named",
    arguments: [
      ("nothing", [], .notWorkbook), ("text", Array("a,b\n".utf8), .notWorkbook),
      ("XML", Array("<?xml version=\"1.0\"?><Workbook/>".utf8), .notWorkbook),
      ("before 2007", Self.compound([]), .oldFormat),
      ("with a password", Self.compound(Array("EncryptedPackage".utf16)), .encrypted),
      ("a zip file", Self.zip(["a.txt": "x"]), .otherDocument),
      ("OpenDocument", Self.zip(["mimetype": "x", "content.xml": "<x/>"]), .openDocument),
      (
        "binary",
        Self.zip([
          "_rels/.rels": HandMadeWorkbook.relations([("r", "officeDocument", "xl/workbook.bin")])
        ]), .binaryFormat
      ),
      (
        "a letter",
        Self.zip([
          "_rels/.rels": HandMadeWorkbook.relations([("r", "officeDocument", "word/document.xml")]),
          "word/document.xml": "<w:document xmlns:w='x'/>",
        ]), .otherDocument
      ),
      ("cut short", Array(HandMadeWorkbook().bytes.dropLast(40)), .zip(.damaged(part: nil))),
    ] as [(String, [UInt8], WorkbookFault.Kind)])
  func foreign(label: String, bytes: [UInt8], kind: WorkbookFault.Kind) {
    #expect {
      try WorkbookReader.read(bytes)
    } throws: {
      ($0 as? WorkbookFault)?.kind == kind
    }
  }

  @Test("A part that is missing or broken is named", arguments: ["xl/workbook.xml", Self.sheet])
  func parts(name: String) {
    var workbook = HandMadeWorkbook()
    workbook.parts[name] = nil
    #expect(workbook.fault?.kind == .missingPart && workbook.fault?.part == name)
    workbook.parts[name] = "<!DOCTYPE x><x/>"
    #expect(workbook.fault?.kind == .xml(XMLFault(kind: .documentType, offset: 0)))
    #expect(workbook.fault?.sheet == (name == Self.sheet ? "表" : nil))
    workbook.parts[name] = "<worksheet><sheetData>"
    #expect(workbook.fault != nil)
  }

  @Test("A workbook without styles or shared texts is read")
  func bare() throws {
    var workbook = HandMadeWorkbook(cells: "<c s='5'><v>1</v></c>")
    workbook.parts["xl/_rels/workbook.xml.rels"] = HandMadeWorkbook.relations([
      ("rId1", "worksheet", "worksheets/sheet1.xml")
    ])
    #expect(try workbook.cells().map(\.value) == [.number("1")])
  }

  @Test("A shared text that does not exist is refused", arguments: ["0", "-1", "x", "1e3"])
  func sharedTexts(number: String) {
    let fault = HandMadeWorkbook(cells: "<c r='C1' t='s'><v>\(number)</v></c>").fault
    #expect(fault?.kind == .wrongValue(number))
    #expect(fault?.cell?.description == "C1")
  }

  @Test("Parts that only pretend to be small are refused")
  func bombs() {
    var workbook = HandMadeWorkbook()
    let blanks = String(repeating: " ", count: 300_000)
    workbook.parts[Self.sheet] = HandMadeWorkbook.worksheet("<row>\(blanks)</row>")
    #expect(
      workbook.fault?.kind == .zip(.packedTooTightly(part: Self.sheet, ratio: 100)))
  }

  @Test("Parts that an address outside stands for are not followed")
  func outside() throws {
    var workbook = HandMadeWorkbook()
    workbook.parts["xl/_rels/workbook.xml.rels"] = HandMadeWorkbook.relations([
      ("rId1", "worksheet", "worksheets/sheet1.xml\" TargetMode=\"External")
    ])
    #expect(try WorkbookReader.read(workbook.bytes).sheets.isEmpty)
  }

  @Test("Damage anywhere ends in an answer", arguments: 0..<3)
  func damage(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let whole = HandMadeWorkbook(cells: "<c r='A1' s='1' t='s'><v>0</v></c>").parts
    for _ in 0..<60 {
      guard let name = whole.keys.sorted().randomElement(using: &generator) else { continue }
      var workbook = HandMadeWorkbook()
      var bytes = Array((whole[name] ?? "").utf8)
      let place = Int.random(in: bytes.indices, using: &generator)
      bytes[place] = UInt8.random(in: 0..<128, using: &generator)
      workbook.parts = whole
      workbook.parts[name] = String(decoding: bytes, as: UTF8.self)
      _ = workbook.fault
    }
  }

  private static let sheet = "xl/worksheets/sheet1.xml"

  /// A file as programs of before 2007 wrote it: here only its beginning and one name.
  private static func compound(_ name: [UInt16]) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 632)
      + name.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [UInt8](repeating: 0, count: 512)
  }

  private static func zip(_ parts: [String: String]) -> [UInt8] {
    var workbook = HandMadeWorkbook()
    workbook.parts = parts
    return workbook.bytes
  }
}
