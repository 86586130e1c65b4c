extension AuditCheck {
  /// A rate of growth that is itself a figure follows from the levels of its date and of a year
  /// before, where both are known.
  static let growthFigures = AuditCheck { catalog in
    catalog.observations.compactMap { rate in
      guard rate.qualifier == .exact, rate.derivation == nil,
        let indicator = catalog.indicator(rate.indicator), indicator.kind == .growth,
        let subject = indicator.subject, let levels = catalog.levels(of: subject, for: rate),
        let growth = PrintedGrowth(
          from: PrintedFigure(levels.earlier), to: PrintedFigure(levels.later))
      else { return nil }
      let printed = PrintedFigure(rate)
      guard !growth.fits(printed, years: 1) else { return nil }
      let right = growth.rate(years: 1, decimals: printed.decimals) + "%"
      let span = ClaimedChange(claim: .none, earlier: levels.earlier, later: levels.later)
      return catalog.finding(
        .growthMismatch, rate.indicator, catalog.place(of: rate), catalog.place(of: levels.later),
        Phrase(
          span.span(.chinese) + "，按所印两数增长\(right)，所印增速为\(printed.text(.chinese))。",
          span.span(.english)
            + " the two printed figures give a growth of \(right), printed as "
            + printed.text(.english) + "."))
    }
  }
}

extension Claim {
  /// No claim: for two figures that belong together without one.
  fileprivate static let none = Claim(
    kind: .growth, quantity: nil, since: nil, place: "", written: nil)
}

extension Catalog {
  /// The levels at the date of a rate and a year before, both exact.
  fileprivate func levels(
    of indicator: Indicator.ID, for rate: Observation
  ) -> (earlier: Observation, later: Observation)? {
    func level(_ years: Int) -> Observation? {
      let date = rate.asOf.yearsBefore(years)
      return observations.first { level in
        level.indicator == indicator && level.jurisdiction == rate.jurisdiction
          && level.qualifier == .exact && level.asOf == date
          && level.periodStart == rate.periodStart?.yearsBefore(years)
      }
    }
    guard let earlier = level(1), let later = level(0) else { return nil }
    return (earlier, later)
  }
}

extension CalendarDate {
  /// The same day some years before; the last of February for its 29th.
  fileprivate func yearsBefore(_ years: Int) -> CalendarDate? {
    CalendarDate(year: year - years, month: month, day: day)
      ?? CalendarDate.lastDay(ofMonth: month, of: year - years)
  }
}
