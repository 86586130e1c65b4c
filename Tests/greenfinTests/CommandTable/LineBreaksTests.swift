import OfficeFormats
import Testing

@testable import greenfin

@Suite struct LineBreaksTests {
  @Test(arguments: [
    ("one two three", 8, ["one two", "three"]),
    ("没有数据，不当作零。", 8, ["没有数", "据，不当", "作零。"]),
    ("用（甲）乙", 4, ["用", "（甲）", "乙"]),
    ("写 --plan 计划", 6, ["写", "--plan", "计划"]),
    ("averylongword x", 5, ["averylongword", "x"]),
    ("", 10, [""]),
  ])
  func wraps(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(LineBreaks.wrapped(text, width: width) == lines)
  }

  @Test func losesNothing() {
    let text = "同一选项写多次表示“其中之一”，不同选项须同时满足（见 help）。"
    #expect(LineBreaks(text).pieces.joined() == text)
  }

  @Test func alignsByDisplayWidth() {
    let rows = [HelpRow(term: "--a 计划", text: "x"), HelpRow(term: "--bcdef", text: "y")]
    #expect(HelpRow.lines(rows, width: 60) == ["  --a 计划  x", "  --bcdef   y"])
  }
}
