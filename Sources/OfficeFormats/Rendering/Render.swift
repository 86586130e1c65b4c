/// A table as text in one of the formats; it ends in a newline unless it is empty.
///
/// - `table`, `plain`, `markdown` and `html` are for people: they show every column that is not
///   for machines alone, each cell's ``Cell/text``, the title, the groups and the notes.
/// - `csv`, `tsv`, `json` and `jsonl` are for machines: they show every column that is not for
///   people alone, each cell's ``Cell/value``, and no word besides.
public func render(
  _ table: Table, as format: Format, options: RenderOptions = RenderOptions()
) -> String {
  format.tableRenderer.render(table, options: options)
}

/// A card as text; throws ``UnsupportedFormat`` for formats that have nothing but rows.
///
/// `json` and `jsonl` show the card's ``Card/value`` alone, the other formats everything else.
public func render(
  _ card: Card, as format: Format, options: RenderOptions = RenderOptions()
) throws -> String {
  guard let renderer = format.cardRenderer else {
    throw UnsupportedFormat(format: format, valid: Format.forCards)
  }
  return renderer.render(card, options: options)
}
