/// The `table` format: columns under a rule, for eyes on a terminal.
///
/// Columns stand two spaces apart and line up whatever the script. When a table is wider than
/// the terminal, see ``TableLayout``; nothing is ever cut short. Text is shown through
/// ``TerminalText``, line breaks included, so that a cell cannot pose as another row.
struct AlignedText: TableRenderer {
  func render(_ table: Table, options: RenderOptions) -> String {
    var page = Page()
    add(table, to: &page, options: options)
    return page.text
  }

  private func add(_ table: Table, to page: inout Page, options: RenderOptions) {
    let shown = table.keeping(columns: table.columns(for: .people))
    let grid = AlignedGrid(shown, options: options)
    page.add(ShownText(table.title ?? "", tone: .strong).paragraph(options: options))
    if table.rows.isEmpty {
      page.add(ShownText(table.empty).paragraph(options: options))
    } else {
      addRows(of: shown, grid: grid, to: &page, options: options)
    }
    page.add(lines: table.notes.map { ShownText($0).paragraph(options: options) })
  }

  private func addRows(
    of table: Table, grid: AlignedGrid, to page: inout Page, options: RenderOptions
  ) {
    for (index, segment) in table.segments.enumerated() {
      var lines = GridLines(hasColour: options.colour)
      if index == 0 { grid.writeHeader(to: &lines) }
      if let heading = segment.heading {
        lines.put(ShownText(heading, tone: .strong).paragraph(options: options), tone: nil)
        lines.endLine()
      }
      grid.write(segment.rows, to: &lines)
      page.add(block: lines.text)
    }
    let dropped = grid.droppedHeadings
    if !dropped.isEmpty {
      let note = options.labels.droppedColumns(dropped.count, dropped)
      page.add(ShownText(note, tone: .quiet).paragraph(options: options))
    }
  }
}

extension AlignedText: CardRenderer {
  func render(_ card: Card, options: RenderOptions) -> String {
    var page = Page()
    let title = ShownText(card.title, tone: .strong).paragraph(options: options)
    let subtitle = ShownText(card.subtitle ?? "", tone: .quiet).paragraph(options: options)
    page.add(lines: [title, subtitle].filter { !$0.isEmpty })
    for section in card.sections {
      page.add(ShownText(section.heading, tone: .strong).paragraph(options: options))
      add(section.content, to: &page, options: options)
    }
    return page.text
  }

  private func add(_ content: CardSection.Content, to page: inout Page, options: RenderOptions) {
    switch content {
    case .fields(let fields):
      let grid = AlignedGrid(.of(fields), hasHeader: false, options: options)
      var lines = GridLines(hasColour: options.colour)
      grid.write(fields.indices, to: &lines)
      page.add(block: lines.text)
    case .table(let table): add(table, to: &page, options: options)
    case .lines(let lines): page.add(lines: lines.map { TerminalText.escaped($0) })
    case .paragraphs(let texts):
      for text in texts { page.add(ShownText(text).paragraph(options: options)) }
    }
  }
}

extension Table {
  /// Labels beside texts, as a table without a header.
  fileprivate static func of(_ fields: [CardSection.Field]) -> Table {
    let columns = [
      Column(key: "label", heading: ""), Column(key: "text", heading: "", isFlexible: true),
    ]
    let rows = fields.map { [Cell($0.label, tone: .quiet), Cell($0.text, tone: $0.tone)] }
    return Table(columns: columns, rows: rows)
  }
}
