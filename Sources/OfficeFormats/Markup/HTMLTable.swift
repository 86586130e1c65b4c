/// A table as HTML elements.
struct HTMLTable {
  private let table: Table
  private let classes: [String]

  /// The table with the columns people see.
  init(_ table: Table) {
    self.table = table.keeping(columns: table.columns(for: .people))
    // A date or an identifier is never broken; a table that is too wide scrolls inside its frame.
    classes = self.table.columns.map { column in
      (column.isFlexible ? "flexible" : "rigid")
        + (column.alignment == .trailing ? " trailing" : "")
    }
  }

  /// The table, or what stands for it when it has no rows, and the notes.
  var elements: [String] {
    let notes = table.notes.map { HTMLText.element("p", $0, attributes: " class=\"note\"") }
    return (table.rows.isEmpty ? emptyElements : tableElements) + notes
  }

  private var emptyElements: [String] {
    let title = table.title.map { [HTMLText.element("h2", $0)] } ?? []
    return title + (table.empty.isEmpty ? [] : [HTMLText.element("p", table.empty)])
  }

  private var tableElements: [String] {
    let caption = table.title.map { [HTMLText.element("caption", $0)] } ?? []
    let bodies = table.segments.flatMap(body)
    // The frame can be reached by keyboard, to scroll it.
    let frame = "<div class=\"scroll\" tabindex=\"0\">"
    return [frame, "<table>"] + caption + [header] + bodies
      + ["</table>", "</div>"]
  }

  private var header: String {
    let cells = zip(table.columns, classes).map { column, name in
      HTMLText.element("th", column.heading, attributes: " scope=\"col\"" + attribute([name]))
    }
    return "<thead><tr>" + cells.joined() + "</tr></thead>"
  }

  private func body(_ segment: TableSegment) -> [String] {
    let span = " scope=\"rowgroup\" colspan=\"\(max(1, table.columns.count))\""
    let heading = segment.heading.map {
      ["<tr>" + HTMLText.element("th", $0, attributes: span) + "</tr>"]
    }
    return ["<tbody>"] + (heading ?? []) + table.rows[segment.rows].map(row) + ["</tbody>"]
  }

  private func row(_ cells: [Cell]) -> String {
    var row = "<tr>"
    for (cell, name) in zip(cells, classes) {
      let names = attribute([name, cell.tone?.rawValue ?? ""])
      row += HTMLText.element("td", cell.text, attributes: names)
    }
    return row + "</tr>"
  }

  private func attribute(_ names: [String]) -> String {
    let names = names.filter { !$0.isEmpty }
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }
}
