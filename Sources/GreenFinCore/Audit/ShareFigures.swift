extension AuditCheck {
  /// A share follows from its numerator and its denominator of the same date.
  ///
  /// Where a document prints the parts more than once, the share is right when any two give it; the
  /// finding shows the finest ones.
  static let shareFigures = AuditCheck { catalog in
    catalog.observations.compactMap { share in
      guard share.qualifier == .exact, share.derivation == nil,
        let indicator = catalog.indicator(share.indicator), indicator.kind == .share,
        let numerator = indicator.numerator, let denominator = indicator.denominator
      else { return nil }
      let ratios = catalog.parts(numerator, for: share).flatMap { above in
        catalog.parts(denominator, for: share).compactMap { below in
          ShareRatio(above, below)
        }
      }
      let printed = PrintedFigure(share)
      guard let finest = ratios.max(by: { $0.fineness < $1.fineness }),
        !ratios.contains(where: { printed.covers($0.least, $0.most) })
      else { return nil }
      return catalog.finding(
        .shareMismatch, share.indicator, catalog.place(of: share), finest.place,
        finest.sentence(printed))
    }
  }
}

/// A numerator divided by a denominator, in %.
private struct ShareRatio {
  let above: Observation
  let below: Observation
  let value: Fraction
  let least: Fraction
  let most: Fraction

  init?(_ above: Observation, _ below: Observation) {
    guard above.periodStart == below.periodStart,
      let scale = Self.scale(above.quantity.unit, below.quantity.unit)
    else { return nil }
    let upper = PrintedFigure(above)
    let lower = PrintedFigure(below)
    guard !lower.low.isNegative,
      let value = Fraction(above.quantity.value, over: below.quantity.value),
      let least = upper.low.divided(by: lower.high), let most = upper.high.divided(by: lower.low)
    else { return nil }
    self.above = above
    self.below = below
    self.value = value * scale
    self.least = least * scale
    self.most = most * scale
  }

  /// What brings a ratio of two figures to %.
  private static func scale(_ above: UnitOfMeasure, _ below: UnitOfMeasure) -> Fraction? {
    guard above.dimension == below.dimension else { return nil }
    return Fraction(DecimalNumber(100).movingPoint(by: above.power - below.power))
  }

  /// How fine the two figures are printed.
  var fineness: Int { -PrintedFigure(above).lastDigit - PrintedFigure(below).lastDigit }

  var place: AuditFinding.Place {
    let places = above.place == below.place ? above.place : above.place + "；" + below.place
    let written = [above, below].map { $0.written ?? $0.quantity.chinese }
    return AuditFinding.Place(
      document: above.document, place: places, written: written.joined(separator: " ÷ "))
  }

  func sentence(_ printed: PrintedFigure) -> Phrase {
    let fine = value.decimalText(places: printed.decimals + 2, padded: true) + "%"
    let right = value.decimalText(places: printed.decimals, padded: true) + "%"
    let parts = [above, below].map(PrintedFigure.init)
    let isCutOff = printed.isCutOff(value)
    return Phrase(
      "\(parts[0].text(.chinese))除以\(parts[1].text(.chinese))为\(fine)，四舍五入是\(right)，"
        + "所印为\(printed.text(.chinese))" + (isCutOff ? "，是舍去了尾数。" : "。"),
      "\(parts[0].text(.english)) divided by \(parts[1].text(.english)) is \(fine), "
        + "\(right) when rounded, printed as \(printed.text(.english))"
        + (isCutOff ? ", which cuts the digits off." : "."))
  }
}

extension Catalog {
  /// The exact figures that a share of a date can be reckoned from, from any document.
  fileprivate func parts(_ indicator: Indicator.ID, for share: Observation) -> [Observation] {
    observations.filter { part in
      part.indicator == indicator && part.jurisdiction == share.jurisdiction
        && part.asOf == share.asOf && part.qualifier == .exact
    }
  }
}
