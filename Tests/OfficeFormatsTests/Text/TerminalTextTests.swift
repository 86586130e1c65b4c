import OfficeFormats
import Testing

@Suite("Text for terminals")
struct TerminalTextTests {
  @Test(
    "Hidden characters are spelled out",
    arguments: [
      ("plain stays", "绿色 green 👍🏽 e\u{301}", "绿色 green 👍🏽 e\u{301}"),
      ("escape sequence", "\u{1B}[31m", "\\u{1B}[31m"),
      ("layout", "a\tb\nc\r\nd", "a\\tb\\nc\\r\\nd"),
      ("C1 and DEL", "\u{7F}\u{85}\u{9B}", "\\u{7F}\\u{85}\\u{9B}"),
      ("override", "a\u{202E}b", "a\\u{202E}b"),
      ("isolates", "\u{2066}\u{2069}", "\\u{2066}\\u{2069}"),
      ("marks", "\u{200E}\u{200F}\u{61C}", "\\u{200E}\\u{200F}\\u{61C}"),
      ("zero width", "\u{200B}\u{200C}\u{200D}\u{2060}", "\\u{200B}\\u{200C}\\u{200D}\\u{2060}"),
      ("byte-order mark", "\u{FEFF}id", "\\u{FEFF}id"),
      ("separators", "\u{2028}\u{2029}", "\\u{2028}\\u{2029}"),
      ("tag", "\u{E0041}", "\\u{E0041}"),
      ("filler", "\u{3164}\u{115F}", "\\u{3164}\\u{115F}"),
      ("non-character", "\u{FFFE}", "\\u{FFFE}"),
      ("variation selectors are part of words", "葛\u{E0100}❤\u{FE0F}", "葛\u{E0100}❤\u{FE0F}"),
    ])
  func escapes(label: String, text: String, shown: String) {
    #expect(Array(TerminalText.escaped(text).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test("The caller may keep line breaks and tabs")
  func keepsLayout() {
    let text = "a\tb\nc\rd"
    #expect(TerminalText.escaped(text, keeping: .newline) == "a\\tb\nc\\rd")
    #expect(TerminalText.escaped(text, keeping: [.newline, .tab]) == "a\tb\nc\\rd")
  }
}
