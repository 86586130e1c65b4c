/// The `plain` format: one row a line, for screen readers and for `grep`.
///
/// Cells are separated by ` | ` and not aligned: a screen reader that is set to skip punctuation
/// reads the words alone, and runs of spaces, which it would spell out or swallow, do not occur.
/// The first line has the headings; an empty cell is `-`, so that none is passed over in
/// silence. Nothing is ever wrapped, dropped or coloured, whatever the terminal.
struct PlainText: TableRenderer {
  func render(_ table: Table, options: RenderOptions) -> String {
    var page = Page()
    add(table, to: &page)
    return page.text
  }

  private func add(_ table: Table, to page: inout Page) {
    let columns = table.columns(for: .people)
    page.add(TerminalText.escaped(table.title ?? ""))
    if table.rows.isEmpty {
      page.add(TerminalText.escaped(table.empty))
    } else {
      addRows(of: table.keeping(columns: columns), to: &page)
    }
    page.add(lines: table.notes.map { TerminalText.escaped($0) })
  }

  private func addRows(of table: Table, to page: inout Page) {
    var lines = [line(table.columns.map(\.heading))]
    for segment in table.segments {
      if let heading = segment.heading { lines.append(TerminalText.escaped(heading)) }
      lines += table.rows[segment.rows].map { line($0.map(\.text)) }
      page.add(lines: lines)
      lines = []
    }
  }

  private func line(_ texts: [String]) -> String {
    texts.map { $0.isEmpty ? "-" : TerminalText.escaped($0) }.joined(separator: " | ")
  }
}

extension PlainText: CardRenderer {
  func render(_ card: Card, options: RenderOptions) -> String {
    var page = Page()
    let head = [card.title, card.subtitle ?? ""].filter { !$0.isEmpty }
    page.add(lines: head.map { TerminalText.escaped($0) })
    for section in card.sections {
      page.add(TerminalText.escaped(section.heading))
      add(section.content, to: &page)
    }
    return page.text
  }

  private func add(_ content: CardSection.Content, to page: inout Page) {
    switch content {
    case .fields(let fields):
      page.add(lines: fields.map { TerminalText.escaped("\($0.label): \($0.text)") })
    case .table(let table): add(table, to: &page)
    case .lines(let lines), .paragraphs(let lines):
      page.add(lines: lines.map { TerminalText.escaped($0) })
    }
  }
}
