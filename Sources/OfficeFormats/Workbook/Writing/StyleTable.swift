/// Every style that cells of a workbook have, each once.
struct StyleTable {
  /// A style as a cell has it.
  struct Entry: Hashable {
    let style: CellStyle
    /// Whether the text begins like a formula and must stay text when somebody edits the cell.
    let isQuoted: Bool
  }

  /// What differs between the letters of two styles.
  struct Font: Hashable {
    let size: Int
    let isBold: Bool
    let isUnderlined: Bool
    let ink: Colour?
  }

  private(set) var entries: [Entry] = []
  private(set) var fonts: [Font] = []
  private(set) var fills: [Colour] = []
  private(set) var formats: [NumberFormat] = []
  private var places: [Entry: Int] = [:]

  /// The styles of no cell yet: only the plain one.
  init() {
    _ = place(of: Entry(style: CellStyle(), isQuoted: false))
  }

  /// The number of a style, which is new the first time.
  mutating func place(of entry: Entry) -> Int {
    if let place = places[entry] { return place }
    places[entry] = entries.count
    entries.append(entry)
    add(Self.font(of: entry.style), to: &fonts)
    if let fill = entry.style.fill { add(fill, to: &fills) }
    if entry.style.format.wellKnownIdentifier == nil { add(entry.style.format, to: &formats) }
    return entries.count - 1
  }

  // There are a few dozen at most.
  private func add<Item: Equatable>(_ item: Item, to items: inout [Item]) {
    if !items.contains(item) { items.append(item) }
  }

  /// What a style says of letters.
  static func font(of style: CellStyle) -> Font {
    Font(
      size: style.size ?? 11, isBold: style.isBold, isUnderlined: style.isUnderlined,
      ink: style.ink)
  }
}
