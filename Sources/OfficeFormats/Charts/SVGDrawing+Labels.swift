/// The words beside the marks.
extension SVGDrawing {
  /// How many marks may have words; more could not be read, nor placed in good time.
  private static let most = 60

  /// Writes the words for which there is room; the most important find their place first.
  func drawLabels(_ writer: inout XMLWriter) {
    var area = layout.frame
    area.top -= PlotLayout.overhead
    let unit = PlotBox(
      left: 0, top: layout.unitY - PlotText.size,
      right: PlotLayout.margin + PlotText.width(plot.unit, PlotText.size), bottom: layout.unitY)
    var labels = PlotLabels(
      area: area, marks: marks, lines: plot.series.flatMap(course), words: [unit])
    if let rule = plot.rule, let x = ruleX {
      let text = TerminalText.escaped(rule.label)
      labels.place(text, atX: x, y: layout.frame.top + 40).map { label(&writer, $0) }
    }
    let lasts = plot.series.compactMap(\.marks.last)
    let others = plot.series.flatMap { $0.marks.dropLast().reversed() }
    for point in (lasts + others).prefix(Self.most) where !point.label.isEmpty {
      guard let y = layout.y(point.value) else { continue }
      let text = TerminalText.escaped(point.label)
      labels.place(text, atX: layout.x(point.day), y: y).map { label(&writer, $0) }
    }
  }

  private var marks: [PlotBox] {
    plot.series.flatMap(\.marks).compactMap { point in
      layout.y(point.value).map { PlotBox(x: layout.x(point.day), y: $0, reach: 50) }
    }
  }

  /// Small boxes along the lines of a series, so close that no words fit between two of them.
  private func course(_ series: Plot.Series) -> [PlotBox] {
    series.lines.flatMap { points in
      zip(points, points.dropFirst()).flatMap { first, last -> [PlotBox] in
        guard let y = layout.y(first.value), let endY = layout.y(last.value) else { return [] }
        let (x, endX) = (layout.x(first.day), layout.x(last.day))
        let count = max(1, max(abs(endX - x), abs(endY - y)) / 100)
        return (0...count).map { step in
          // A stepped line rises at its end.
          let isEnd = step == count
          let height = series.isStepped ? (isEnd ? endY : y) : y + (endY - y) * step / count
          return PlotBox(x: x + (endX - x) * step / count, y: height, reach: 15)
        }
      }
    }
  }
}
