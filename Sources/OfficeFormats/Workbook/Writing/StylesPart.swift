/// The part of a workbook that holds its styles (ECMA-376-1, 18.8).
struct StylesPart {
  private let table: StyleTable
  private let highlights: [TextHighlight]
  private let typeface: String

  /// The styles of cells and highlights, in the typeface of a language.
  init(_ table: StyleTable, highlights: [TextHighlight], language: String) {
    self.table = table
    self.highlights = highlights
    typeface = language.hasPrefix("zh") ? "宋体" : "Calibri"
  }

  /// The first number of a format that is not every program's own.
  private static let firstOwnFormat = 164
  /// Two fills must come first: none, and a pattern.
  private static let fillsBefore = 2

  /// The part.
  var bytes: [UInt8] {
    XMLWriter.document("styleSheet", ["xmlns": OfficeNames.sheets]) { xml in
      writeFormats(&xml)
      writeList("fonts", count: table.fonts.count, &xml) { xml in
        for font in table.fonts { writeFont(font, &xml) }
      }
      writeFills(&xml)
      writeBorders(&xml)
      writeList("cellStyleXfs", count: 1, &xml) { writeEntry(nil, &$0) }
      writeList("cellXfs", count: table.entries.count, &xml) { xml in
        for entry in table.entries { writeEntry(entry, &xml) }
      }
      writeList("cellStyles", count: 1, &xml) {
        $0.element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      }
      writeList("dxfs", count: highlights.count, &xml) { xml in
        for highlight in highlights { writeHighlight(highlight, &xml) }
      }
    }
  }

  private func writeList(
    _ name: String, count: Int, _ xml: inout XMLWriter, content: (inout XMLWriter) -> Void
  ) {
    guard count > 0 else { return }
    xml.element(name, ["count": String(count)], content: content)
  }

  private func writeFormats(_ xml: inout XMLWriter) {
    writeList("numFmts", count: table.formats.count, &xml) { xml in
      for (place, format) in table.formats.enumerated() {
        let identifier = String(Self.firstOwnFormat + place)
        xml.element("numFmt", ["numFmtId": identifier, "formatCode": format.code])
      }
    }
  }

  private func writeFont(_ font: StyleTable.Font, _ xml: inout XMLWriter) {
    xml.element("font") { xml in
      if font.isBold { xml.element("b") }
      if font.isUnderlined { xml.element("u") }
      xml.element("sz", ["val": String(font.size)])
      if let ink = font.ink { xml.element("color", ["rgb": Self.opaque(ink)]) }
      xml.element("name", ["val": typeface])
      // The Chinese character set of GB 2312.
      if typeface == "宋体" { xml.element("charset", ["val": "134"]) }
    }
  }

  private func writeFills(_ xml: inout XMLWriter) {
    writeList("fills", count: table.fills.count + Self.fillsBefore, &xml) { xml in
      for pattern in ["none", "gray125"] {
        xml.element("fill") { $0.element("patternFill", ["patternType": pattern]) }
      }
      for fill in table.fills {
        xml.element("fill") { xml in
          xml.element("patternFill", ["patternType": "solid"]) { xml in
            xml.element("fgColor", ["rgb": Self.opaque(fill)])
            xml.element("bgColor", ["indexed": "64"])
          }
        }
      }
    }
  }

  private func writeBorders(_ xml: inout XMLWriter) {
    writeList("borders", count: 2, &xml) { xml in
      for style in [nil, "thin"] {
        xml.element("border") { xml in
          for side in ["left", "right", "top", "bottom"] {
            xml.element(side, ["style": style]) { xml in
              if style != nil { xml.element("color", ["rgb": "FFBFBFBF"]) }
            }
          }
          xml.element("diagonal")
        }
      }
    }
  }

  private func writeHighlight(_ highlight: TextHighlight, _ xml: inout XMLWriter) {
    xml.element("dxf") { xml in
      if let ink = highlight.ink {
        xml.element("font") { $0.element("color", ["rgb": Self.opaque(ink)]) }
      }
      if let fill = highlight.fill {
        xml.element("fill") { xml in
          xml.element("patternFill", ["patternType": "solid"]) { xml in
            xml.element("fgColor", ["rgb": Self.opaque(fill)])
            xml.element("bgColor", ["rgb": Self.opaque(fill)])
          }
        }
      }
    }
  }

  private static func opaque(_ colour: Colour) -> String { "FF" + colour.hexadecimal }
}

// MARK: - Cells

extension StylesPart {
  /// Writes the style of cells, or what all of them start from.
  private func writeEntry(_ entry: StyleTable.Entry?, _ xml: inout XMLWriter) {
    let style = entry?.style ?? CellStyle()
    let font = table.fonts.firstIndex(of: StyleTable.font(of: style)) ?? 0
    let fill = style.fill.flatMap { table.fills.firstIndex(of: $0) }.map { $0 + Self.fillsBefore }
    xml.element(
      "xf",
      [
        "numFmtId": String(identifier(of: style.format)), "fontId": String(font),
        "fillId": String(fill ?? 0), "borderId": style.hasBorder ? "1" : "0",
        "xfId": entry == nil ? nil : "0", "quotePrefix": entry?.isQuoted == true ? "1" : nil,
        "applyNumberFormat": style.format == .general ? nil : "1",
        "applyFont": font == 0 ? nil : "1", "applyFill": fill == nil ? nil : "1",
        "applyBorder": style.hasBorder ? "1" : nil, "applyAlignment": entry == nil ? nil : "1",
        "applyProtection": style.isUnlocked ? "1" : nil,
      ]
    ) { xml in
      guard entry != nil else { return }
      xml.element(
        "alignment",
        [
          "horizontal": style.horizontal == .natural ? nil : style.horizontal.rawValue,
          "vertical": style.vertical.rawValue, "wrapText": style.wraps ? "1" : nil,
        ])
      if style.isUnlocked { xml.element("protection", ["locked": "0"]) }
    }
  }

  private func identifier(of format: NumberFormat) -> Int {
    format.wellKnownIdentifier
      ?? Self.firstOwnFormat + (table.formats.firstIndex(of: format) ?? 0)
  }
}
