/// A chart in its place among the words (ECMA-376-1, 20.4).
struct DocumentDrawing {
  /// The number of the drawing in the document, from 1.
  let number: Int
  /// The name by which the document refers to the chart.
  let relation: String
  /// The chart.
  let chart: DocumentChart
  /// How wide the text is, in twentieths of a point.
  let textWidth: Int

  private static let drawings = "http://schemas.openxmlformats.org/drawingml/2006/"
  // English metric units in a twentieth of a point.
  private static let units = 635

  /// How high the chart is: half as wide as it is broad, or 9 mm for each name that stands below
  /// another and 35 mm for what stands around them, and never higher than a page.
  private var height: Int {
    let (millimetre, half) = (36_000, textWidth * Self.units / 2)
    guard chart.isLevel else { return half }
    return max(half, min(200, 35 + 9 * chart.categories.count) * millimetre)
  }

  /// Writes the paragraph that holds the chart, as wide as the text.
  func write(_ xml: inout XMLWriter) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:pStyle", ["w:val": ParagraphRole.figure.rawValue])
      }
      xml.element("w:r") { xml in
        xml.element("w:drawing") { writeFrame(&$0) }
      }
    }
  }

  private func writeFrame(_ xml: inout XMLWriter) {
    let width = textWidth * Self.units
    xml.element(
      "wp:inline",
      [
        "xmlns:wp": Self.drawings + "wordprocessingDrawing", "distT": "0", "distB": "0",
        "distL": "0", "distR": "0",
      ]
    ) { xml in
      xml.element("wp:extent", ["cx": String(width), "cy": String(height)])
      xml.element(
        "wp:docPr",
        [
          "id": String(number), "name": "Chart \(number)", "descr": chart.summary,
          "title": chart.title,
        ])
      xml.element("a:graphic", ["xmlns:a": Self.drawings + "main"]) { xml in
        xml.element("a:graphicData", ["uri": Self.drawings + "chart"]) { xml in
          xml.element("c:chart", ["xmlns:c": Self.drawings + "chart", "r:id": relation])
        }
      }
    }
  }
}
