/// Writes the parts of a chart as SVG elements, the lowest first.
struct SVGDrawing {
  let plot: Plot
  let layout: PlotLayout

  init(_ plot: Plot) {
    self.plot = plot
    layout = PlotLayout(plot)
  }

  /// How high the drawing is, in tenths.
  var height: Int { layout.height }

  /// Tenths as a number.
  static func text(_ tenths: Int) -> String { PlotValue.text(Int128(tenths), decimals: 1) }

  /// Writes the whole chart.
  func draw(_ writer: inout XMLWriter, id: String) {
    writer.element("title", ["id": "\(id)-title"], text: TerminalText.escaped(plot.title))
    let description = plot.description.isEmpty ? plot.subtitle : plot.description
    writer.element("desc", ["id": "\(id)-desc"], text: TerminalText.escaped(description))
    writer.element(
      "rect",
      [
        "class": "ground", "width": Self.text(layout.width), "height": Self.text(layout.height),
        "fill": PlotStyle.ground,
      ])
    drawWords(&writer)
    drawAxes(&writer)
    drawRule(&writer)
    // What is measured lies on top of what is only wanted.
    for index in plot.series.indices.reversed() { drawLines(&writer, index) }
    for index in plot.series.indices.reversed() { drawMarks(&writer, index) }
    drawLabels(&writer)
  }

  private func drawWords(_ writer: inout XMLWriter) {
    for line in layout.title {
      word(&writer, line.text, PlotLayout.margin, line.y, [.title])
    }
    for line in layout.subtitle { word(&writer, line.text, PlotLayout.margin, line.y, [.quiet]) }
    for item in layout.legend {
      let series = plot.series[item.series]
      let end = item.x + PlotLayout.sample.length
      path(
        &writer, "M\(Self.text(item.x)) \(Self.text(item.y - 50))H\(Self.text(end))", series.look)
      if !series.marks.isEmpty {
        mark(&writer, series.look, (item.x + end) / 2, item.y - 50)
      }
      word(&writer, series.name, end + PlotLayout.sample.gap, item.y)
    }
    word(&writer, plot.unit, PlotLayout.margin, layout.unitY, [.quiet])
  }

  private func drawAxes(_ writer: inout XMLWriter) {
    let frame = layout.frame
    for tick in layout.scale.ticks {
      let y = layout.y(tick: tick)
      let isFirst = tick == (layout.scale.isInverted ? layout.scale.top : layout.scale.bottom)
      line(&writer, frame.left, y, frame.right, y, isAxis: isFirst)
      word(&writer, layout.scale.text(tick), frame.left - 80, y + 50, [.end, .quiet])
    }
    for day in layout.borders(plot.bands) {
      line(&writer, layout.x(day), frame.top, layout.x(day), frame.bottom + 60, isAxis: false)
    }
    for label in layout.labels(plot.bands) {
      word(&writer, label.text, label.x, frame.bottom + 220, [.middle, .quiet])
    }
  }

  private func drawRule(_ writer: inout XMLWriter) {
    guard let x = ruleX else { return }
    line(&writer, x, layout.frame.top, x, layout.frame.bottom, isAxis: true)
  }

  /// Where the marked day stands, if it is shown.
  var ruleX: Int? { plot.rule.flatMap { layout.shows($0.day) ? layout.x($0.day) : nil } }

  private func drawLines(_ writer: inout XMLWriter, _ index: Int) {
    let series = plot.series[index]
    for points in series.lines {
      var course = ""
      for point in points {
        guard let y = layout.y(point.value) else { continue }
        let x = Self.text(layout.x(point.day))
        let height = Self.text(y)
        if course.isEmpty {
          course = "M\(x) \(height)"
        } else {
          course += series.isStepped ? "H\(x)V\(height)" : "L\(x) \(height)"
        }
      }
      path(&writer, course, series.look)
    }
  }

  private func drawMarks(_ writer: inout XMLWriter, _ index: Int) {
    let series = plot.series[index]
    for point in series.marks {
      guard let y = layout.y(point.value) else { continue }
      writer.element("g") { writer in
        if !point.note.isEmpty {
          writer.element("title", text: TerminalText.escaped(point.note))
        }
        mark(&writer, series.look, layout.x(point.day), y)
      }
    }
  }
}
