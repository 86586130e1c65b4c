/// The `markdown` format: headings and pipe tables, as CommonMark with tables reads them.
///
/// A group is a heading and a table of its own, since a pipe table has no rows across.
struct MarkdownDocument: TableRenderer {
  func render(_ table: Table, options: RenderOptions) -> String {
    var page = Page()
    add(table, level: 1, to: &page)
    return page.text
  }

  private func add(_ table: Table, level: Int, to page: inout Page) {
    let shown = table.keeping(columns: table.columns(for: .people))
    page.add(heading(table.title ?? "", level: level))
    if table.rows.isEmpty { page.add(MarkdownText.paragraph(table.empty)) }
    for segment in table.rows.isEmpty ? [] : shown.segments {
      page.add(heading(segment.heading ?? "", level: level + 1))
      if !segment.rows.isEmpty { page.add(lines: lines(of: shown, rows: segment.rows)) }
    }
    table.notes.forEach { page.add(MarkdownText.paragraph($0)) }
  }

  private func lines(of table: Table, rows: Range<Int>) -> [String] {
    let header = line(table.columns.map { MarkdownText.inline($0.heading) })
    let rule = line(table.columns.map { $0.alignment == .trailing ? "---:" : "---" })
    return [header, rule] + table.rows[rows].map { line($0.map { MarkdownText.cell($0.text) }) }
  }

  private func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private func heading(_ text: String, level: Int) -> String {
    let text = MarkdownText.inline(text)
    return text.allSatisfy(\.isWhitespace)
      ? "" : String(repeating: "#", count: level) + " " + text
  }
}

extension MarkdownDocument: CardRenderer {
  func render(_ card: Card, options: RenderOptions) -> String {
    var page = Page()
    page.add(heading(card.title, level: 1))
    page.add(MarkdownText.paragraph(card.subtitle ?? ""))
    for section in card.sections {
      page.add(heading(section.heading, level: 1 + section.level))
      add(section.content, to: &page)
    }
    return page.text
  }

  private func add(_ content: CardSection.Content, to page: inout Page) {
    switch content {
    case .fields(let fields): page.add(lines: fields.map(item))
    case .table(let table): add(table, level: 3, to: &page)
    case .lines(let lines): page.add(MarkdownText.fenced(lines))
    case .paragraphs(let texts): texts.forEach { page.add(MarkdownText.paragraph($0)) }
    }
  }

  // The colon stands outside the emphasis: closing stars between a colon and a Chinese character
  // do not close.
  private func item(_ field: CardSection.Field) -> String {
    let label = MarkdownText.emphasized(field.label)
    let text = MarkdownText.inline(field.text)
    return label.isEmpty ? "- " + MarkdownText.paragraph(field.text) : "- \(label): \(text)"
  }
}
