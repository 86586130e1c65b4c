/// A chart as an SVG element (SVG 1.1): for a file of its own, or inside a page.
///
/// It holds no script and loads nothing. Its title and description are for screen readers, each mark
/// says what it is when pointed at, and it reads in the light, in the dark and on paper.
public struct SVGPlot {
  private let drawing: SVGDrawing

  /// Prepares to draw a chart.
  public init(_ plot: Plot) {
    drawing = SVGDrawing(plot)
  }

  /// The style sheet that a page with several charts needs once.
  public static var styleSheet: String { PlotStyle.sheet }

  /// A file with charts one under the other.
  public static func document(_ plots: [Plot]) -> String {
    let drawings = plots.map(SVGDrawing.init)
    let height = drawings.reduce(0) { $0 + $1.height }
    var writer = XMLWriter()
    writer.element("svg", root(height: max(1, height), title: plots.map(\.title), id: "chart")) {
      writer in
      writer.element("style", text: PlotStyle.sheet)
      var top = 0
      for (index, drawing) in drawings.enumerated() {
        if drawings.count == 1 {
          drawing.draw(&writer, id: "chart")
        } else {
          let place: KeyValuePairs<String, String?> = [
            "transform": "translate(0 \(SVGDrawing.text(top)))", "role": "img",
            "aria-labelledby": "chart-\(index + 1)-title chart-\(index + 1)-desc",
          ]
          writer.element("g", place) { drawing.draw(&$0, id: "chart-\(index + 1)") }
        }
        top += drawing.height
      }
    }
    return lines(writer)
  }

  /// The chart as an element of a page that holds the style sheet.
  ///
  /// - Parameter id: The start of its identifiers, which no other element of the page may have.
  public func element(id: String) -> String {
    var writer = XMLWriter(fragment: ())
    writer.element("svg", Self.root(height: drawing.height, title: [drawing.plot.title], id: id)) {
      drawing.draw(&$0, id: id)
    }
    return Self.lines(writer)
  }

  private static func root(
    height: Int, title: [String], id: String
  ) -> KeyValuePairs<String, String?> {
    let size = (width: "600", height: SVGDrawing.text(height))
    let isSingle = title.count == 1
    return [
      "xmlns": "http://www.w3.org/2000/svg", "class": "plot", "width": size.width,
      "height": size.height, "viewBox": "0 0 \(size.width) \(size.height)",
      "role": isSingle ? "img" : "group",
      "aria-labelledby": isSingle ? "\(id)-title \(id)-desc" : nil,
      "aria-label": isSingle ? nil : title.map { TerminalText.escaped($0) }.joined(separator: "; "),
      "font-family": PlotStyle.fonts, "font-size": "14", "fill": PlotStyle.ink,
    ]
  }

  /// One element a line; the characters `><` stand together nowhere but between two elements.
  private static func lines(_ writer: XMLWriter) -> String {
    let text = String(decoding: writer.bytes, as: UTF8.self)
    return text.replacing("><", with: ">\n<") + "\n"
  }
}
