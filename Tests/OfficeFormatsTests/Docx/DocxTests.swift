import Foundation
import Testing

@testable import OfficeFormats

@Suite("Text documents")
struct DocxTests {
  @Test("Words and their looks")
  func words() throws {
    let runs = [
      TextRun("一\n二\t三"), TextRun("粗", isBold: true, ink: Colour(0xC00000)), TextRun(""),
      TextRun("源", address: "https://a/?b=1&c=2"), TextRun("无", address: "javascript:x"),
    ]
    let parts = try Self.parts([.paragraph(DocumentParagraph(.body, runs, alignment: .trailing))])
    let hint = "<w:rFonts w:hint=\"eastAsia\"/>"
    let body = """
      <w:p><w:pPr><w:pStyle w:val="BodyText"/><w:jc w:val="right"/></w:pPr>\
      <w:r><w:rPr>\(hint)</w:rPr><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r>\
      <w:r><w:rPr>\(hint)<w:b/><w:color w:val="C00000"/></w:rPr><w:t>粗</w:t></w:r>\
      <w:hyperlink r:id="rId6"><w:r><w:rPr>\(hint)<w:color w:val="0563C1"/>\
      <w:u w:val="single"/></w:rPr><w:t>源</w:t></w:r></w:hyperlink>\
      <w:r><w:rPr>\(hint)</w:rPr><w:t>无</w:t></w:r></w:p>
      """
    #expect(try Self.text(parts, "word/document.xml").contains("<w:body>" + body))
    let relations = try Self.text(parts, "word/_rels/document.xml.rels")
    #expect(relations.contains("Target=\"https://a/?b=1&amp;c=2\" TargetMode=\"External\""))
    #expect(!relations.contains("javascript"))
  }

  @Test("Who signed stands on the right in a typeface of its own, and the day where it was put")
  func formalities() throws {
    let signer = DocumentParagraph(
      .numberAndSigner, [TextRun("示例〔2030〕1号\t签发人："), TextRun("某人", isName: true)])
    let day = DocumentParagraph(
      .signature, [TextRun("2030年7月1日")], rightIndent: 400, keepsWithNext: true)
    let text = try Self.text(
      Self.parts([.paragraph(signer), .paragraph(day)]), "word/document.xml")
    #expect(text.contains("<w:tab/><w:t>签发人：</w:t>"))
    #expect(text.contains("w:eastAsia=\"楷体\"/></w:rPr><w:t>某人</w:t>"))
    #expect(
      text.contains("<w:keepNext/><w:ind w:rightChars=\"400\" w:right=\"1280\"/></w:pPr>"))
    let table = DocumentTable(
      widths: [1], headings: [[DocumentTable.Cell("头")]],
      rows: [[DocumentTable.Cell("一")], [DocumentTable.Cell("二")]], isSmall: true,
      keeps: .all)
    let small = try Self.text(Self.parts([.table(table)]), "word/document.xml")
    #expect(small.contains("<w:pStyle w:val=\"SmallTableText\"/><w:keepNext/>"))
    #expect(small.components(separatedBy: "<w:keepNext/>").count == 3)
  }

  @Test(
    "High rows may be parted, all but the headings from the first",
    arguments: [(DocumentTable.Keeping.headings, 1), (.ends, 4), (.all, 5)])
  func kept(keeps: DocumentTable.Keeping, count: Int) throws {
    let rows = (1...5).map { [DocumentTable.Cell("\($0)")] }
    let table = DocumentTable(
      widths: [1], headings: [[DocumentTable.Cell("头")]], rows: rows, keeps: keeps)
    let text = try Self.text(Self.parts([.table(table)]), "word/document.xml")
    #expect(text.components(separatedBy: "<w:keepNext/>").count - 1 == count)
  }

  @Test("What begins on a new page leaves no empty page before it")
  func pages() throws {
    var title = DocumentParagraph(.caption, [TextRun("甲")], keepsWithNext: true)
    title.startsPage = true
    let text = try Self.text(Self.parts([.text("一"), .paragraph(title)]), "word/document.xml")
    #expect(text.contains("<w:keepNext/><w:pageBreakBefore/></w:pPr>"))
    #expect(!text.contains("w:br"))
  }

  @Test("Every string comes through as text", arguments: NastyStrings.all)
  func strings(text: String) throws {
    let section = DocumentSection([.text(text), .text("end")])
    let document = TextDocument(title: "题", language: "zh", sections: [section])
    var reader = try XMLReader(DocumentBodyPart(document).bytes)
    var found = ""
    while try reader.next() != .finish, found.hasSuffix("end") == false {
      switch reader.name {
      case "t": found += try reader.readContents()
      case "br" where reader.depth == 5: found += "\n"
      default: break
      }
    }
    let kept = text.unicodeScalars.filter {
      XMLText.isAllowed($0.value) && !"\n\t".unicodeScalars.contains($0)
    }
    let shown = found.unicodeScalars.filter { !"\n\t".unicodeScalars.contains($0) }
    #expect(Array(shown) == Array(kept) + Array("end".unicodeScalars))
  }

  @Test("Tables fill the line, repeat their headings and are filled up")
  func tables() throws {
    let table = DocumentTable(
      widths: [1, 1, 1],
      headings: [[DocumentTable.Cell([TextRun("甲")], span: 2), DocumentTable.Cell("乙")]],
      rows: [
        [DocumentTable.Cell("1", alignment: .trailing)],
        ["1", "2", "3", "4"].map { DocumentTable.Cell($0) },
      ])
    let text = try Self.text(Self.parts([.table(table)]), "word/document.xml")
    #expect(text.contains("<w:tblW w:w=\"8845\" w:type=\"dxa\"/>"))
    #expect(
      text.contains(
        "<w:gridCol w:w=\"2948\"/><w:gridCol w:w=\"2948\"/><w:gridCol w:w=\"2949\"/>"))
    #expect(
      text.contains(
        "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"5896\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/>"
      ))
    #expect(text.occurrences(of: "<w:tr>") == 3 && text.occurrences(of: "<w:tc>") == 8)
    #expect(text.occurrences(of: "<w:tblHeader/>") == 1)
    #expect(text.occurrences(of: "<w:pStyle w:val=\"TableHeading\"/>") == 2)
    #expect(!text.contains("<w:t>4</w:t>"))
  }

  @Test("Tables never run into one another, and none ends a document")
  func gaps() throws {
    let table = DocumentSection.Block.table(
      DocumentTable(widths: [1], headings: [], rows: [[DocumentTable.Cell("x")]]))
    let text = try Self.text(Self.parts([table, table, .text("y"), table]), "word/document.xml")
    #expect(!text.contains("</w:tbl><w:tbl>") && !text.contains("</w:tbl><w:sectPr>"))
    #expect(text.contains("</w:tbl><w:p><w:pPr><w:snapToGrid"))
  }

  @Test("Sections begin on pages of their own, upright or across")
  func sections() throws {
    let sections = [
      DocumentSection([.text("一")]), DocumentSection([.text("二")], isLandscape: true),
    ]
    let document = TextDocument(title: "题", language: "zh", sections: sections)
    let text = try Self.text(ZipArchive(document.docx()), "word/document.xml")
    #expect(text.occurrences(of: "<w:sectPr>") == 2)
    #expect(
      text.contains(
        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\""
      ))
    #expect(text.contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"))
    #expect(text.contains("</w:sectPr></w:pPr></w:p><w:p>"))
  }

  @Test("The page has room for 22 lines of 28 characters in the middle of A4")
  func page() {
    let page = PageGeometry(isLandscape: false)
    let height = page.height - page.top - page.bottom
    #expect(height / PageGeometry.linePitch == 22)
    let character = PageGeometry.textSize * 10 + PageGeometry.textSpacing
    #expect(page.textWidth / character == 28)
    // 156 mm by 225 mm, to a fifth of a millimetre.
    #expect(abs(page.textWidth - 8844) < 12 && abs(height - 12_756) < 12)
  }

  @Test("Page numbers stand right on odd pages and left on even ones")
  func footers() throws {
    let parts = try Self.parts([])
    let odd = try Self.text(parts, "word/footer1.xml")
    let even = try Self.text(parts, "word/footer2.xml")
    #expect(odd.contains("<w:jc w:val=\"right\"/>") && even.contains("<w:jc w:val=\"left\"/>"))
    for text in [odd, even] {
      #expect(text.contains("<w:t xml:space=\"preserve\">— </w:t>"))
      #expect(text.contains("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>"))
    }
    #expect(try Self.text(parts, "word/settings.xml").contains("<w:evenAndOddHeaders/>"))
    let relations = try Self.text(parts, "word/_rels/document.xml.rels")
    #expect(relations.contains("Id=\"rId1\"") && relations.contains("Target=\"footer1.xml\""))
  }

  @Test("Each role has a style of its own", arguments: ParagraphRole.allCases)
  func styles(role: ParagraphRole) throws {
    let text = String(decoding: DocumentStylesPart(language: "zh").bytes, as: UTF8.self)
    #expect(text.contains("w:styleId=\"\(role.rawValue)\""))
    #expect(text.contains("<w:name w:val=\"\(ParagraphStyle(role).name)\"/>"))
  }

  @Test(
    "Typefaces and sizes are those of the norm",
    arguments: [
      (ParagraphRole.title, Typeface.smallTitleSong, 44), (.heading1, .hei, 32),
      (.heading2, .kai, 32), (.heading3, .fangSong, 32), (.heading4, .fangSong, 32),
      (.body, .fangSong, 32), (.annexLabel, .hei, 32),
    ])
  func norm(role: ParagraphRole, typeface: Typeface, size: Int) throws {
    let style = ParagraphStyle(role)
    #expect(style.typeface == typeface && style.size == size)
    let fonts = String(decoding: DocumentSettings.fontTable, as: UTF8.self)
    #expect(fonts.contains("<w:font w:name=\"\(typeface.rawValue)\"><w:altName"))
  }

  @Test("The same document gives the same bytes, and an empty one is whole")
  func determinism() throws {
    let document = TextDocument(title: "<题>", language: "en", sections: [])
    #expect(document.docx() == document.docx())
    let parts = try ZipArchive(document.docx())
    #expect(try Self.text(parts, "docProps/core.xml").contains("<dc:title>&lt;题&gt;</dc:title>"))
    #expect(try Self.text(parts, "word/document.xml").contains("</w:p><w:sectPr>"))
    let types = try Self.text(parts, "[Content_Types].xml")
    for entry in parts.entries where entry.name.hasPrefix("word/") && !entry.name.contains("_rels")
    {
      #expect(types.contains("PartName=\"/\(entry.name)\""))
    }
  }

  private static func parts(_ blocks: [DocumentSection.Block]) throws -> ZipArchive {
    let document = TextDocument(
      title: "题", language: "zh", sections: [DocumentSection(blocks)])
    return try ZipArchive(document.docx())
  }

  private static func text(_ parts: ZipArchive, _ name: String) throws -> String {
    var parts = parts
    return String(decoding: try #require(try parts.contents(of: name)), as: UTF8.self)
  }
}

extension String {
  /// How often a word stands in the text.
  fileprivate func occurrences(of word: String) -> Int { ranges(of: word).count }
}
