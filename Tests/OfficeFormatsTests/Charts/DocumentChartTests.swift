import Testing

@testable import OfficeFormats

@Suite("Charts in text documents")
struct ChartTests {
  @Test("A chart is drawn from its figures, and where there is none nothing is drawn")
  func figures() throws {
    let text = String(decoding: ChartPart(chart: Self.chart, language: "zh").bytes, as: UTF8.self)
    #expect(
      text.contains(
        """
        <c:val><c:numRef><c:f>Sheet1!$B$2:$B$4</c:f><c:numCache><c:formatCode>General\
        </c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>100.5</c:v></c:pt>\
        <c:pt idx="2"><c:v>-3</c:v></c:pt></c:numCache></c:numRef></c:val>
        """))
    #expect(
      text.contains(
        """
        <c:tx><c:strRef><c:f>Sheet1!$C$1:$C$1</c:f><c:strCache><c:ptCount val="1"/>\
        <c:pt idx="0"><c:v>&lt;路径&gt;</c:v></c:pt></c:strCache></c:strRef></c:tx>
        """))
    #expect(text.contains("<c:dispBlanksAs val=\"gap\"/>"))
    #expect(text.ranges(of: "<c:ser>").count == 2 && text.contains("<a:prstDash val=\"dash\"/>"))
  }

  @Test("The workbook beside a chart holds the same figures")
  func workbook() throws {
    let parts = try Self.parts([.chart(Self.chart)])
    let file = try #require(try Self.bytes(parts, "word/embeddings/figures1.xlsx"))
    let rows = try WorkbookReader.read(file).sheets[0].rows
    let values = rows.map { $0.cells.map { "\($0.place) \($0.value)" } }
    #expect(
      values == [
        ["A1 text(\"亿元\")", "B1 text(\"实绩\")", "C1 text(\"<路径>\")"],
        ["A2 text(\"2021\")", "B2 number(\"100.5\")", "C2 number(\"1\")"],
        ["A3 text(\"2022\")", "C3 number(\"2\")"], ["A4 text(\"2023\")", "B4 number(\"-3\")"],
      ])
    let relations = try #require(try Self.bytes(parts, "word/charts/_rels/chart1.xml.rels"))
    #expect(String(decoding: relations, as: UTF8.self).contains("../embeddings/figures1.xlsx"))
  }

  @Test("A chart without figures is left out, and others keep their numbers")
  func empty() throws {
    var empty = Self.chart
    empty.categories = []
    var bare = Self.chart
    bare.series = []
    let blocks: [DocumentSection.Block] = [.chart(empty), .chart(bare), .chart(Self.chart)]
    let parts = try Self.parts(blocks)
    #expect(parts.contains("word/charts/chart1.xml") && !parts.contains("word/charts/chart2.xml"))
    let bytes = try #require(try Self.bytes(parts, "word/document.xml"))
    let body = String(decoding: bytes, as: UTF8.self)
    #expect(body.ranges(of: "<w:drawing>").count == 1)
    #expect(body.contains("name=\"Chart 1\" descr=\"说明\" title=\"贷款\""))
  }

  @Test("Categories that stand below one another are drawn as bars, the first on top")
  func level() throws {
    var chart = Self.chart
    chart.isLevel = true
    chart.categories = (1...12).map { "A rather long name \($0)" }
    let parts = try Self.parts([.chart(chart)])
    let bytes = try #require(try Self.bytes(parts, "word/charts/chart1.xml"))
    let drawing = String(decoding: bytes, as: UTF8.self)
    #expect(drawing.contains("<c:barDir val=\"bar\"/>") && !drawing.contains("c:lineChart"))
    #expect(drawing.contains("<c:orientation val=\"maxMin\"/>"))
    let body = try #require(try Self.bytes(parts, "word/document.xml"))
    // 35 mm and 9 mm a name.
    #expect(String(decoding: body, as: UTF8.self).contains("cy=\"5148000\""))
  }

  private static let chart = DocumentChart(
    title: "贷款", unit: "亿元", categories: ["2021", "2022", "2023"],
    series: [
      DocumentChart.Series("实绩", ["100.5", nil, "-3"], shape: .columns, colour: Colour(0x4472C4)),
      DocumentChart.Series("<路径>", ["1", "2", "x"], shape: .dashedLine, colour: Colour(0x70AD47)),
    ], summary: "说明")

  private static func parts(_ blocks: [DocumentSection.Block]) throws -> ZipArchive {
    let document = TextDocument(
      title: "题", language: "zh", sections: [DocumentSection(blocks)])
    return try ZipArchive(document.docx())
  }

  private static func bytes(_ parts: ZipArchive, _ name: String) throws -> [UInt8]? {
    var parts = parts
    return try parts.contents(of: name)
  }
}
