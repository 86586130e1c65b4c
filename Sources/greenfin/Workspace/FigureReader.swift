import GreenFinCore

/// Reads a figure and its days from a command line, for one indicator.
struct FigureReader {
  let session: Session
  let indicator: Indicator

  /// A figure as people write it, with or without its unit of measure: `1500`, `1,500亿元`, `130多`.
  func quantity(_ text: String) throws -> (Quantity, Observation.Qualifier) {
    guard indicator.unit != nil else { throw Self.noUnit }
    do {
      let written = try WrittenQuantity(text, usual: indicator.unit)
      guard let quantity = written.quantity else { throw Self.noUnit }
      return (quantity, written.qualifier)
    } catch let problem as UnreadableQuantity {
      throw Failure(exitCode: .usage, what: problem.sentence, hint: problem.cure)
    }
  }

  /// A figure without words such as 约 or 超过: what is promised says those in its comparator.
  func exactQuantity(_ text: String) throws -> Quantity {
    let (quantity, qualifier) = try quantity(text)
    guard qualifier == .exact else {
      throw Failure(
        exitCode: .usage, what: Phrase("“\(text)”不是确数", "“\(text)” is no exact figure"),
        hint: Phrase("只写数字和计量单位", "write the number and its unit alone"))
    }
    return quantity
  }

  private static func outside(_ day: CalendarDate, _ period: Period) -> Failure {
    Failure(
      exitCode: .usage,
      what: Phrase(
        "--as-of \(day)不在--period \(period.shortText)之内",
        "--as-of \(day) lies outside --period \(period.shortText)"),
      hint: Phrase("只写一个，或写同一时期里的日期", "give one of them, or a day of the period"))
  }

  private static let noUnit = Failure(
    exitCode: .usage, what: Phrase("事项类目标没有数值", "a milestone has no figure"),
    hint: Phrase("办成的事项用greenfin done记录", "`greenfin done` records what was reached"))

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
    if let day, let period, !period.contains(day) { throw Self.outside(day, period) }
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
