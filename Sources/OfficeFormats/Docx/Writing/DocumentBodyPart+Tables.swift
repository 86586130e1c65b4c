extension DocumentBodyPart {
  mutating func write(
    _ table: DocumentTable, _ page: PageGeometry, _ xml: inout XMLWriter
  ) {
    let widths = Self.widths(table, in: page.textWidth)
    guard !widths.isEmpty else { return }
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.element("w:tblStyle", ["w:val": DocumentStylesPart.table])
        xml.element("w:tblW", ["w:w": String(widths.reduce(0, +)), "w:type": "dxa"])
        xml.element("w:jc", ["w:val": "center"])
        xml.element("w:tblLayout", ["w:type": "fixed"])
        if table.isSmall { DocumentStylesPart.writeMargins(upright: 20, level: 50, &xml) }
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.element("w:gridCol", ["w:w": String(width)]) }
      }
      let isSmall = table.isSmall
      for row in table.headings {
        write(row, widths, isSmall ? .smallTableHeading : .tableHeading, keeps: true, &xml)
      }
      for (place, row) in table.rows.enumerated() {
        write(
          row, widths, isSmall ? .smallTableText : .tableText, keeps: table.keepsWithNext(place),
          &xml)
      }
    }
  }

  /// The widths of the columns, which together make up exactly the line.
  private static func widths(_ table: DocumentTable, in total: Int) -> [Int] {
    let shares = table.widths.map { max(1, $0) }
    let sum = shares.reduce(0, +)
    var (before, start) = (0, 0)
    return shares.map { share in
      before += share
      defer { start = total * before / sum }
      return total * before / sum - start
    }
  }

  private mutating func write(
    _ row: [DocumentTable.Cell], _ widths: [Int], _ role: ParagraphRole, keeps: Bool,
    _ xml: inout XMLWriter
  ) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if role.isHeading { xml.element("w:tblHeader") }
      }
      var column = 0
      var cells = row[...]
      // A row that is too short is filled up; what is too much is not written.
      while column < widths.count {
        let cell = cells.popFirst() ?? DocumentTable.Cell("")
        let end = min(widths.count, column + max(1, cell.span))
        write(cell, widths[column..<end], role, keeps: keeps, &xml)
        column = end
      }
    }
  }

  private mutating func write(
    _ cell: DocumentTable.Cell, _ widths: ArraySlice<Int>, _ role: ParagraphRole, keeps: Bool,
    _ xml: inout XMLWriter
  ) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": String(widths.reduce(0, +)), "w:type": "dxa"])
        if widths.count > 1 { xml.element("w:gridSpan", ["w:val": String(widths.count)]) }
        if let fill = cell.fill {
          xml.element(
            "w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": fill.hexadecimal])
        }
        xml.element("w:vAlign", ["w:val": "center"])
      }
      let alignment = role.isHeading ? nil : cell.alignment
      write(
        DocumentParagraph(role, cell.runs, alignment: alignment, keepsWithNext: keeps), &xml)
    }
  }
}

extension ParagraphRole {
  fileprivate var isHeading: Bool { self == .tableHeading || self == .smallTableHeading }
}

extension DocumentTable {
  /// Whether a row stays with the next.
  fileprivate func keepsWithNext(_ row: Int) -> Bool {
    guard row < rows.count - 1 else { return false }
    switch keeps {
    case .headings: return false
    case .ends: return row == 0 || row >= rows.count - 3
    case .all: return true
    }
  }
}
