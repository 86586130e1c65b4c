/// The parts of a text document that are the same in all.
enum DocumentSettings {
  /// What programs should know: even pages have a footer of their own.
  static var settings: [UInt8] {
    XMLWriter.document("w:settings", ["xmlns:w": OfficeNames.words]) { xml in
      xml.element("w:evenAndOddHeaders")
      xml.element("w:characterSpacingControl", ["w:val": "compressPunctuation"])
      xml.element("w:compat") { xml in
        xml.element("w:balanceSingleByteDoubleByteWidth")
        // A line that ends early on purpose is not stretched to the margin.
        xml.element("w:doNotExpandShiftReturn")
        xml.element("w:useFELayout")
        // Without it, programs lay the document out as those of 2007 did.
        xml.element(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
    }
  }

  /// The typefaces and what stands in for them.
  static var fontTable: [UInt8] {
    XMLWriter.document("w:fonts", ["xmlns:w": OfficeNames.words]) { xml in
      for typeface in Typeface.allCases {
        xml.element("w:font", ["w:name": typeface.rawValue]) { xml in
          xml.element("w:altName", ["w:val": typeface.alternatives])
          // 86 hexadecimal: the character set of GB 2312.
          xml.element("w:charset", ["w:val": "86"])
          xml.element("w:family", ["w:val": typeface.family])
        }
      }
      xml.element("w:font", ["w:name": Typeface.latin]) { xml in
        xml.element("w:charset", ["w:val": "00"])
        xml.element("w:family", ["w:val": "roman"])
      }
    }
  }

  /// The foot of odd or even pages: the page's number between dashes, towards the outer edge, a
  /// character's width from it (GB/T 9704-2012, 7.5).
  static func footer(isEven: Bool) -> [UInt8] {
    XMLWriter.document("w:ftr", ["xmlns:w": OfficeNames.words]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { xml in
          let indent = "280"
          xml.element(
            "w:ind",
            [
              "w:leftChars": isEven ? "100" : nil, "w:left": isEven ? indent : nil,
              "w:rightChars": isEven ? nil : "100", "w:right": isEven ? nil : indent,
            ])
          xml.element("w:jc", ["w:val": isEven ? "left" : "right"])
        }
        writeRun(&xml) { $0.element("w:t", text: "— ") }
        for kind in ["begin", nil, "separate", "1", "end"] {
          writeRun(&xml) { writeField(kind, &$0) }
        }
        writeRun(&xml) { $0.element("w:t", text: " —") }
      }
    }
  }

  // A field is its marks, its instruction, and what it showed last.
  private static func writeField(_ kind: String?, _ xml: inout XMLWriter) {
    switch kind {
    case nil: xml.element("w:instrText", text: " PAGE ")
    case "1": xml.element("w:t", text: "1")
    default: xml.element("w:fldChar", ["w:fldCharType": kind])
    }
  }

  private static func writeRun(_ xml: inout XMLWriter, content: (inout XMLWriter) -> Void) {
    xml.element("w:r") { xml in
      xml.element("w:rPr") { xml in
        xml.element(
          "w:rFonts",
          [
            "w:ascii": Typeface.song.rawValue, "w:eastAsia": Typeface.song.rawValue,
            "w:hAnsi": Typeface.song.rawValue,
          ])
        DocumentStylesPart.writeSize(28, &xml)
      }
      content(&xml)
    }
  }
}
