/// The few kinds of elements that a chart is made of.
extension SVGDrawing {
  /// What is special about some words.
  enum WordStyle {
    case title
    case quiet
    case middle
    case end
  }

  func word(
    _ writer: inout XMLWriter, _ text: String, _ x: Int, _ y: Int, _ styles: [WordStyle] = []
  ) {
    guard !text.isEmpty else { return }
    let isTitle = styles.contains(.title)
    let isQuiet = styles.contains(.quiet)
    writer.element(
      "text",
      [
        "class": isTitle ? "title" : isQuiet ? "quiet" : nil, "x": Self.text(x), "y": Self.text(y),
        "text-anchor": styles.contains(.middle) ? "middle" : styles.contains(.end) ? "end" : nil,
        "font-size": isTitle ? "18" : nil, "font-weight": isTitle ? "bold" : nil,
        "fill": isQuiet ? PlotStyle.quiet : nil,
      ], text: TerminalText.escaped(text))
  }

  func label(_ writer: inout XMLWriter, _ placed: PlotLabels.Placed) {
    writer.element(
      "text",
      [
        "class": "label", "x": Self.text(placed.x), "y": Self.text(placed.y),
        "text-anchor": "middle", "font-size": "13",
      ], text: placed.text)
  }

  func line(
    _ writer: inout XMLWriter, _ x: Int, _ y: Int, _ endX: Int, _ endY: Int, isAxis: Bool
  ) {
    writer.element(
      "path",
      [
        "class": isAxis ? "axis" : "grid",
        "d": "M\(Self.text(x)) \(Self.text(y))L\(Self.text(endX)) \(Self.text(endY))",
        "stroke": isAxis ? PlotStyle.quiet : PlotStyle.grid, "stroke-width": "1",
      ])
  }

  func path(_ writer: inout XMLWriter, _ course: String, _ look: Plot.Look) {
    guard !course.isEmpty else { return }
    writer.element(
      "path",
      [
        "class": "s\(look.rawValue)", "d": course, "fill": "none",
        "stroke": PlotStyle.colours[look.rawValue], "stroke-width": look == .solid ? "2.5" : "2",
        "stroke-dasharray": PlotStyle.dashes(look),
      ])
  }

  func mark(_ writer: inout XMLWriter, _ look: Plot.Look, _ x: Int, _ y: Int) {
    let colour = PlotStyle.colours[look.rawValue]
    switch look {
    case .solid, .dotted:
      writer.element(
        "circle",
        [
          "class": "f\(look.rawValue)", "cx": Self.text(x), "cy": Self.text(y), "r": "4.5",
          "fill": colour,
        ])
    case .dashed:
      writer.element(
        "path",
        [
          "class": "f\(look.rawValue)",
          "d": "M\(Self.text(x)) \(Self.text(y - 65))l6.5 6.5l-6.5 6.5l-6.5 -6.5z", "fill": colour,
        ])
    case .mixed:
      writer.element(
        "circle",
        [
          "class": "open s\(look.rawValue)", "cx": Self.text(x), "cy": Self.text(y), "r": "4.5",
          "fill": PlotStyle.ground, "stroke": colour, "stroke-width": "2",
        ])
    }
  }
}
