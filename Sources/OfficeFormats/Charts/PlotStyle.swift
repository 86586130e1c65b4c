/// The colours, lines and marks of the series.
///
/// Blue, vermilion, green and purple are told apart by people who see colours differently (after the
/// palette of M. Okabe and K. Ito); lines and marks differ as well, so that nothing hangs on colour.
enum PlotStyle {
  /// The colours on a light ground, which also stand in the elements for readers without styles.
  static let colours = ["#0072b2", "#c44e00", "#007a57", "#9c3d8f"]
  private static let darkColours = ["#56b4e9", "#ff9e4a", "#3fcf9f", "#e29ad6"]

  static let ground = "#ffffff"
  static let ink = "#1f2328"
  static let quiet = "#59636e"
  static let grid = "#d0d7de"

  static let fonts =
    "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"

  /// How a line is broken into dashes; nothing for a solid one.
  static func dashes(_ look: Plot.Look) -> String? {
    switch look {
    case .solid: nil
    case .dashed: "8 4"
    case .dotted: "2 4"
    case .mixed: "10 4 3 4"
    }
  }

  /// The style sheet: larger letters where the drawing is small, and the dark; paper stays light.
  static let sheet: String = {
    let dark = darkColours.enumerated().map { index, colour in
      ".plot .s\(index) { stroke: \(colour); } .plot .f\(index) { fill: \(colour); }"
    }
    return """
      .plot { max-width: 100%; height: auto; }
      @media (max-width: 480px) { .plot text { font-size: 17px; } .plot .label { font-size: 16px; }
      .plot .title { font-size: 20px; } }
      @supports (paint-order: stroke) { .plot .label { paint-order: stroke; stroke: \(ground);
      stroke-width: 3px; stroke-linejoin: round; } }
      @media screen and (prefers-color-scheme: dark) { .plot .ground { fill: #0d1117; }
      .plot text { fill: #e6edf3; } .plot .quiet { fill: #9198a1; }
      .plot .grid { stroke: #3d444d; } .plot .axis { stroke: #9198a1; }
      .plot .open { fill: #0d1117; } .plot .label { stroke: #0d1117; }
      \(dark.joined(separator: "\n")) }
      """
  }()
}
