extension TextDocument {
  /// The document as a file (DOCX: ECMA-376, Office Open XML); the same contents give the same bytes.
  ///
  /// Nothing in it is a macro, and nothing is loaded from elsewhere.
  public func docx() -> [UInt8] {
    let main = "word/document.xml"
    let body = DocumentBodyPart(self)
    var package = OfficePackage(title: title, language: language, mainPart: main)
    package.add(main, type: Self.type("document.main"), body.bytes)
    package.relate(main, Self.relations + body.relations)
    let styles = DocumentStylesPart(language: language)
    package.add("word/styles.xml", type: Self.type("styles"), styles.bytes)
    package.add("word/settings.xml", type: Self.type("settings"), DocumentSettings.settings)
    package.add("word/fontTable.xml", type: Self.type("fontTable"), DocumentSettings.fontTable)
    for (name, isEven) in [("footer1", false), ("footer2", true)] {
      package.add(
        "word/\(name).xml", type: Self.type("footer"), DocumentSettings.footer(isEven: isEven))
    }
    for (place, chart) in body.charts.enumerated() {
      add(ChartPart(chart: chart, language: language), number: place + 1, to: &package)
    }
    return package.finished()
  }

  private func add(_ chart: ChartPart, number: Int, to package: inout OfficePackage) {
    let name = "word/charts/chart\(number).xml"
    package.add(
      name, type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", chart.bytes)
    let workbook = "embeddings/figures\(number).xlsx"
    package.relate(
      name,
      [
        OfficePackage.Relation(
          identifier: ChartPart.workbook, kind: "package", target: "../" + workbook)
      ])
    package.add(
      "word/" + workbook,
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      chart.chart.workbook(language: language).xlsx())
  }

  private static func type(_ kind: String) -> String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml"
  }

  private static let relations = [
    ("footer", "footer1"), ("footer", "footer2"), ("styles", "styles"), ("settings", "settings"),
    ("fontTable", "fontTable"),
  ].enumerated().map { place, part in
    OfficePackage.Relation(
      identifier: "rId\(place + 1)", kind: part.0, target: part.1 + ".xml")
  }
}
