import Testing

@testable import OfficeFormats

@Suite("Charts as SVG")
struct SVGPlotTests {
  /// Made-up values.
  static let plot = Plot(
    title: "绿色信贷占比", subtitle: "示例市 · 截至2023-06-30", description: "示例", unit: "%",
    series: [
      Plot.Series(
        name: "实绩", look: .solid,
        lines: [[Plot.Point(day: 0, value: "10"), Plot.Point(day: 365, value: "15.5")]],
        marks: [
          Plot.Point(day: 0, value: "10", label: "10%", note: "第一"),
          Plot.Point(day: 365, value: "15.5", label: "15.5%", note: "第二"),
        ]),
      Plot.Series(
        name: "目标值", look: .dashed,
        lines: [[Plot.Point(day: 365, value: "25"), Plot.Point(day: 1825, value: "25")]],
        marks: [Plot.Point(day: 1825, value: "25", label: "≥ 25%", note: "目标")]),
      Plot.Series(
        name: "安排", look: .dotted,
        lines: [[Plot.Point(day: 0, value: "10"), Plot.Point(day: 900, value: "20")]],
        isStepped: true),
    ],
    bands: (0..<6).map { Plot.Band(start: $0 * 365, end: ($0 + 1) * 365, label: "\(2020 + $0)") },
    rule: Plot.Rule(day: 900, label: "今天"))

  @Test("A chart is well-formed XML that loads nothing, runs nothing, and says what it is")
  func wellFormed() throws {
    for text in [SVGPlot.document([Self.plot]), SVGPlot(Self.plot).element(id: "a")] {
      let names = try Self.elements(text)
      #expect(names.first == "svg")
      #expect(names.contains("title") && names.contains("desc"))
      #expect(!names.contains("script") && !names.contains("image") && !names.contains("a"))
      #expect(!text.contains("href") && !text.contains("url(") && !text.contains("@import"))
      #expect(text.contains("role=\"img\""))
    }
  }

  @Test("The same chart is the same text, every time")
  func deterministic() {
    #expect(SVGPlot.document([Self.plot]) == SVGPlot.document([Self.plot]))
  }

  @Test("Several charts stand one under the other, each with a name of its own")
  func several() throws {
    let text = SVGPlot.document([Self.plot, Self.plot])
    _ = try Self.elements(text)
    let height = PlotLayout(Self.plot).height
    #expect(text.contains("viewBox=\"0 0 600 \(height * 2 / 10)\""))
    #expect(text.contains("translate(0 \(height / 10))"))
    #expect(text.contains("id=\"chart-1-title\"") && text.contains("id=\"chart-2-title\""))
  }

  @Test("A stepped line goes level to its next day and up there")
  func stepped() {
    let text = SVGPlot.document([Self.plot])
    #expect(
      text.split(separator: "\n").contains { $0.contains("class=\"s2\"") && $0.contains("V") })
  }

  @Test("Text arrives as text, whatever it holds", arguments: NastyStrings.all)
  func nasty(text: String) throws {
    var plot = Self.plot
    plot.title = text
    plot.subtitle = text
    plot.description = text
    plot.unit = text
    plot.series[0].name = text
    plot.series[0].marks[0].label = text
    plot.series[0].marks[0].note = text
    plot.bands[1].label = text
    plot.rule?.label = text
    let svg = SVGPlot.document([plot])
    let own = try Self.elements(SVGPlot.document([Self.plot]))
    #expect(Set(try Self.elements(svg)).isSubset(of: own), "\(text)")
    #expect(!svg.unicodeScalars.contains { $0.isHidden && $0 != "\n" }, "\(text)")
  }

  @Test(
    "Charts with little, with nothing, or with what is no number are drawn all the same",
    arguments: [
      Plot(title: "", series: []),
      Plot(title: "x", series: [Plot.Series(name: "", look: .mixed)]),
      Plot(
        title: "x",
        series: [Plot.Series(name: "a", look: .solid, marks: [Plot.Point(day: 7, value: "1")])]),
      Plot(
        title: "x",
        series: [
          Plot.Series(name: "a", look: .solid, marks: [Plot.Point(day: 7, value: "?", label: "b")])
        ]),
      Plot(title: String(repeating: "长", count: 400), series: []),
      Plot(
        title: "x",
        series: [
          Plot.Series(
            name: "a", look: .solid,
            lines: [
              [
                Plot.Point(day: 0, value: "-999999999999999"),
                Plot.Point(day: 3_652_058, value: "999999999999999.999999999"),
              ]
            ])
        ]),
    ])
  func poor(plot: Plot) throws {
    #expect(try Self.elements(SVGPlot.document([plot])).first == "svg")
  }

  @Test("No file at all is an empty drawing")
  func none() throws {
    #expect(try Self.elements(SVGPlot.document([])).first == "svg")
  }

  @Test(
    "Words beside marks lie inside the drawing, cover no other words, and are next to their mark")
  func labels() {
    var generator = SeededGenerator(seed: 12)
    let area = PlotBox(left: 0, top: 0, right: 5000, bottom: 2400)
    for _ in 0..<200 {
      let marks = (0..<12).map { _ in
        PlotBox(
          x: Int.random(in: 0...5000, using: &generator),
          y: Int.random(in: 0...2400, using: &generator), reach: 50)
      }
      var labels = PlotLabels(area: area, marks: marks, lines: [])
      var boxes: [PlotBox] = []
      for mark in marks {
        guard let placed = labels.place("约1234亿元", atX: mark.middle.x, y: mark.middle.y) else {
          continue
        }
        let half = PlotText.width("约1234亿元", PlotText.labelSize) / 2
        let box = PlotBox(
          left: placed.x - half, top: placed.y - PlotText.labelSize, right: placed.x + half,
          bottom: placed.y + PlotText.labelSize / 4)
        #expect(area.contains(box))
        #expect(!boxes.contains(where: box.overlaps))
        let own = box.squaredDistance(toX: mark.middle.x, y: mark.middle.y)
        let nearest = marks.map { box.squaredDistance(toX: $0.middle.x, y: $0.middle.y) }.min()
        #expect(nearest == own)
        boxes.append(box)
      }
    }
  }

  @Test("Names under the axis never touch, however many there are")
  func bands() {
    for count in [1, 3, 10, 50, 400] {
      var plot = Self.plot
      plot.bands = (0..<count).map {
        Plot.Band(start: $0 * 1900 / count, end: ($0 + 1) * 1900 / count, label: "\(2000 + $0)")
      }
      let labels = PlotLayout(plot).labels(plot.bands)
      #expect(!labels.isEmpty)
      for (left, right) in zip(labels, labels.dropFirst()) {
        #expect(right.x - left.x >= PlotText.width(left.text, PlotText.size), "\(count)")
      }
    }
  }

  /// The names of all elements, in order; throws where the text is no well-formed XML.
  private static func elements(_ text: String) throws -> [String] {
    var reader = try XMLReader(Array(text.utf8))
    var names: [String] = []
    while true {
      switch try reader.next() {
      case .start: names.append(reader.name)
      case .finish: return names
      default: break
      }
    }
  }
}
