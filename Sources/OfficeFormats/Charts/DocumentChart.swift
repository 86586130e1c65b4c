/// Figures as lines and columns over the same categories, such as years.
public struct DocumentChart: Hashable, Sendable {
  /// Figures that belong together.
  public struct Series: Hashable, Sendable {
    /// How figures are drawn.
    public enum Shape: Hashable, Sendable {
      /// Columns beside one another.
      case columns
      /// A line through the figures.
      case line
      /// A broken line, as for what is only wanted or expected.
      case dashedLine
    }

    /// What they are called.
    public var name: String
    /// One figure a category, in plain decimal digits; nil where there is none.
    public var values: [String?]
    /// How they are drawn.
    public var shape: Shape
    /// Their colour.
    public var colour: Colour

    /// Figures that belong together.
    public init(_ name: String, _ values: [String?], shape: Shape, colour: Colour) {
      self.name = name
      self.values = values
      self.shape = shape
      self.colour = colour
    }
  }

  /// What the chart shows, printed above it.
  public var title: String
  /// The unit of measure of its figures, printed beside the axis.
  public var unit: String
  /// What stands along the axis.
  public var categories: [String]
  /// The figures, those drawn last in front.
  public var series: [Series]
  /// What the chart says, for those who cannot see it.
  public var summary: String
  /// Whether the categories stand below one another, so that long names have room; columns and lines
  /// are all drawn as bars then.
  public var isLevel = false

  /// A chart.
  public init(
    title: String, unit: String, categories: [String], series: [Series], summary: String
  ) {
    self.title = title
    self.unit = unit
    self.categories = categories
    self.series = series
    self.summary = summary
  }
}

extension DocumentChart {
  /// The figure of a series in a category, if there is one.
  func value(_ series: Series, at category: Int) -> String? {
    guard series.values.indices.contains(category), let digits = series.values[category],
      DataValue.isPlainNumber(digits)
    else { return nil }
    return digits
  }

  /// The figures as a workbook, through which a program lets people change the chart.
  func workbook(language: String) -> Workbook {
    let head = SheetRow([SheetCell(unit)] + series.map { SheetCell($0.name) })
    let rows = categories.indices.map { place in
      SheetRow(
        [SheetCell(categories[place])]
          + series.map { series in
            SheetCell(value(series, at: place).map { .number($0) } ?? .empty)
          })
    }
    return Workbook(
      title: title, language: language, sheets: [Sheet(name: Self.sheet, rows: [head] + rows)])
  }

  /// The name of the workbook's only sheet.
  static let sheet = "Sheet1"
}
