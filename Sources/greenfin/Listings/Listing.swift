import GreenFinCore
import OfficeFormats

/// A listing: its columns, what it is called, and how its rows fall into groups.
struct Listing<Row: Sendable>: Sendable {
  /// What stands above the table.
  let title: Phrase
  /// Every column that can be shown.
  var columns: [ListingColumn<Row>]
  /// The groups a row belongs to, for a way of grouping; it can belong to several.
  var groups: @Sendable (Row, String, Language) -> [String] = { _, _, _ in [] }
  /// What stands behind a group's name and count, such as counts by verdict.
  var groupSummary: (@Sendable (_ group: String, [Row], Language) -> String)?
  /// How rows are grouped for people where nobody asks for a grouping.
  var usualGrouping: String?
}

extension Listing {
  /// The rows as a table, as they come.
  func table(_ rows: [Row], _ language: Language) -> Table {
    Table(
      title: title.text(language), columns: columns.map { $0.column(language) },
      rows: rows.mapInHalves { row in columns.map { $0.cell(row, language) } },
      empty: Phrase("没有符合条件的内容", "nothing matches").text(language))
  }

  /// The rows as machines read them: a list of objects.
  func value(_ rows: [Row], _ language: Language) -> DataValue {
    let shown = columns.filter { $0.column.audience != .people }
    return .list(
      rows.map { row in
        .object(
          Dictionary(
            shown.map { ($0.key, $0.cell(row, language).value) },
            uniquingKeysWith: { first, _ in first }))
      })
  }

  /// Sorts, groups and cuts the rows as the command line says, and writes them.
  func write(_ rows: [Row], _ session: Session, notes: [String] = []) throws {
    let language = session.language
    var table = shown(session).table(rows, language)
    table.notes = notes
    let order = sorted(table, session.command)
    table.rows = order.map { table.rows[$0] }
    let isForPeople = OutputWriter(session).format.isForPeople
    if let grouping = session.command.value("group-by") ?? (isForPeople ? usualGrouping : nil) {
      let names = order.map { groups(rows[$0], grouping, language) }
      let sorted = order.map { rows[$0] }
      group(&table, names, sorted, limit: session.command.number("limit"), language)
    } else if let limit = session.command.number("limit"), table.rows.count > limit {
      table.notes.append(Self.cutNote(limit, of: table.rows.count).text(language))
      table.rows = Array(table.rows.prefix(limit))
    }
    keepUntilExit((rows, table))
    try OutputWriter(session).write(choosing(session.command, table))
  }

  /// The listing with the columns alone that the output will have or is sorted by: filling the
  /// others would take most of the time.
  private func shown(_ session: Session) -> Listing {
    let command = session.command
    let fields = Set(command.list("fields"))
    let keys = Set(command.sortKeys("sort").map(\.field))
    let isForPeople = OutputWriter(session).format.isForPeople
    var listing = self
    listing.columns = columns.filter { column in
      keys.contains(column.key)
        || (fields.isEmpty
          ? column.column.audience != (isForPeople ? .machines : .people)
          : fields.contains(column.key))
    }
    return listing
  }

  private static func cutNote(_ limit: Int, of count: Int) -> Phrase {
    Phrase("共\(count)条，列出\(limit)条", "\(limit) of \(count) shown")
  }

  /// The fields asked for, in the order asked for; a hidden column becomes visible when asked for.
  private func choosing(_ command: ParsedCommand, _ table: Table) -> Table {
    let fields = command.list("fields")
    guard !fields.isEmpty else { return table }
    var table = table.keeping(
      columns: fields.compactMap { field in table.columns.firstIndex { $0.key == field } })
    for index in table.columns.indices { table.columns[index].audience = .everyone }
    return table
  }
}

// MARK: - Order

extension Listing {
  /// The positions of the rows in the order asked for; equal ones keep theirs.
  private func sorted(_ table: Table, _ command: ParsedCommand) -> [Int] {
    let keys = command.sortKeys("sort").compactMap { key in
      table.columns.firstIndex { $0.key == key.field }.map { ($0, key.isDescending) }
    }
    guard !keys.isEmpty else { return Array(table.rows.indices) }
    return table.rows.indices.sorted { left, right in
      for (column, isDescending) in keys {
        let order = table.rows[left][column].value.order(to: table.rows[right][column].value)
        if order != 0 { return isDescending ? order > 0 : order < 0 }
      }
      return left < right
    }
  }
}

// MARK: - Groups

extension Listing {
  /// Puts the rows under headings with their counts; a limit then holds inside each group.
  private func group(
    _ table: inout Table, _ names: [[String]], _ sorted: [Row], limit: Int?, _ language: Language
  ) {
    var members: [String: [Int]] = [:]
    var order: [String] = []
    let none = Phrase("（无）", "(none)").text(language)
    for (index, names) in names.enumerated() {
      for name in names.isEmpty ? [none] : names {
        if members[name] == nil { order.append(name) }
        members[name, default: []].append(index)
      }
    }
    var rows: [[Cell]] = []
    for name in order {
      let all = members[name] ?? []
      let kept = all.prefix(limit ?? .max)
      table.groups.append(
        Table.Group(
          heading: heading(name, all.map { sorted[$0] }, language),
          rows: rows.count..<rows.count + kept.count))
      rows += kept.map { [Cell(name)] + table.rows[$0] }
    }
    table.rows = rows
    table.columns.insert(
      Column(key: "group", heading: "group", audience: .machines), at: 0)
  }
}

extension Listing {
  private func heading(_ name: String, _ rows: [Row], _ language: Language) -> String {
    guard let groupSummary else { return "\(name) (\(rows.count))" }
    return name + Phrase("：", ": ").text(language) + groupSummary(name, rows, language)
  }
}

extension Format {
  /// Whether people read the format, and not machines.
  var isForPeople: Bool { [.table, .plain, .markdown, .html].contains(self) }
}

extension DataValue {
  /// How the value stands to another: numbers by size, texts by their characters, nothing last.
  fileprivate func order(to other: DataValue) -> Int {
    switch (self, other) {
    case (.null, .null): 0
    case (.null, _): 1
    case (_, .null): -1
    case (.number(let left), .number(let right)): NaturalOrder.ofNumbers(left, right)
    default: NaturalOrder.ofTexts(sortText, other.sortText)
    }
  }

  private var sortText: String {
    switch self {
    case .text(let text), .number(let text): text
    case .bool(let flag): flag ? "1" : "0"
    case .object(let members): members.values.map(\.sortText).sorted().joined(separator: " ")
    case .list(let items): items.map(\.sortText).joined(separator: " ")
    case .null: ""
    }
  }
}
