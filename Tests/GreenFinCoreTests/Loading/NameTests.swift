import Testing

@testable import GreenFinCore

@Suite("Names as they are typed")
struct NameTests {
  @Test(
    "One name in all the ways it can be typed",
    arguments: [
      ("capitals", "CFA考试中心", "cfa考试中心"), ("full-width letters", "ＣＦＡ考试中心", "cfa考试中心"),
      ("blanks", "市 金融办", "市金融办"), ("an ideographic space", "市\u{3000}金融办", "市金融办"),
      ("a zero-width space", "市\u{200B}金融办", "市金融办"), ("a byte-order mark", "\u{FEFF}市金融办", "市金融办"),
      ("a control character", "市金融办\u{7}", "市金融办"), ("full-width brackets", "（市）", "(市)"),
      ("a half-width filler", "市\u{FFA0}金融办", "市金融办"),
    ])
  func folding(label: String, typed: String, folded: String) {
    #expect(FoldedName.fold(typed) == folded, "\(label)")
  }

  @Test("Different characters that look alike stay different")
  func lookAlikes() {
    #expect(FoldedName.fold("市金融办") != FoldedName.fold("巿金融办"))
    #expect(FoldedName.fold("а") != FoldedName.fold("a"))
  }

  @Test(
    "Names that hide nothing",
    arguments: ["市金融办", "Office A", "“两山”", "𠜎", "é", "ＣＦＡ（湖州）", "碳·账户", "ｱ"])
  func visible(name: String) {
    #expect(VisibleText.isVisible(name))
  }

  @Test(
    "Names with characters that hide or reorder others",
    arguments: [
      ("right-to-left override", "市\u{202E}办"), ("zero-width space", "市\u{200B}办"),
      ("zero-width joiner", "市\u{200D}办"), ("soft hyphen", "市\u{AD}办"), ("newline", "市\n办"),
      ("tab", "市\t办"), ("escape", "\u{1B}[31m市办"), ("NUL", "市\0"), ("byte-order mark", "\u{FEFF}市"),
      ("Hangul filler", "市\u{3164}办"), ("half-width Hangul filler", "市\u{FFA0}办"),
      ("variation selector", "市\u{FE0F}"), ("tag character", "市\u{E0041}"),
      ("line separator", "市\u{2028}办"), ("unassigned", "市\u{0378}"),
      ("isolate", "\u{2066}市\u{2069}"),
    ])
  func invisible(label: String, name: String) {
    #expect(!VisibleText.isVisible(name), "\(label)")
  }
}
