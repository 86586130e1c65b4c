import Testing

@testable import OfficeFormats

@Suite("Display width")
struct DisplayWidthTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let width: Int

    init(_ label: String, _ text: String, _ width: Int) {
      testDescription = label
      self.text = text
      self.width = width
    }
  }

  static let cases = [
    Case("empty", "", 0),
    Case("Latin", "greenfin", 8),
    Case("Chinese", "绿色金融", 8),
    Case("Chinese and Latin", "2023年Q2", 8),
    Case("Chinese punctuation", "（，。）", 8),
    Case("curly quotes are ambiguous and narrow", "“两山”", 6),
    Case("full-width Latin", "ＡＢ", 4),
    Case("half-width kana", "ｱｲ", 2),
    Case("ideographic space", "\u{3000}", 2),
    Case("outside the basic plane", "𠜎𠜱", 4),
    Case("radical and compatibility ideograph", "⺀\u{F900}", 4),
    Case("hexagram", "䷀", 2),
    Case("half-fill space is narrow", "\u{303F}", 1),
    Case("combining acute", "e\u{301}", 1),
    Case("stacked marks", "Z\u{351}\u{36B}", 1),
    Case("kana with a combining voice mark", "か\u{3099}", 2),
    Case("Hangul syllable", "한", 2),
    Case("Hangul from letters", "\u{1112}\u{1161}\u{11AB}", 2),
    Case("zero-width", "a\u{200B}\u{FEFF}\u{2060}b", 2),
    Case("controls", "\u{1B}\u{7F}\u{85}", 0),
    Case("emoji", "😀", 2),
    Case("family", "👨\u{200D}👩\u{200D}👧", 2),
    Case("skin tone", "👍🏽", 2),
    Case("flag", "🇨🇳", 2),
    Case("keycap", "1\u{FE0F}\u{20E3}", 2),
    Case("heart as text and as emoji", "❤ ❤\u{FE0F}", 4),
    Case("copyright as text", "©", 1),
    Case("a bullet", "●", 1),
    Case("Arabic number sign is seen", "\u{600}", 1),
  ]

  @Test("Columns taken", arguments: cases)
  func width(_ example: Case) {
    #expect(DisplayWidth.of(example.text) == example.width)
  }
}
