/// One sheet of a workbook as a part of the file (ECMA-376-1, 18.3.1.99).
struct SheetPart {
  /// What a sheet shares with the others of its workbook.
  struct Shared {
    /// The texts of cells.
    var strings = SharedStrings()
    /// The styles of cells.
    var styles = StyleTable()
    /// The highlights of all sheets, in order.
    var highlights: [TextHighlight] = []
    /// The names of the sheets.
    let names: SheetNames
  }

  /// The part.
  private(set) var bytes: [UInt8] = []
  /// The addresses to which its cells lead.
  private(set) var relations: [OfficePackage.Relation] = []

  private let sheet: Sheet
  private let widths: ColumnWidths
  // The elements come in the order that the standard demands, and links are known only after the
  // cells: so they are gathered on the way.
  private var links: [(cell: CellReference, attributes: KeyValuePairs<String, String?>)] = []

  /// Writes a sheet.
  init(_ sheet: Sheet, isFirst: Bool, shared: inout Shared) {
    self.sheet = sheet
    widths = ColumnWidths(sheet)
    let heights = RowHeights(sheet, widths)
    var xml = XMLWriter()
    xml.element(
      "worksheet", ["xmlns": OfficeNames.sheets, "xmlns:r": OfficeNames.relations]
    ) { xml in
      xml.element("sheetPr") { $0.element("pageSetUpPr", ["fitToPage": "1"]) }
      writeView(isFirst: isFirst, &xml)
      xml.element("sheetFormatPr", ["defaultRowHeight": "15"])
      writeColumns(&xml)
      xml.element("sheetData") { xml in
        for place in sheet.rows.indices { writeRow(place, heights, &xml, &shared) }
      }
      writeRules(&xml, sheet, &shared)
      writeLinks(&xml)
      writePage(&xml)
    }
    bytes = xml.bytes
  }
}

// MARK: - Cells

extension SheetPart {
  private mutating func writeRow(
    _ place: Int, _ heights: RowHeights, _ xml: inout XMLWriter, _ shared: inout Shared
  ) {
    let row = sheet.rows[place]
    let height = (row.height ?? heights.height(ofRow: place)).map { String($0) }
    xml.element(
      "row",
      ["r": String(place + 1), "ht": height, "customHeight": row.height == nil ? nil : "1"]
    ) { xml in
      for (column, cell) in row.cells.enumerated() {
        let reference = CellReference(row: place + 1, column: column + 1)
        write(cell, at: reference, &xml, &shared)
      }
    }
  }

  private mutating func write(
    _ cell: SheetCell, at reference: CellReference, _ xml: inout XMLWriter,
    _ shared: inout Shared
  ) {
    let value = Self.writable(cell.value)
    var style = cell.style
    style.wraps = cell.wraps
    if case .date = value, style.format == .general { style.format = .date }
    if let link = cell.link, add(link, at: reference, shared.names) {
      style.isUnderlined = true
      if style.ink == nil { style.ink = Colour(0x0563C1) }
    }
    let place = shared.styles.place(
      of: StyleTable.Entry(style: style, isQuoted: Self.isFormulaLike(value)))
    let name = reference.description
    let number = place == 0 ? nil : String(place)
    switch value {
    case .empty:
      if number != nil { xml.element("c", ["r": name, "s": number]) }
    case .text(let text):
      let string = String(shared.strings.place(of: text))
      xml.element("c", ["r": name, "s": number, "t": "s"]) { $0.element("v", text: string) }
    case .number(let digits):
      xml.element("c", ["r": name, "s": number]) { $0.element("v", text: digits) }
    case .date(let date):
      xml.element("c", ["r": name, "s": number]) { $0.element("v", text: String(date.serial)) }
    }
  }

  /// The value, but as text where a spreadsheet would not keep the number.
  private static func writable(_ value: SheetCell.Value) -> SheetCell.Value {
    guard case .number(let digits) = value else { return value }
    let significant = digits.utf8.drop { !(UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
      .count { $0 != UInt8(ascii: ".") }
    return DataValue.isPlainNumber(digits) && significant <= 15 ? value : .text(digits)
  }

  private static func isFormulaLike(_ value: SheetCell.Value) -> Bool {
    guard case .text(let text) = value else { return false }
    return SpreadsheetField.isFormula(text)
  }

  /// Keeps a link for later; whether it leads anywhere.
  private mutating func add(
    _ link: CellLink, at cell: CellReference, _ names: SheetNames
  ) -> Bool {
    switch link {
    case .address(let text):
      guard let address = WebAddress.safe(text) else { return false }
      let identifier = "rId\(relations.count + 1)"
      relations.append(
        OfficePackage.Relation(
          identifier: identifier, kind: "hyperlink", target: address, isExternal: true))
      links.append((cell, ["ref": cell.description, "r:id": identifier]))
    case .cell(let sheet, let target):
      guard let place = names.formula(sheet: sheet, target.description) else { return false }
      links.append((cell, ["ref": cell.description, "location": place]))
    }
    return true
  }

  private func writeLinks(_ xml: inout XMLWriter) {
    guard !links.isEmpty else { return }
    xml.element("hyperlinks") { xml in
      for link in links { xml.element("hyperlink", link.attributes) }
    }
  }
}

// MARK: - Looks

extension SheetPart {
  private func writeView(isFirst: Bool, _ xml: inout XMLWriter) {
    xml.element("sheetViews") { xml in
      xml.element("sheetView", ["tabSelected": isFirst ? "1" : nil, "workbookViewId": "0"]) { xml in
        guard sheet.frozenRows > 0 || sheet.frozenColumns > 0 else { return }
        let (rows, columns) = (sheet.frozenRows, sheet.frozenColumns)
        let pane =
          rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight"
        xml.element(
          "pane",
          [
            "xSplit": columns == 0 ? nil : String(columns),
            "ySplit": rows == 0 ? nil : String(rows),
            "topLeftCell": CellReference(row: rows + 1, column: columns + 1).description,
            "activePane": pane, "state": "frozen",
          ])
        xml.element("selection", ["pane": pane])
      }
    }
  }

  private func writeColumns(_ xml: inout XMLWriter) {
    guard widths.count > 0 else { return }
    xml.element("cols") { xml in
      for column in 0..<widths.count {
        let hundredths = widths.hundredths(column)
        let rest = String(hundredths % 100)
        xml.element(
          "col",
          [
            "min": String(column + 1), "max": String(column + 1),
            "width": "\(hundredths / 100)." + (rest.utf8.count == 1 ? "0" : "") + rest,
            "hidden": widths.isHidden(column) ? "1" : nil, "customWidth": "1",
          ])
      }
    }
  }

  private func writePage(_ xml: inout XMLWriter) {
    xml.element(
      "pageMargins",
      [
        "left": "0.5", "right": "0.5", "top": "0.6", "bottom": "0.6", "header": "0.3",
        "footer": "0.3",
      ])
    // Paper 9 is A4; as many pages down as it takes.
    xml.element(
      "pageSetup",
      [
        "paperSize": "9", "fitToHeight": "0",
        "orientation": sheet.isLandscape ? "landscape" : "portrait",
      ])
    xml.element("headerFooter") { $0.element("oddFooter", text: "&C&P / &N") }
  }
}
