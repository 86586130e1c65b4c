import Testing

@testable import OfficeFormats

@Suite("Parts of a workbook")
struct WorkbookModelTests {
  @Test(
    "Places of cells",
    arguments: [
      ("A1", 1, 1), ("B7", 7, 2), ("Z10", 10, 26), ("AA1", 1, 27),
      ("XFD1048576", 1_048_576, 16_384),
      ("ZZ9", 9, 702), ("AAA9", 9, 703),
    ])
  func references(text: String, row: Int, column: Int) {
    #expect(CellReference(text) == CellReference(row: row, column: column))
    #expect(CellReference(row: row, column: column).description == text)
  }

  @Test(
    "What is no place of a cell",
    arguments: [
      "", "A", "1", "A0", "A01", "a1", "A1B", "1A", "A1048577", "XFE1", "A-1", "Ａ1", "A1 ",
      "AAAAAAAAAAAAAAAAAAAA1", "A99999999999999999999",
    ])
  func wrongReferences(text: String) {
    #expect(CellReference(text) == nil)
  }

  @Test("Ranges of cells")
  func ranges() {
    let range = CellRange("B2:D7")
    #expect(range == CellRange(rows: 2...7, columns: 2...4))
    #expect(range?.description == "B2:D7" && range?.absolute == "$B$2:$D$7")
    #expect(CellRange("B2")?.description == "B2")
    #expect(range?.contains(CellReference(row: 7, column: 4)) == true)
    #expect(range?.contains(CellReference(row: 8, column: 4)) == false)
    for text in ["", ":", "B2:", "D7:B2", "B2:C3:D4", "B2:C"] {
      #expect(CellRange(text) == nil, "\(text)")
    }
  }

  // Numbers as Excel shows them, the day that never was included.
  @Test(
    "Days and their numbers",
    arguments: [
      (1, "1900-01-01"), (31, "1900-01-31"), (59, "1900-02-28"), (61, "1900-03-01"),
      (366, "1900-12-31"), (367, "1901-01-01"), (36_526, "2000-01-01"), (36_585, "2000-02-29"),
      (45_107, "2023-06-30"), (45_351, "2024-02-29"), (2_958_465, "9999-12-31"),
    ])
  func dates(serial: Int, text: String) {
    let date = SheetDate(serial: serial, system: .from1900)
    #expect(date?.description == text)
    #expect(date?.serial == serial)
    #expect(SheetDate(isoText: text) == date)
    #expect(SheetDate(isoText: text + "T12:30:00") == date)
  }

  @Test("Days counted from 1904", arguments: [(0, "1904-01-01"), (43_645, "2023-06-30")])
  func datesFrom1904(serial: Int, text: String) {
    #expect(SheetDate(serial: serial, system: .from1904)?.description == text)
  }

  @Test("Every day since 1900 follows the day before")
  func everyDay() {
    var wrong: [Int] = []
    var last = SheetDate(serial: 61, system: .from1900)
    for serial in 62...60_000 {
      let date = SheetDate(serial: serial, system: .from1900)
      let follows = date?.month == last?.month ? date?.day == (last?.day ?? 0) + 1 : date?.day == 1
      if !follows || date?.serial != serial { wrong.append(serial) }
      last = date
    }
    #expect(wrong == [])
    #expect(last?.description == "2064-04-08")
  }

  @Test("What is no day", arguments: [0, -1, 60, 2_958_466])
  func wrongSerials(serial: Int) {
    #expect(SheetDate(serial: serial, system: .from1900) == nil)
  }

  @Test("Days that the calendar does not have")
  func wrongDates() {
    #expect(SheetDate(year: 2023, month: 2, day: 29) == nil)
    #expect(SheetDate(year: 1899, month: 12, day: 31) == nil)
    #expect(SheetDate(year: 2023, month: 13, day: 1) == nil)
    #expect(SheetDate(year: 2023, month: 1, day: 0) == nil)
    #expect(SheetDate(isoText: "2023-6-30") == nil && SheetDate(isoText: "20230630") == nil)
  }

  @Test(
    "Letters that look like a character's number are told apart",
    arguments: [
      ("plain", "plain"), ("_x0041_", "_x005F_x0041_"), ("__x000D_", "__x005F_x000D_"),
      ("_x005F_x0041_", "_x005F_x005F_x005F_x0041_"), ("_x00g1_", "_x00g1_"), ("_x0041", "_x0041"),
      ("_X0041_", "_X0041_"), ("绿_x4e2D_", "绿_x005F_x4e2D_"),
    ])
  func cellText(text: String, written: String) {
    #expect(CellText.encoded(text) == written)
    #expect(CellText.decoded(written) == text)
  }

  @Test("A character's number stands for the character")
  func characterNumbers() {
    #expect(Array(CellText.decoded("a_x000D__x000a_b").unicodeScalars) == ["a", "\r", "\n", "b"])
    #expect(CellText.decoded("_xD83D__xDE00_") == "😀")
  }

  @Test("A text longer than a cell is cut and says so")
  func longText() {
    let text = String(repeating: "长", count: 40_000)
    #expect(CellText.encoded(text).utf16.count == 32_767)
    #expect(CellText.encoded(text).hasSuffix("长…"))
    #expect(CellText.shortened("👨‍👩‍👧ab", to: 9) == "👨‍👩‍👧…")
  }

  @Test(
    "Sheets get names that spreadsheets take",
    arguments: [
      (["A"], ["A"]), (["a/b:c"], ["a-b-c"]), (["'x'"], ["x"]), ([""], ["Sheet"]),
      (["A", "a", "A"], ["A", "a-2", "A-3"]), (["History"], ["History-"]),
      (["a\u{202E}b"], ["a-b"]), (["目标[1]*?\\"], ["目标-1----"]),
      (
        [String(repeating: "长", count: 40), String(repeating: "长", count: 40)],
        [String(repeating: "长", count: 30) + "…", String(repeating: "长", count: 28) + "…-2"]
      ),
    ])
  func sheetNames(wanted: [String], names: [String]) {
    #expect(SheetNames(wanted).names == names)
  }

  @Test(
    "Names of ranges",
    arguments: [
      ("targets", true), ("_x", true), ("目标.1", true), ("Q1", false), ("q1", false),
      ("R1C1", false), ("r", false), ("RC", false), ("1a", false), ("a b", false), ("", false),
      ("XFD9", false), ("XFE9", true), ("a!", false),
    ])
  func definedNames(name: String, isGood: Bool) throws {
    let range = try #require(CellRange("A1"))
    #expect((DefinedName(name, sheet: "S", range: range) != nil) == isGood)
  }

  @Test(
    "Only addresses of the web and of mail are followed",
    arguments: [
      ("https://a.b/c?d=1&e=2#f", "https://a.b/c?d=1&e=2#f"), ("HTTP://a", "HTTP://a"),
      ("mailto:a@b.cn", "mailto:a@b.cn"), ("https://a/绿", "https://a/%E7%BB%BF"),
      ("https://a/\"<>", "https://a/%22%3C%3E"), ("javascript:alert(1)", nil), ("file:///a", nil),
      ("https:", nil), ("https://a b", nil), (" https://a", nil), ("https://a\u{202E}b", nil),
      ("\\\\server\\share", nil), ("", nil), ("data:text/html,x", nil),
    ] as [(String, String?)])
  func addresses(text: String, address: String?) {
    #expect(WebAddress.safe(text) == address)
  }

  @Test("Texts to choose from must fit into the rule")
  func choices() {
    #expect(DataValidation.Choice(["是", "否"])?.texts == ["是", "否"])
    #expect(DataValidation.Choice(["a,b"]) == nil && DataValidation.Choice([]) == nil)
    #expect(DataValidation.Choice(["a", ""]) == nil)
    #expect(DataValidation.Choice([String(repeating: "长", count: 255)]) != nil)
    #expect(DataValidation.Choice([String(repeating: "长", count: 255), "x"]) == nil)
  }
}
