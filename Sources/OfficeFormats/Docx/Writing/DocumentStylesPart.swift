/// The part of a text document that holds its styles (ECMA-376-1, 17.7).
struct DocumentStylesPart {
  /// The language tag of the document's words.
  let language: String

  /// The name by which tables refer to their style.
  static let table = "ReportTable"

  /// The part.
  var bytes: [UInt8] {
    XMLWriter.document("w:styles", ["xmlns:w": OfficeNames.words]) { xml in
      writeDefaults(&xml)
      xml.element("w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": "Normal"]) {
        $0.element("w:name", ["w:val": "Normal"])
        $0.element("w:qFormat")
      }
      for role in ParagraphRole.allCases { write(ParagraphStyle(role), of: role, &xml) }
      writeTableStyle(&xml)
    }
  }

  private func writeDefaults(_ xml: inout XMLWriter) {
    xml.element("w:docDefaults") { xml in
      xml.element("w:rPrDefault") { xml in
        xml.element("w:rPr") { xml in
          Self.writeFonts(.fangSong, &xml)
          Self.writeSize(PageGeometry.textSize, &xml)
          let isChinese = language.hasPrefix("zh")
          xml.element(
            "w:lang", ["w:val": isChinese ? "en-US" : language, "w:eastAsia": "zh-CN"])
        }
      }
      xml.element("w:pPrDefault")
    }
  }

  private func write(
    _ style: ParagraphStyle, of role: ParagraphRole, _ xml: inout XMLWriter
  ) {
    xml.element("w:style", ["w:type": "paragraph", "w:styleId": role.rawValue]) { xml in
      xml.element("w:name", ["w:val": style.name])
      xml.element("w:basedOn", ["w:val": "Normal"])
      if style.outlineLevel != nil || role == .title {
        xml.element("w:next", ["w:val": ParagraphRole.body.rawValue])
      }
      xml.element("w:qFormat")
      xml.element("w:pPr") { writeParagraph(style, &$0) }
      xml.element("w:rPr") { xml in
        Self.writeFonts(style.typeface, &xml)
        // Programs give headings colours and weights of their own.
        xml.element("w:b", ["w:val": "0"])
        xml.element("w:color", ["w:val": "000000"])
        if style.size == PageGeometry.textSize {
          xml.element("w:spacing", ["w:val": String(PageGeometry.textSpacing)])
        }
        Self.writeSize(style.size, &xml)
      }
    }
  }

  // The elements come in the order that the standard demands.
  private func writeParagraph(_ style: ParagraphStyle, _ xml: inout XMLWriter) {
    if style.keepsWithNext { xml.element("w:keepNext") }
    if style.startsPage { xml.element("w:pageBreakBefore") }
    if let tab = style.tab {
      xml.element("w:tabs") { $0.element("w:tab", ["w:val": "right", "w:pos": String(tab)]) }
    }
    if style.linePitch != PageGeometry.linePitch {
      xml.element("w:snapToGrid", ["w:val": "0"])
    }
    xml.element(
      "w:spacing",
      [
        "w:before": "0", "w:after": String(style.after),
        "w:line": String(style.linePitch ?? 240),
        "w:lineRule": style.linePitch == nil ? "auto" : "exact",
      ])
    // Both measures are given: programs that cannot count characters take the second.
    let twentieths = style.size * 10
    xml.element(
      "w:ind",
      [
        "w:rightChars": style.rightIndent == 0 ? nil : String(style.rightIndent),
        "w:right": style.rightIndent == 0 ? nil : String(style.rightIndent * twentieths / 100),
        "w:firstLineChars": String(style.firstLine),
        "w:firstLine": String(style.firstLine * twentieths / 100),
      ])
    xml.element("w:jc", ["w:val": style.setting.rawValue])
    if let level = style.outlineLevel {
      xml.element("w:outlineLvl", ["w:val": String(level)])
    }
  }

  private func writeTableStyle(_ xml: inout XMLWriter) {
    xml.element("w:style", ["w:type": "table", "w:styleId": Self.table]) { xml in
      xml.element("w:name", ["w:val": "Report Table"])
      xml.element("w:tblPr") { xml in
        xml.element("w:tblBorders") { xml in
          for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            xml.element(
              "w:" + side,
              ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "000000"])
          }
        }
        Self.writeMargins(upright: 40, level: 80, &xml)
      }
    }
  }

  /// Writes the room between the words of cells and their borders.
  static func writeMargins(upright: Int, level: Int, _ xml: inout XMLWriter) {
    xml.element("w:tblCellMar") { xml in
      for (side, width) in [
        ("top", upright), ("left", level), ("bottom", upright), ("right", level),
      ] {
        xml.element("w:" + side, ["w:w": String(width), "w:type": "dxa"])
      }
    }
  }

  /// Writes which typefaces to take for which characters.
  static func writeFonts(_ typeface: Typeface, _ xml: inout XMLWriter) {
    xml.element(
      "w:rFonts",
      [
        "w:ascii": Typeface.latin, "w:eastAsia": typeface.rawValue, "w:hAnsi": Typeface.latin,
        "w:cs": Typeface.latin,
      ])
  }

  /// Writes a size in half points.
  static func writeSize(_ size: Int, _ xml: inout XMLWriter) {
    xml.element("w:sz", ["w:val": String(size)])
    xml.element("w:szCs", ["w:val": String(size)])
  }
}
