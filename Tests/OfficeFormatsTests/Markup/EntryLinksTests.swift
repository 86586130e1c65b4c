import Testing

@testable import OfficeFormats

@Suite("Links from sentences to what explains them")
struct EntryLinksTests {
  private func links(_ names: [String]) -> EntryLinks {
    EntryLinks(
      names.enumerated().map { index, name in
        ReportPage.Entry(
          id: "item-\(index + 1)", title: name, cells: [], facets: [], sentences: [], facts: [])
      })
  }

  @Test(
    "A name leads to its explanation, the longest that stands there",
    arguments: [
      ("<p>贷款占比为23%。</p>", "<p><a href=\"#item-2\">贷款占比</a>为23%。</p>"),
      ("<p>贷款与贷款占比</p>", "<p><a href=\"#item-1\">贷款</a>与<a href=\"#item-2\">贷款占比</a></p>"),
      ("<h2>贷款</h2><p>无</p>", "<h2>贷款</h2><p>无</p>"),
      ("<th scope=\"row\">贷款</th>", "<th scope=\"row\">贷款</th>"),
      ("<a href=\"#x\">贷款</a>", "<a href=\"#x\">贷款</a>"),
      ("<p title=\"贷款\">x</p>", "<p title=\"贷款\">x</p>"),
      ("<p>Loan and Loans</p>", "<p><a href=\"#item-3\">Loan</a> and Loans</p>"),
      ("<p>A &amp; B rose</p>", "<p><a href=\"#item-4\">A &amp; B</a> rose</p>"),
    ])
  func linked(html: String, expected: String) {
    #expect(links(["贷款", "贷款占比", "Loan", "A & B"]).linked(html) == expected)
  }

  @Test("A name that two entries share leads nowhere")
  func shared() {
    #expect(links(["贷款", "贷款"]).linked("<p>贷款</p>") == "<p>贷款</p>")
  }
}
