/// The rows of a table as members of JSON objects.
///
/// Every row has every key, null included. Should two columns share a key, the left one has it.
struct JSONRows {
  private let table: Table
  private let columns: [(key: String, place: Int)]

  /// The rows of a table, with the columns machines see.
  init(_ table: Table) {
    self.table = table
    var seen: Set<String> = []
    let named = table.columns(for: .machines).map { (key: table.columns[$0].key, place: $0) }
    columns = named.filter { seen.insert($0.key).inserted }.sorted { $0.key < $1.key }
  }

  /// The members of one row, sorted by key.
  func members(ofRow row: Int) -> some Collection<(key: String, value: DataValue)> {
    columns.lazy.map { ($0.key, table.cell(row: row, column: $0.place).value) }
  }
}
