/// The `jsonl` format: one compact object a line, nothing at all when there are no rows.
struct JSONLines: TableRenderer, CardRenderer {
  func render(_ table: Table, options: RenderOptions) -> String {
    let rows = JSONRows(table)
    var json = JSONText(isPretty: false)
    for row in table.rows.indices {
      json.writeObject(rows.members(ofRow: row))
      json.endLine()
    }
    return json.text
  }

  func render(_ card: Card, options: RenderOptions) -> String {
    JSONText.compact(card.value) + "\n"
  }
}
