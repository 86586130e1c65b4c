/// JSON under construction: sorted keys, plain numbers, nothing raw a terminal would obey.
struct JSONText {
  /// What has been written.
  private(set) var text = ""
  private let isPretty: Bool
  private var depth = 0

  /// Nothing yet; pretty means one item a line, indented by two spaces.
  init(isPretty: Bool) {
    self.isPretty = isPretty
  }

  /// The value on one line.
  static func compact(_ value: DataValue) -> String {
    var json = JSONText(isPretty: false)
    json.write(value)
    return json.text
  }

  /// Writes a value.
  mutating func write(_ value: DataValue) {
    switch value {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let digits) where DataValue.isPlainNumber(digits): text += digits
    case .number(let string), .text(let string): JSONString.append(string, to: &text)
    case .list(let items): writeList(items) { $0.write($1) }
    case .object(let members):
      writeObject(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
  }

  /// Writes items between brackets.
  mutating func writeList<Items: Collection>(
    _ items: Items, write: (inout JSONText, Items.Element) -> Void
  ) {
    writeItems(items, in: ("[", "]"), write: write)
  }

  /// Writes members between braces, in the order given.
  mutating func writeObject(_ members: some Collection<(key: String, value: DataValue)>) {
    writeItems(members, in: ("{", "}")) { json, member in
      JSONString.append(member.key, to: &json.text)
      json.text += json.isPretty ? ": " : ":"
      json.write(member.value)
    }
  }

  /// Ends a line of JSON Lines.
  mutating func endLine() { text += "\n" }

  private mutating func writeItems<Items: Collection>(
    _ items: Items, in brackets: (String, String), write: (inout JSONText, Items.Element) -> Void
  ) {
    text += brackets.0
    depth += 1
    for (place, item) in items.enumerated() {
      if place > 0 { text += "," }
      startLine()
      write(&self, item)
    }
    depth -= 1
    if !items.isEmpty { startLine() }
    text += brackets.1
  }

  private mutating func startLine() {
    if isPretty { text += "\n" + String(repeating: " ", count: 2 * depth) }
  }
}
