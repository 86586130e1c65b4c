import Testing

@testable import OfficeFormats

@Suite("HTML")
struct HTMLTests {
  static let page = render(Samples.tasks, as: .html, options: RenderOptions(labels: .chinese))

  @Test(
    "A page that stands alone",
    arguments: [
      "<!DOCTYPE html>\n<html lang=\"zh\">\n", "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "style-src 'unsafe-inline'\">",
      "<title>绿色金融任务</title>", "prefers-color-scheme: dark", "@media print",
      "<caption>绿色金融任务</caption>", "<th scope=\"col\" class=\"rigid\">编号</th>",
      "<th scope=\"col\" class=\"rigid trailing\">数值</th>",
      "<tr><th scope=\"rowgroup\" colspan=\"6\">任务二</th></tr>",
      "<tr><td class=\"rigid\">2.1</td><td class=\"flexible\">建立试点。</td>"
        + "<td class=\"rigid\">德清县</td><td class=\"rigid trailing\">1000</td>"
        + "<td class=\"rigid\">湖政办发〔2021〕26号</td><td class=\"rigid good\">●</td></tr>",
      "<p class=\"note\">截至 2023-06-30。</p>",
    ])
  func page(part: String) {
    #expect(Self.page.contains(part))
  }

  @Test("Nothing in it can load or run")
  func inert() {
    for word in ["<script", "<link", "<img", "href", "src=", "url(", "@import", "targets"] {
      #expect(!Self.page.contains(word))
    }
  }

  @Test(
    "Text is escaped",
    arguments: [
      ("markup", "<b a=\"'\">&", "&lt;b a=&quot;&#39;&quot;&gt;&amp;"),
      ("layout", "a\n\tb", "a\n\tb"),
      ("what HTML cannot hold", "\u{0}\u{B}\u{FFFE}", "\\u{0}\\u{B}\\u{FFFE}"),
      ("carriage return", "\r", "\\r"), ("override", "\u{202E}", "\\u{202E}"),
    ])
  func text(label: String, text: String, expected: String) {
    #expect(HTMLText.escaped(text) == expected)
  }

  @Test("No rows and no title")
  func empty() {
    let page = render(Table(columns: [], rows: [], empty: "没有。"), as: .html)
    #expect(page.contains("<title>Table</title>"))
    #expect(page.contains("<main>\n<p>没有。</p>\n</main>"))
  }

  @Test("A card has a heading, definitions, tables and lines")
  func card() throws {
    let page = try render(Samples.card, as: .html)
    #expect(page.contains("<h1>新增社会融资</h1>\n<p class=\"quiet\">new-social-financing</p>\n<h2>"))
    #expect(page.contains("<dl>\n<dt>单位</dt><dd>亿元</dd>\n"))
    #expect(page.contains("<pre>\n  *\n*  `|`</pre>"))
  }
}
