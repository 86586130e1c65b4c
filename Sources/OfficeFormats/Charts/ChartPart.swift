/// A chart as a part of an office document (DrawingML charts, ECMA-376-1, 21.2).
///
/// It is drawn by the program that opens the document, from figures that stand in the part and
/// again in a workbook beside it.
struct ChartPart {
  /// The chart.
  let chart: DocumentChart
  /// The language tag of its words.
  let language: String
  /// The name by which the part refers to the workbook of its figures.
  static let workbook = "rId1"

  private static let namespace = "http://schemas.openxmlformats.org/drawingml/2006/"
  // The two axes know each other by any numbers.
  private static let axes = (categories: "1", values: "2")

  /// The part.
  var bytes: [UInt8] {
    XMLWriter.document(
      "c:chartSpace",
      [
        "xmlns:c": Self.namespace + "chart", "xmlns:a": Self.namespace + "main",
        "xmlns:r": OfficeNames.relations,
      ]
    ) { xml in
      xml.element("c:roundedCorners", ["val": "0"])
      xml.element("c:chart") { xml in
        writeTitle(chart.title, size: 1200, &xml)
        xml.element("c:autoTitleDeleted", ["val": "0"])
        xml.element("c:plotArea") { writePlot(&$0) }
        xml.element("c:legend") { $0.element("c:legendPos", ["val": "b"]) }
        xml.element("c:plotVisOnly", ["val": "1"])
        // Where nothing is known, nothing is drawn.
        xml.element("c:dispBlanksAs", ["val": "gap"])
      }
      writeText(size: 1000, &xml)
      xml.element("c:externalData", ["r:id": Self.workbook]) {
        $0.element("c:autoUpdate", ["val": "0"])
      }
    }
  }

  private func writePlot(_ xml: inout XMLWriter) {
    xml.element("c:layout")
    let places = Array(chart.series.indices)
    writeGroup("c:barChart", places.filter { isBar(chart.series[$0]) }, &xml)
    writeGroup("c:lineChart", places.filter { !isBar(chart.series[$0]) }, &xml)
    writeAxis("c:catAx", isCategories: true, &xml)
    writeAxis("c:valAx", isCategories: false, &xml)
  }

  private func isBar(_ series: DocumentChart.Series) -> Bool {
    chart.isLevel || series.shape == .columns
  }

  /// Writes all series that are drawn alike.
  private func writeGroup(_ name: String, _ places: [Int], _ xml: inout XMLWriter) {
    guard !places.isEmpty else { return }
    let isColumns = name == "c:barChart"
    xml.element(name) { xml in
      if isColumns { xml.element("c:barDir", ["val": chart.isLevel ? "bar" : "col"]) }
      xml.element("c:grouping", ["val": isColumns ? "clustered" : "standard"])
      xml.element("c:varyColors", ["val": "0"])
      for place in places { writeSeries(place, &xml) }
      if isColumns { xml.element("c:gapWidth", ["val": "80"]) }
      xml.element("c:axId", ["val": Self.axes.categories])
      xml.element("c:axId", ["val": Self.axes.values])
    }
  }
}

// MARK: - Figures

extension ChartPart {
  private func writeSeries(_ place: Int, _ xml: inout XMLWriter) {
    let series = chart.series[place]
    let column = place + 2
    let last = chart.categories.count + 1
    xml.element("c:ser") { xml in
      xml.element("c:idx", ["val": String(place)])
      xml.element("c:order", ["val": String(place)])
      xml.element("c:tx") {
        writeReference(
          "c:str", CellRange(rows: 1...1, columns: column...column), [series.name], &$0)
      }
      xml.element("c:spPr") { writeLook(series, &$0) }
      if isBar(series) {
        xml.element("c:invertIfNegative", ["val": "0"])
      } else {
        writeMarker(series, &xml)
      }
      xml.element("c:cat") {
        writeReference("c:str", CellRange(rows: 2...last, columns: 1...1), chart.categories, &$0)
      }
      let values = chart.categories.indices.map { chart.value(series, at: $0) }
      xml.element("c:val") {
        writeReference("c:num", CellRange(rows: 2...last, columns: column...column), values, &$0)
      }
      if !isBar(series) { xml.element("c:smooth", ["val": "0"]) }
    }
  }

  /// Writes where figures stand in the workbook, and what they are.
  private func writeReference(
    _ kind: String, _ range: CellRange, _ values: [String?], _ xml: inout XMLWriter
  ) {
    xml.element(kind + "Ref") { xml in
      xml.element("c:f", text: DocumentChart.sheet + "!" + range.absolute)
      xml.element(kind + "Cache") { xml in
        if kind == "c:num" { xml.element("c:formatCode", text: "General") }
        xml.element("c:ptCount", ["val": String(values.count)])
        for case (let place, let value?) in values.enumerated() {
          xml.element("c:pt", ["idx": String(place)]) { $0.element("c:v", text: value) }
        }
      }
    }
  }
}

// MARK: - Looks

extension ChartPart {
  private func writeLook(_ series: DocumentChart.Series, _ xml: inout XMLWriter) {
    guard !isBar(series) else {
      writeFill(series.colour, &xml)
      return
    }
    // 28,575 English metric units are 2.25 points.
    xml.element("a:ln", ["w": "28575", "cap": "rnd"]) { xml in
      writeFill(series.colour, &xml)
      if series.shape == .dashedLine { xml.element("a:prstDash", ["val": "dash"]) }
    }
  }

  /// Writes a dot for each figure of a line: one alone between gaps would not be seen.
  private func writeMarker(_ series: DocumentChart.Series, _ xml: inout XMLWriter) {
    xml.element("c:marker") { xml in
      xml.element("c:symbol", ["val": "circle"])
      xml.element("c:size", ["val": "4"])
      xml.element("c:spPr") { xml in
        writeFill(series.colour, &xml)
        xml.element("a:ln") { writeFill(series.colour, &$0) }
      }
    }
  }

  private func writeFill(_ colour: Colour, _ xml: inout XMLWriter) {
    xml.element("a:solidFill") { $0.element("a:srgbClr", ["val": colour.hexadecimal]) }
  }

  private func writeAxis(_ name: String, isCategories: Bool, _ xml: inout XMLWriter) {
    let (own, other) =
      isCategories
      ? (Self.axes.categories, Self.axes.values) : (Self.axes.values, Self.axes.categories)
    xml.element(name) { xml in
      xml.element("c:axId", ["val": own])
      // Names that stand below one another are read from above.
      let isReversed = chart.isLevel && isCategories
      xml.element("c:scaling") {
        $0.element("c:orientation", ["val": isReversed ? "maxMin" : "minMax"])
      }
      xml.element("c:delete", ["val": "0"])
      xml.element("c:axPos", ["val": isCategories != chart.isLevel ? "b" : "l"])
      if !isCategories {
        xml.element("c:majorGridlines") { xml in
          xml.element("c:spPr") { xml in
            xml.element("a:ln", ["w": "6350"]) { writeFill(Colour(0xD9D9D9), &$0) }
          }
        }
        if !chart.unit.isEmpty { writeTitle(chart.unit, size: 1000, &xml) }
      }
      xml.element(
        "c:numFmt", ["formatCode": "General", "sourceLinked": isCategories ? "1" : "0"])
      xml.element("c:majorTickMark", ["val": "out"])
      xml.element("c:minorTickMark", ["val": "none"])
      xml.element(
        "c:tickLblPos", ["val": chart.isLevel && !isCategories ? "nextTo" : "low"])
      xml.element("c:crossAx", ["val": other])
      // The figures stand below the last name, not above the first.
      xml.element(
        "c:crosses", ["val": chart.isLevel && !isCategories ? "max" : "autoZero"])
    }
  }

  private func writeTitle(_ text: String, size: Int, _ xml: inout XMLWriter) {
    xml.element("c:title") { xml in
      xml.element("c:tx") { xml in
        xml.element("c:rich") { xml in
          xml.element("a:bodyPr")
          xml.element("a:p") { xml in
            xml.element("a:pPr") { writeLetters("a:defRPr", size: size, &$0) }
            xml.element("a:r") { xml in
              writeLetters("a:rPr", size: size, &xml)
              xml.element("a:t", text: text)
            }
          }
        }
      }
      xml.element("c:overlay", ["val": "0"])
    }
  }

  private func writeText(size: Int, _ xml: inout XMLWriter) {
    xml.element("c:txPr") { xml in
      xml.element("a:bodyPr")
      xml.element("a:p") { xml in
        xml.element("a:pPr") { writeLetters("a:defRPr", size: size, &$0) }
        xml.element("a:endParaRPr", ["lang": language])
      }
    }
  }

  /// Writes a size, in hundredths of a point, and the typefaces.
  private func writeLetters(_ name: String, size: Int, _ xml: inout XMLWriter) {
    xml.element(name, ["sz": String(size), "b": "0"]) { xml in
      xml.element("a:latin", ["typeface": Typeface.latin])
      xml.element("a:ea", ["typeface": Typeface.fangSong.rawValue])
    }
  }
}
