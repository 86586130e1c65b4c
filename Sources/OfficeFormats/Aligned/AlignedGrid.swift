/// Texts set in columns, with what did not fit in a line wrapped inside its column.
struct AlignedGrid {
  private let columns: [Column]
  private let header: [ShownText]?
  private let rows: [[ShownText]]
  private let layout: TableLayout
  private let hasColour: Bool

  /// The grid of a table's rows, with or without its header.
  init(_ table: Table, hasHeader: Bool = true, options: RenderOptions) {
    columns = table.columns
    header = hasHeader ? table.columns.map { ShownText($0.heading, tone: .strong) } : nil
    rows = table.rows.indices.map { row in
      table.columns.indices.map { ShownText(table.cell(row: row, column: $0)) }
    }
    layout = TableLayout(of: Self.extents(columns, header, rows), width: options.width)
    hasColour = options.colour
  }

  /// The headings of the columns there was no room for.
  var droppedHeadings: [String] {
    layout.dropped.map { columns[$0].heading }
  }

  /// Writes the header and the rule under it; nothing when there is none.
  ///
  /// The rule is of hyphens: box-drawing lines are of ambiguous width, and a terminal that draws
  /// them wide would pull it twice as long as the columns.
  func writeHeader(to lines: inout GridLines) {
    guard let header else { return }
    write(header, to: &lines)
    write(layout.rule(for: columns.count), to: &lines)
  }

  /// Writes some of the rows, each ending in a newline.
  func write(_ range: Range<Int>, to lines: inout GridLines) {
    let texts = rows[range].reduce(0) { $1.reduce($0) { $0 + $1.text.utf8.count } }
    let blanks = range.count * layout.widths.reduce(0) { $0 + $1 + TableLayout.gap }
    lines.reserve(texts + blanks)
    for row in rows[range] {
      write(row, to: &lines)
    }
  }

  private func write(_ row: [ShownText], to lines: inout GridLines) {
    guard zip(layout.shown, layout.widths).allSatisfy({ row[$0].width <= $1 }) else {
      return writeWrapped(row, to: &lines)
    }
    for (place, column) in layout.shown.enumerated() {
      let cell = row[column]
      let room = layout.widths[place] - cell.width
      write(cell.text, tone: cell.tone, room: room, place: place, to: &lines)
    }
    lines.endLine()
  }

  private func writeWrapped(_ row: [ShownText], to lines: inout GridLines) {
    let wrapped = zip(layout.shown, layout.widths).map { row[$0].lines(width: $1) }
    let height = wrapped.reduce(1) { max($0, $1.count) }
    for line in 0..<height {
      for (place, texts) in wrapped.enumerated() {
        let cell = row[layout.shown[place]]
        // Measuring again is only needed where the text was wrapped.
        let isWhole = texts.count == 1
        let text = line < texts.count ? texts[line] : ""
        let used = isWhole && line == 0 ? cell.width : DisplayWidth.of(text)
        write(text, tone: cell.tone, room: layout.widths[place] - used, place: place, to: &lines)
      }
      lines.endLine()
    }
  }

  /// Writes one line of a cell, with the room that is left in its column on the proper side.
  private func write(
    _ text: String, tone: Tone?, room: Int, place: Int, to lines: inout GridLines
  ) {
    let isTrailing = columns[layout.shown[place]].alignment == .trailing
    let room = max(0, room)
    lines.skip(isTrailing ? room : 0)
    lines.put(text, tone: tone)
    lines.skip((isTrailing ? 0 : room) + TableLayout.gap)
  }

  private static func extents(
    _ columns: [Column], _ header: [ShownText]?, _ rows: [[ShownText]]
  ) -> [ColumnExtent] {
    columns.indices.map { place in
      let widest = rows.reduce(header?[place].width ?? 0) { max($0, $1[place].width) }
      return ColumnExtent(
        natural: widest, isFlexible: columns[place].isFlexible,
        importance: columns[place].importance)
    }
  }
}

extension TableLayout {
  /// A row of hyphens as wide as each column.
  fileprivate func rule(for count: Int) -> [ShownText] {
    var rule = Array(repeating: ShownText(""), count: count)
    for (column, width) in zip(shown, widths) {
      rule[column] = ShownText(String(repeating: "-", count: width), tone: .quiet)
    }
    return rule
  }
}
