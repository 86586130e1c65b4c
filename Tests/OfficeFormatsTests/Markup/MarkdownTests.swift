import Testing

@testable import OfficeFormats

@Suite("Markdown")
struct MarkdownTests {
  @Test("A grouped table is a heading and a table a group")
  func table() {
    #expect(
      render(Samples.tasks, as: .markdown).hasSuffix(
        """
        ## 任务二

        | 编号 | 内容 | 责任单位 | 数值 | 文件 | 灯 |
        | --- | --- | --- | ---: | --- | --- |
        | 2.1 | 建立试点。 | 德清县 | 1000 | 湖政办发〔2021〕26号 | ● |

        截至 2023-06-30。

        """))
    #expect(render(Samples.nothing, as: .markdown) == "# 绿色金融任务\n\n没有任务。\n\n截至 2023-06-30。\n")
  }

  @Test(
    "Markup comes through as text",
    arguments: [
      ("pipe", "a|b", "a\\|b"), ("emphasis", "*_~", "\\*\\_\\~"), ("code", "`x`", "\\`x\\`"),
      ("backslash", "\\|", "\\\\\\|"), ("link", "![a](b)", "\\!\\[a\\](b)"),
      ("html", "<b>&amp;", "\\<b\\>\\&amp;"), ("line break", "a\nb", "a b"),
      ("override", "\u{202E}", "\\\\u{202E}"), ("mathematics", "$x$", "\\$x\\$"),
    ])
  func inline(label: String, text: String, expected: String) {
    #expect(MarkdownText.inline(text) == expected)
  }

  @Test("A cell shows the lines of its text, and no markup of it")
  func cells() { #expect(MarkdownText.cell("a|\n<br>b") == "a\\|<br>\\<br\\>b") }

  @Test(
    "A paragraph starts no block",
    arguments: [
      ("- a", "\\- a"), ("+ a", "\\+ a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
      ("---", "\\---"),
      ("===", "\\==="), ("    code", "code"), ("1.5 亿", "1\\.5 亿"), ("2023年", "2023年"), ("", ""),
    ])
  func paragraph(text: String, expected: String) {
    #expect(MarkdownText.paragraph(text) == expected)
  }

  @Test("A card has headings, a list, tables and a fence longer than any inside")
  func card() throws {
    let text = try render(Samples.card, as: .markdown)
    #expect(text.hasPrefix("# 新增社会融资\n\nnew-social-financing\n\n## 概况\n\n- **单位**: 亿元\n"))
    #expect(text.hasSuffix("## 走势\n\n```\n  *\n*  `|`\n```\n"))
    #expect(MarkdownText.fenced(["```"]) == "````\n```\n````")
  }
}
