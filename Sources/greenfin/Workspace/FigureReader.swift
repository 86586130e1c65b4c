import GreenFinCore

/// Reads a figure and its days from a command line, for one indicator.
struct FigureReader {
  let session: Session
  let indicator: Indicator

  /// A figure with or without its unit of measure; without one it is in the indicator's usual unit.
  func quantity(_ text: String) throws -> (Quantity, Observation.Qualifier) {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || ".-".contains($0)) }
    let symbol = String(text.dropFirst(digits.count))
    let unit = symbol.isEmpty ? indicator.unit : UnitOfMeasure(symbol: symbol)
    guard let value = DecimalNumber(String(digits)), let unit,
      let usual = indicator.unit, unit.dimension == usual.dimension
    else {
      throw Failure(
        exitCode: .usage, what: Phrase("看不懂数值“\(text)”", "“\(text)” is no figure"),
        hint: Phrase(
          "写数字和计量单位，如1500\(indicator.unit?.symbol ?? "")",
          "write a number and its unit, such as 1500\(indicator.unit?.symbol ?? "")"))
    }
    return (Quantity(value, unit), .exact)
  }

  /// The days that the figure holds for.
  struct Span {
    var asOf: CalendarDate
    var start: CalendarDate?
    var basis: Observation.Basis?
  }

  /// The days out of `--period`, `--as-of` and `--basis`.
  ///
  /// A flow or a count of a quarter is to date, counted from 1 January, where nothing else is said:
  /// that is how returns are filled in.
  func span() throws -> Span {
    let command = session.command
    let period = try command.value("period").map { try session.period($0) }
    let day = try command.value("as-of").map { try session.period($0).end }
    guard let asOf = day ?? period?.end else {
      throw Failure(
        exitCode: .usage, what: Phrase("没有说明是哪个时期的数据", "the figure's period is not given"),
        hint: Phrase("加--period 2023Q2，时点数也可用--as-of 2023-06-30", "add --period 2023Q2, or --as-of")
      )
    }
    let basis = command.value("basis").flatMap(Observation.Basis.init(rawValue:))
    let hasPeriod: Bool =
      switch indicator.kind {
      case .flow, .count: true
      case .growth, .cumulative: basis != nil
      default: false
      }
    guard hasPeriod else { return Span(asOf: asOf) }
    switch basis ?? .toDate {
    case .toDate: return Span(asOf: asOf, start: .firstDay(of: asOf.year), basis: .toDate)
    case .inPeriod:
      let start = (period ?? Period(quarterOf: asOf)).start
      return Span(asOf: asOf, start: start, basis: .inPeriod)
    }
  }
}
