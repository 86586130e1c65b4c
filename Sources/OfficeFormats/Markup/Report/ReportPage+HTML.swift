extension ReportPage {
  /// The whole page.
  public var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(HTMLText.escaped(words.language))">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'; script-src '\(ReportPageScript.hash)'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    \(HTMLText.element("title", title))
    <style>
    \(HTMLStyle.sheet)
    \(ReportPageStyle.sheet)
    \(entries.contains { $0.plot != nil } ? SVGPlot.styleSheet : "")
    </style>
    </head>
    <body>
    <a class="skip" href="#contents">\(HTMLText.escaped(words.skip))</a>
    <header>
    \(HTMLText.element("h1", title))
    \(HTMLText.element("p", subtitle, attributes: " class=\"quiet\""))
    </header>
    \(navigation)
    <main id="contents">
    \(contents.joined(separator: "\n"))
    </main>
    <script>\(ReportPageScript.text)</script>
    </body>
    </html>

    """
  }

  private var contents: [String] {
    [tileList] + sections(opening, from: 1) + [explorer]
      + sections(closing, from: opening.count + 1) + explanations
  }

  // MARK: - Navigation

  private var navigation: String {
    let before = links(opening, from: 1)
    let after = links(closing, from: opening.count + 1)
    let table = entries.isEmpty ? [] : [link("table", entriesHeading)]
    let details = entries.isEmpty ? [] : [link("details", words.explanations)]
    return """
      <nav aria-label="\(HTMLText.escaped(words.navigation))"><ul>
      \((before + table + after + details).joined(separator: "\n"))
      </ul></nav>
      """
  }

  private func links(_ sections: [CardSection], from first: Int) -> [String] {
    sections.enumerated().compactMap { index, section in
      section.heading.isEmpty || section.level > 1
        ? nil : link("part-\(first + index)", section.heading)
    }
  }

  private func link(_ place: String, _ text: String) -> String {
    "<li><a href=\"#\(place)\">\(HTMLText.escaped(text))</a></li>"
  }

  // MARK: - Parts

  private var tileList: String {
    guard !tiles.isEmpty else { return "" }
    let items = tiles.map { tile in
      let tone = tile.tone.map { " class=\"\($0.rawValue)\"" } ?? ""
      let detail = tile.detail.isEmpty ? "" : HTMLText.element("small", tile.detail)
      let inside = HTMLText.element("b", tile.value) + HTMLText.element("span", tile.label) + detail
      let link = entries.isEmpty ? inside : "<a href=\"#table\">\(inside)</a>"
      return "<li\(tone)>\(link)</li>"
    }
    return "<ul class=\"tiles\">" + items.joined() + "</ul>"
  }

  private func sections(_ sections: [CardSection], from first: Int) -> [String] {
    var parts: [String] = []
    for (index, section) in sections.enumerated() {
      let place = " id=\"part-\(first + index)\""
      let heading =
        section.heading.isEmpty
        ? ""
        : HTMLText.element(section.level > 1 ? "h3" : "h2", section.heading, attributes: place)
      parts.append(heading + HTMLPage.elements(of: section.content).joined(separator: "\n"))
    }
    let links = EntryLinks(entries)
    return parts.map { links.linked(scrollable($0)) }
  }

  /// Names a table's frame for those who reach it by keyboard.
  private func scrollable(_ text: String) -> String {
    text.replacing(
      "<div class=\"scroll\" tabindex=\"0\">",
      with: "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
        + HTMLText.escaped(words.scroll) + "\">")
  }
}

// MARK: - The table

extension ReportPage {
  private var explorer: String {
    guard !entries.isEmpty else { return "" }
    let names = columns.map { column in
      HTMLText.element(
        "th", column.heading,
        attributes: " scope=\"col\" role=\"columnheader\""
          + (column.alignment == .trailing ? " class=\"trailing\"" : ""))
    }
    return """
      <section aria-labelledby="table">
      \(HTMLText.element("h2", entriesHeading, attributes: " id=\"table\""))
      \(form)
      <div class="scroll" role="region" tabindex="0" aria-label="\(HTMLText.escaped(words.scroll))">
      <table class="entries" role="table" aria-labelledby="table">
      <thead role="rowgroup"><tr role="row">\(names.joined())</tr></thead>
      <tbody role="rowgroup">
      \(entries.map(row).joined(separator: "\n"))
      </tbody>
      </table>
      </div>
      </section>
      """
  }

  /// The choices; they stay hidden until the script can answer them.
  private var form: String {
    let choices = facets.enumerated().map { index, facet in
      let values = entries.flatMap { $0.facets.indices.contains(index) ? $0.facets[index] : [] }
      let used = Set(values)
      var seen: Set<String> = []
      let order = facet.values?.filter(used.contains) ?? values
      let options = order.filter { seen.insert($0).inserted }.map {
        HTMLText.element("option", $0)
      }
      return "<label>\(HTMLText.escaped(facet.label)) <select data-facet=\"\(index)\">"
        + "<option value=\"\">\(HTMLText.escaped(words.all))</option>\(options.joined())"
        + "</select></label>"
    }
    let status = HTMLText.escaped(words.shown)
    return """
      <form class="filters" hidden aria-label="\(HTMLText.escaped(words.filters))">
      \(choices.joined(separator: "\n"))
      <label>\(HTMLText.escaped(words.search)) <input type="search"></label>
      <label>\(HTMLText.escaped(words.order)) <select class="order">\(orders.joined())</select></label>
      <button type="reset">\(HTMLText.escaped(words.reset))</button>
      <output data-text="\(status)"></output>
      </form>
      """
  }

  /// The columns to order by, each both ways; the empty choice is the order of the report.
  private var orders: [String] {
    let names = columns.enumerated().flatMap { index, column in
      [(words.ascending, "\(index)"), (words.descending, "\(index) down")].map { way, value in
        HTMLText.element(
          "option", column.heading + way, attributes: " value=\"\(value)\"")
      }
    }
    return ["<option value=\"\">\(HTMLText.escaped(words.unordered))</option>"] + names
  }

  private func row(_ entry: Entry) -> String {
    let facets = entry.facets.enumerated().map { index, values in
      " data-f\(index)=\"\(HTMLText.escaped(values.joined(separator: "\t")))\""
    }
    var row = "<tr role=\"row\" id=\"row-\(entry.id)\"\(facets.joined())>"
    for (index, column) in columns.enumerated() {
      let cell = entry.cells.indices.contains(index) ? entry.cells[index] : .empty
      row += self.cell(cell, column, entry, isFirst: index == 0)
    }
    return row + "</tr>"
  }

  private func cell(_ cell: Cell, _ column: Column, _ entry: Entry, isFirst: Bool) -> String {
    var attributes = " data-label=\"\(HTMLText.escaped(column.heading))\""
    if case .number(let digits) = cell.value, digits != cell.text {
      attributes += " data-sort=\"\(HTMLText.escaped(digits))\""
    }
    let tone = column.key == "verdict" ? cell.tone.map { "tag \($0.rawValue)" } : nil
    let names = [
      column.alignment == .trailing ? "trailing" : nil, column.isFlexible ? nil : "whole",
    ].compactMap(\.self)
    if !names.isEmpty { attributes += " class=\"\(names.joined(separator: " "))\"" }
    if isFirst {
      let link = "<a href=\"#\(entry.id)\">\(HTMLText.escaped(cell.text))</a>"
      return "<th scope=\"row\" role=\"rowheader\"\(attributes)>\(link)</th>"
    }
    var text =
      tone.map { HTMLText.element("span", cell.text, attributes: " class=\"\($0)\"") }
      ?? HTMLText.escaped(cell.text)
    if case .number = cell.value, !cell.text.isEmpty {
      text = "<a href=\"#\(entry.id)\">\(text)</a>"
    }
    return "<td role=\"cell\"\(attributes)>\(text)</td>"
  }
}

// MARK: - Explanations

extension ReportPage {
  private var explanations: [String] {
    guard !entries.isEmpty else { return [] }
    return [HTMLText.element("h2", words.explanations, attributes: " id=\"details\"")]
      + entries.map(explanation)
  }

  /// The place lies inside, so that a link opens the explanation without a script.
  private func explanation(_ entry: Entry) -> String {
    let sentences = entry.sentences.map { HTMLText.element("p", $0) }
    let facts = entry.facts.map { fact in
      let tone = fact.tone.map { " class=\"\($0.rawValue)\"" } ?? ""
      return HTMLText.element("dt", fact.label)
        + HTMLText.element("dd", fact.text, attributes: tone)
    }
    let drawing = entry.plot.map { SVGPlot($0).element(id: "plot-\(entry.id)") }
    return """
      <details><summary>\(HTMLText.escaped(entry.title))</summary><div id="\(entry.id)">
      \(sentences.joined())\(drawing.map { "<figure>\($0)</figure>" } ?? "")
      <dl>\(facts.joined())</dl>
      <p><a href="#row-\(entry.id)">\(HTMLText.escaped(words.back))</a></p>
      </div></details>
      """
  }
}
