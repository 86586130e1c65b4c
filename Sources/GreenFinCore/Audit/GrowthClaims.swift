extension AuditCheck {
  /// Rates of growth that a document states follow from the figures they are reckoned from.
  ///
  /// 年均增速 is the compound rate over the whole years between the two dates; 同比 is the rate over
  /// the span as a whole.
  static let growthClaims = AuditCheck { catalog in
    catalog.claimedChanges([.averageAnnualGrowth, .growth]).compactMap { change in
      let years = change.claim.kind == .growth ? 1 : change.years
      guard let printed = change.printed, let years,
        let growth = PrintedGrowth(
          from: PrintedFigure(change.earlier), to: PrintedFigure(change.later)),
        !growth.fits(printed, years: years)
      else { return nil }
      let isYearly = change.claim.kind == .averageAnnualGrowth
      let words = GrowthWords(
        printed: printed, right: growth.rate(years: years, decimals: printed.decimals) + "%",
        years: isYearly ? years : nil, fitting: isYearly ? growth.years(fitting: printed) : [])
      return catalog.finding(
        .growthMismatch, change,
        Phrase(
          change.span(.chinese) + words.chinese, change.span(.english) + words.english))
    }
  }
}

/// What is said of a rate that does not recompute.
private struct GrowthWords {
  let printed: PrintedFigure
  let right: String
  /// The years of the span; nothing for a rate over the whole span.
  let years: Int?
  /// The whole numbers of years for which the rate would be right.
  let fitting: [Int]

  var chinese: String {
    let print = printed.text(.chinese)
    guard let years else { return "，按所印两数增长\(right)，所印增速为\(print)。" }
    let spans = PrintedGrowth.spans
    let other =
      fitting.isEmpty
      ? "按\(spans.lowerBound)至\(spans.upperBound)年中的任何整年数都得不出这个数。"
      : "按\(fitting.map(String.init).joined(separator: "、"))年算才是所印的数。"
    return "，按所印两数，\(years)年的年均增速为\(right)，所印增速为\(print)；" + other
  }

  var english: String {
    let print = printed.text(.english)
    guard let years else {
      return " the two printed figures give a growth of \(right), printed as \(print)."
    }
    let spans = PrintedGrowth.spans
    let other =
      fitting.isEmpty
      ? "no whole number of years from \(spans.lowerBound) to \(spans.upperBound) gives it."
      : "it would be right for \(fitting.map(String.init).joined(separator: " or ")) years."
    let unit = years == 1 ? "year" : "years"
    return
      " the two printed figures give \(right) a year over \(years) \(unit), printed as \(print); "
      + other
  }
}
