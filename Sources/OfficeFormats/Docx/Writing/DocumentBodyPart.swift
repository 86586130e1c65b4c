/// The main part of a text document: its sections, one after the other (ECMA-376-1, 17.2).
struct DocumentBodyPart {
  /// The part.
  private(set) var bytes: [UInt8] = []
  /// The addresses to which its words lead, and its charts.
  private(set) var relations: [OfficePackage.Relation] = []
  /// Its charts, in the order of their numbers.
  private(set) var charts: [DocumentChart] = []

  private let isChinese: Bool

  /// The names by which the body refers to its footers.
  static let footers = (odd: "rId1", even: "rId2")
  /// How many names are taken before those of addresses.
  static let relationsBefore = 5

  /// Writes a document.
  init(_ document: TextDocument) {
    isChinese = document.language.hasPrefix("zh")
    var xml = XMLWriter()
    xml.element(
      "w:document", ["xmlns:w": OfficeNames.words, "xmlns:r": OfficeNames.relations]
    ) { xml in
      xml.element("w:body") { xml in
        let sections = document.sections.isEmpty ? [DocumentSection([])] : document.sections
        for (place, section) in sections.enumerated() {
          write(section, isLast: place == sections.count - 1, &xml)
        }
      }
    }
    bytes = xml.bytes
  }

  private mutating func write(
    _ section: DocumentSection, isLast: Bool, _ xml: inout XMLWriter
  ) {
    let page = PageGeometry(isLandscape: section.isLandscape)
    for (place, block) in section.blocks.enumerated() {
      // Tables without a paragraph between them would become one.
      let follows = place > 0 && section.blocks[place - 1].isTable
      if block.isTable, follows { Self.writeGap(&xml) }
      write(block, page, &xml)
    }
    guard !isLast else {
      if section.blocks.last?.isTable != false { Self.writeGap(&xml) }
      Self.writePage(page, &xml)
      return
    }
    // The measures of a section stand in its last paragraph.
    Self.writeGap(&xml) { Self.writePage(page, &$0) }
  }

  private mutating func write(
    _ block: DocumentSection.Block, _ page: PageGeometry, _ xml: inout XMLWriter
  ) {
    switch block {
    case .paragraph(let paragraph): write(paragraph, &xml)
    case .table(let table): write(table, page, &xml)
    case .chart(let chart):
      // Programs call a chart without figures damaged.
      guard !chart.series.isEmpty, !chart.categories.isEmpty else { return }
      charts.append(chart)
      let identifier = relate("chart", to: "charts/chart\(charts.count).xml")
      DocumentDrawing(
        number: charts.count, relation: identifier, chart: chart, textWidth: page.textWidth
      ).write(&xml)
    }
  }
}

extension DocumentBodyPart {
  /// Refers to another part or an address; gives the name to refer by.
  private mutating func relate(
    _ kind: String, to target: String, isExternal: Bool = false
  ) -> String {
    let identifier = "rId\(Self.relationsBefore + relations.count + 1)"
    relations.append(
      OfficePackage.Relation(
        identifier: identifier, kind: kind, target: target, isExternal: isExternal))
    return identifier
  }
}

extension DocumentSection.Block {
  fileprivate var isTable: Bool {
    if case .table = self { true } else { false }
  }
}

// MARK: - Words

extension DocumentBodyPart {
  // The properties come in the order that the standard demands.
  mutating func write(
    _ paragraph: DocumentParagraph, _ xml: inout XMLWriter
  ) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:pStyle", ["w:val": paragraph.role.rawValue])
        if paragraph.keepsWithNext { xml.element("w:keepNext") }
        if paragraph.startsPage { xml.element("w:pageBreakBefore") }
        if let indent = paragraph.rightIndent {
          let width = ParagraphStyle(paragraph.role).size * 10
          xml.element(
            "w:ind",
            ["w:rightChars": String(indent), "w:right": String(indent * width / 100)])
        }
        if let alignment = paragraph.alignment {
          xml.element("w:jc", ["w:val": alignment == .leading ? "left" : "right"])
        }
      }
      for run in paragraph.runs { write(run, &xml) }
    }
  }

  private mutating func write(_ run: TextRun, _ xml: inout XMLWriter) {
    guard let address = run.address.flatMap(WebAddress.safe) else {
      writeText(run, isLink: false, &xml)
      return
    }
    let identifier = relate("hyperlink", to: address, isExternal: true)
    xml.element("w:hyperlink", ["r:id": identifier]) { writeText(run, isLink: true, &$0) }
  }

  private func writeText(_ run: TextRun, isLink: Bool, _ xml: inout XMLWriter) {
    guard !run.text.isEmpty else { return }
    xml.element("w:r") { xml in
      xml.element("w:rPr") { xml in
        // Quotation marks and dashes are in both scripts' typefaces.
        let hint = isChinese ? "eastAsia" : nil
        let typeface = run.isName ? Typeface.kai.rawValue : nil
        if hint != nil || typeface != nil {
          xml.element("w:rFonts", ["w:hint": hint, "w:eastAsia": typeface])
        }
        if run.isBold { xml.element("w:b") }
        let ink = run.ink ?? (isLink ? Colour(0x0563C1) : nil)
        if let ink { xml.element("w:color", ["w:val": ink.hexadecimal]) }
        if isLink { xml.element("w:u", ["w:val": "single"]) }
      }
      let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (place, line) in lines.enumerated() {
        if place > 0 { xml.element("w:br") }
        writeLine(line, &xml)
      }
    }
  }

  private func writeLine(_ line: Substring, _ xml: inout XMLWriter) {
    let pieces = line.split(separator: "\t", omittingEmptySubsequences: false)
    for (place, piece) in pieces.enumerated() {
      if place > 0 { xml.element("w:tab") }
      if !piece.isEmpty { xml.element("w:t", text: String(piece)) }
    }
  }

  /// Writes a paragraph so low that nobody sees it.
  private static func writeGap(
    _ xml: inout XMLWriter, properties: (inout XMLWriter) -> Void = { _ in }
  ) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:snapToGrid", ["w:val": "0"])
        xml.element("w:spacing", ["w:line": "20", "w:lineRule": "exact"])
        xml.element("w:rPr") { DocumentStylesPart.writeSize(2, &$0) }
        properties(&xml)
      }
    }
  }
}

// MARK: - Pages

extension DocumentBodyPart {
  private static func writePage(_ page: PageGeometry, _ xml: inout XMLWriter) {
    xml.element("w:sectPr") { xml in
      xml.element("w:footerReference", ["w:type": "default", "r:id": footers.odd])
      xml.element("w:footerReference", ["w:type": "even", "r:id": footers.even])
      xml.element("w:type", ["w:val": "nextPage"])
      xml.element(
        "w:pgSz",
        [
          "w:w": String(page.width), "w:h": String(page.height),
          "w:orient": page.isLandscape ? "landscape" : nil,
        ])
      xml.element(
        "w:pgMar",
        [
          "w:top": String(page.top), "w:right": String(page.right),
          "w:bottom": String(page.bottom), "w:left": String(page.left), "w:header": "851",
          "w:footer": String(PageGeometry.footer), "w:gutter": "0",
        ])
      // A grid of characters would be the norm's own way, but LibreOffice counts it otherwise.
      xml.element(
        "w:docGrid", ["w:type": "lines", "w:linePitch": String(PageGeometry.linePitch)])
    }
  }
}
