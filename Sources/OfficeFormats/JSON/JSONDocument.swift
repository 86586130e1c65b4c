/// The `json` format: one array with an object for every row, `[]` when there are none.
struct JSONDocument: TableRenderer, CardRenderer {
  func render(_ table: Table, options: RenderOptions) -> String {
    let rows = JSONRows(table)
    var json = JSONText(isPretty: true)
    json.writeList(table.rows.indices) { $0.writeObject(rows.members(ofRow: $1)) }
    return json.text + "\n"
  }

  func render(_ card: Card, options: RenderOptions) -> String {
    var json = JSONText(isPretty: true)
    json.write(card.value)
    return json.text + "\n"
  }
}
