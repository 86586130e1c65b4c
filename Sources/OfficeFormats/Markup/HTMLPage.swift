/// The `html` format: one page that stands alone and is safe to open.
///
/// It holds no script and no link, loads nothing, reads well on paper and in the dark, and names
/// its language, its columns and its groups for screen readers. Tones are classes, colours are
/// the style's.
struct HTMLPage: TableRenderer {
  func render(_ table: Table, options: RenderOptions) -> String {
    let labels = options.labels
    return HTMLFrame(
      language: labels.language, title: table.title ?? labels.untitled,
      contents: HTMLTable(table).elements
    ).text
  }
}

extension HTMLPage: CardRenderer {
  func render(_ card: Card, options: RenderOptions) -> String {
    let subtitle = card.subtitle.map {
      [HTMLText.element("p", $0, attributes: " class=\"quiet\"")]
    }
    let contents = [HTMLText.element("h1", card.title)] + (subtitle ?? [])
    return HTMLFrame(
      language: options.labels.language, title: card.title,
      contents: contents + card.sections.flatMap(elements)
    ).text
  }

  private func elements(of section: CardSection) -> [String] {
    let name = section.level > 1 ? "h3" : "h2"
    let heading = section.heading.isEmpty ? [] : [HTMLText.element(name, section.heading)]
    return heading + Self.elements(of: section.content)
  }

  static func elements(of content: CardSection.Content) -> [String] {
    switch content {
    case .fields(let fields): return ["<dl>"] + fields.map(definition) + ["</dl>"]
    case .table(let table): return HTMLTable(table).elements
    case .lines(let lines):
      // A line break right after the opening tag is not part of the text: this one is.
      return ["<pre>\n" + lines.map(HTMLText.escaped).joined(separator: "\n") + "</pre>"]
    case .paragraphs(let texts): return texts.map { HTMLText.element("p", $0) }
    }
  }

  private static func definition(_ field: CardSection.Field) -> String {
    let tone = field.tone.map { " class=\"\($0.rawValue)\"" } ?? ""
    return HTMLText.element("dt", field.label)
      + HTMLText.element("dd", field.text, attributes: tone)
  }
}
