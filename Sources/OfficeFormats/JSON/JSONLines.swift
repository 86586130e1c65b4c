/// The `jsonl` format: one compact object a line, nothing at all when there are no rows.
struct JSONLines: TableRenderer, CardRenderer {
  func render(_ table: Table, options: RenderOptions) -> String {
    let rows = JSONRows(table)
    return table.rows.indices.reduce(into: "") { text, row in
      var json = JSONText(isPretty: false)
      json.writeObject(rows.members(ofRow: row))
      text += json.text + "\n"
    }
  }

  func render(_ card: Card, options: RenderOptions) -> String {
    JSONText.compact(card.value) + "\n"
  }
}
