/// Reads the cells of one sheet (ECMA-376-1, 18.3.1.99) row by row; what is empty is not kept.
struct SheetReader {
  /// What the sheets of a workbook share.
  struct Context {
    /// The texts of cells.
    let texts: [String]
    /// What the numbers of each style are shown as.
    let kinds: [FormatKind]
    /// How days are counted.
    let system: SheetDate.System
  }

  /// What a sheet holds.
  struct Contents {
    var rows: [SheetContents.Row] = []
    var mergedRanges: [CellRange] = []
  }

  private let context: Context
  private let budget: Int
  private var contents = Contents()
  private var count = 0
  // The place of the last cell or row; nothing comes before it.
  private var place = CellReference(row: 0, column: 0)

  /// A reader for at most so many cells.
  init(_ context: Context, budget: Int) {
    self.context = context
    self.budget = budget
  }

  /// Reads the whole part.
  mutating func read(_ xml: inout XMLReader) throws -> Contents {
    try xml.readRoot("worksheet")
    do {
      try xml.forEachChild { xml in
        switch xml.name {
        case "sheetData": try xml.forEachChild { try readRow(&$0) }
        case "mergeCells": try xml.forEachChild { try readMergedRange($0) }
        default: break
        }
      }
    } catch var fault as WorkbookFault {
      if place.row > 0 { fault.cell = CellReference(row: place.row, column: max(1, place.column)) }
      throw fault
    }
    return contents
  }

  private mutating func readMergedRange(_ xml: XMLReader) throws {
    guard xml.name == "mergeCell", let text = try xml.attribute("ref"),
      let range = CellRange(text)
    else { return }
    guard contents.mergedRanges.count < WorkbookReader.maximumCells else {
      throw WorkbookFault(.tooMany(limit: WorkbookReader.maximumCells))
    }
    contents.mergedRanges.append(range)
  }

  // Programs may leave out the places of rows and cells that follow one another.
  private mutating func readRow(_ xml: inout XMLReader) throws {
    guard xml.name == "row" else { return }
    let number = try xml.attribute("r").map { Int($0) ?? 0 } ?? place.row + 1
    guard number > place.row, number <= CellReference.maximumRow else {
      throw WorkbookFault(.misplacedCell)
    }
    place = CellReference(row: number, column: 0)
    var cells: [CellContents] = []
    try xml.forEachChild { xml in
      if xml.name == "c", let cell = try readCell(&xml) { cells.append(cell) }
    }
    if !cells.isEmpty { contents.rows.append(SheetContents.Row(number: number, cells: cells)) }
  }

  private mutating func readCell(_ xml: inout XMLReader) throws -> CellContents? {
    try move(to: try xml.attribute("r"))
    let type = try xml.attribute("t") ?? "n"
    let style = try xml.attribute("s").flatMap { Int($0) } ?? 0
    var text: String?
    var isFormula = false
    try xml.forEachChild { xml in
      switch xml.name {
      case "v": text = try xml.readContents()
      case "is": text = try SharedTexts.readText(&xml)
      case "f": isFormula = true
      default: break
      }
    }
    guard let value = try value(text ?? "", type, style, isFormula) else { return nil }
    count += 1
    guard count <= budget else { throw WorkbookFault(.tooMany(limit: WorkbookReader.maximumCells)) }
    return CellContents(place: place, value: value, isFormula: isFormula)
  }

  private mutating func move(to text: String?) throws {
    var next = CellReference(row: place.row, column: place.column + 1)
    if let text {
      guard let stated = CellReference(text), stated.row == place.row, stated >= next else {
        throw WorkbookFault(.misplacedCell)
      }
      next = stated
    }
    guard next.column <= CellReference.maximumColumn else { throw WorkbookFault(.misplacedCell) }
    place = next
  }
}

// MARK: - Values

extension SheetReader {
  /// What a cell holds, by its type (ECMA-376-1, 18.18.11); nothing where it is empty.
  private func value(
    _ text: String, _ type: String, _ style: Int, _ isFormula: Bool
  ) throws -> CellContents.Value? {
    switch type {
    case "inlineStr": return words(text)
    // Here the text was not decoded on the way.
    case "str": return words(CellText.decoded(text)) ?? (isFormula ? .text("") : nil)
    default: break
    }
    if text.isEmpty { return isFormula ? .unknown : nil }
    switch type {
    case "s":
      guard let place = Int(text), context.texts.indices.contains(place) else {
        throw WorkbookFault(.wrongValue(text))
      }
      return words(context.texts[place])
    case "b":
      guard text == "0" || text == "1" else { throw WorkbookFault(.wrongValue(text)) }
      return .boolean(text == "1")
    case "e": return .error(text)
    case "d":
      guard let date = SheetDate(isoText: text) else { throw WorkbookFault(.wrongValue(text)) }
      return .date(date)
    default: return try number(text, style)
    }
  }

  private func words(_ text: String) -> CellContents.Value? {
    text.isEmpty ? nil : .text(text)
  }

  private func number(_ text: String, _ style: Int) throws -> CellContents.Value {
    guard let digits = DecimalText.plain(text) else { throw WorkbookFault(.wrongValue(text)) }
    switch context.kinds.indices.contains(style) ? context.kinds[style] : .number {
    case .number: return .number(digits)
    case .percentage: return .percentage(digits)
    case .date:
      let serial = Int(digits.prefix { $0 != "." })
      let date = serial.flatMap { SheetDate(serial: $0, system: context.system) }
      return date.map { .date($0) } ?? .number(digits)
    }
  }
}
