import Testing

@testable import OfficeFormats

@Suite("Line wrapping")
struct LineWrapperTests {
  static let sentence =
    "到2025年，全市绿色贷款余额占全部贷款余额比重不低于30%，并支持“两山”银行（含“碳账户”）建设；"
    + "鼓励《绿色金融促进条例》所列机构发行 green bonds、ESG 基金……"

  @Test(
    "A sentence at the widths of terminals",
    arguments: [
      (
        60,
        [
          "到2025年，全市绿色贷款余额占全部贷款余额比重不低于30%，并支",
          "持“两山”银行（含“碳账户”）建设；鼓励《绿色金融促进条例》所列",
          "机构发行 green bonds、ESG 基金……",
        ]
      ),
      (
        80,
        [
          "到2025年，全市绿色贷款余额占全部贷款余额比重不低于30%，并支持“两山”银行（含“碳账",
          "户”）建设；鼓励《绿色金融促进条例》所列机构发行 green bonds、ESG 基金……",
        ]
      ),
      (
        120,
        [
          "到2025年，全市绿色贷款余额占全部贷款余额比重不低于30%，并支持“两山”银行（含“碳账户”）建设；鼓励《绿色金融促进条例》所列",
          "机构发行 green bonds、ESG 基金……",
        ]
      ),
    ])
  func sentence(width: Int, lines: [String]) {
    #expect(LineWrapper.lines(of: Self.sentence, width: width) == lines)
  }

  @Test(
    "Where lines end",
    arguments: [
      ("fits", "绿色金融", 8, ["绿色金融"]),
      ("between Chinese characters", "绿色金融", 4, ["绿色", "金融"]),
      ("not before closing punctuation", "绿色，金融", 4, ["绿", "色，", "金融"]),
      ("not after opening punctuation", "绿色（金融）", 6, ["绿色", "（金", "融）"]),
      ("nested closing stays together", "说“好”。了", 6, ["说", "“好”。", "了"]),
      ("dashes stay together", "绿色——金融", 5, ["绿", "色——", "金融"]),
      ("Latin at spaces", "green bonds now", 11, ["green bonds", "now"]),
      ("Latin never inside a word", "a greenish b", 8, ["a", "greenish", "b"]),
      ("Latin beside Chinese", "发行green债券", 9, ["发行green", "债券"]),
      ("spaces at the end vanish", "ab   cd", 3, ["ab", "cd"]),
      ("spaces inside stay", "a  b cd", 4, ["a  b", "cd"]),
      ("a word wider than the line", "https://x.y/z", 5, ["https", "://x.", "y/z"]),
      (
        "a mark stays with its letter", "e\u{301}e\u{301}e\u{301}", 2,
        ["e\u{301}e\u{301}", "e\u{301}"]
      ),
      ("a character wider than the line", "绿色", 1, ["绿", "色"]),
    ])
  func rules(label: String, text: String, width: Int, lines: [String]) {
    #expect(LineWrapper.lines(of: text, width: width) == lines)
  }

  @Test("No line is too wide and no character is lost", arguments: 2...40)
  func losesNothing(width: Int) {
    let lines = LineWrapper.lines(of: Self.sentence, width: width)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    let withoutSpaces = { (text: String) in text.filter { $0 != " " } }
    #expect(withoutSpaces(lines.joined()) == withoutSpaces(Self.sentence))
  }
}
