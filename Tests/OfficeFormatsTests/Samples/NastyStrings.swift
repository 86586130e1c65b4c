/// Strings that have broken programs; every format must bring them through as text.
enum NastyStrings {
  /// All of them.
  static let all: [String] = [
    "", " ", "  two leading", "trailing  ", "-", "--", "---", "...", "$HOME", "`ls`", "$(ls)",
    "null", "true", "NaN", "0x10", "1e400", "-1.50", "01", "1,000", "\"", "\"\"", "'", "''", ",",
    "a,b", "a\"b", "a;b", "a|b", "a\\|b", "\\", "\\n", "a\tb", "a\nb", "a\r\nb", "\n", "\r",
    "\u{0}", "\u{7}\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{7F}\u{85}\u{9B}31m",
    "=1+1", "+1", "-1+1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x", " =1", "\u{3000}=1",
    "\u{FEFF}=1", "\t=1", "\u{202E}cod.exe", "a\u{2066}b\u{2069}", "\u{200F}\u{200E}\u{61C}",
    "z\u{200B}w\u{200C}n\u{200D}j", "\u{2028}line\u{2029}para", "\u{AD}soft", "\u{E0041}tag",
    "<script>alert(1)</script>", "<!-- c -->", "-->", "]]>", "&amp;", "&#0;", "<a href='x'>",
    "\" onload=\"x", "*bold*", "**b**", "_em_", "~~s~~", "# h", "1. item", "1) item", "+ item",
    "- item", "> quote", "[a](javascript:x)", "![i](x)", "<http://x.y>", "| a | b |", "===",
    "    code", "```", "$x^2$", "田中さん", "财政局", "한국어", "ـ", "e\u{301}", "Z\u{351}\u{36B}",
    "👨\u{200D}👩\u{200D}👧", "🇨🇳", "1️⃣", "❤️", "\u{FFFE}", "\u{10FFFD}", "ﷺ", "𠜎𠜱",
    "，。", "（", "）", "“”", "……", "——",
  ]
}
