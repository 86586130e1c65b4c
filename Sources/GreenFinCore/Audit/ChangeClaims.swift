extension AuditCheck {
  /// Differences and multiples that a document states follow from the two figures.
  ///
  /// 翻番 means twice as much: less is wrong, and a multiple that rounds to three or more is more
  /// than the document claims.
  static let changeClaims = AuditCheck { catalog in
    catalog.claimedChanges([.averageAnnualChange, .increase, .multiple, .doubled])
      .compactMap { change in
        let sentence = change.claim.kind == .doubled ? change.doubling : change.difference
        return sentence.map { catalog.finding(.changeMismatch, change, $0) }
      }
  }
}

extension ClaimedChange {
  /// What is wrong with a claimed difference or multiple.
  fileprivate var difference: Phrase? {
    guard let printed, let change = claimed, !printed.covers(change.least, change.most) else {
      return nil
    }
    let digits = change.value.decimalText(places: printed.decimals, padded: true)
    let right = digits + printed.quantity.unit.symbol
    let rightEnglish = Self.english(change.value, like: printed)
    return Phrase(
      span(.chinese) + "，\(word.chinese)应为\(right)，所印为\(printed.text(.chinese))。",
      span(.english)
        + " the \(word.english) is \(rightEnglish), printed as \(printed.text(.english)).")
  }

  /// What is wrong with a claim that a figure doubled.
  fileprivate var doubling: Phrase? {
    guard let growth = PrintedGrowth(from: PrintedFigure(earlier), to: PrintedFigure(later)),
      growth.ratio < Fraction(2) || growth.ratio >= Self.nearlyThree
    else { return nil }
    let multiple = growth.ratio.decimalText(places: 2, padded: true)
    let isLess = growth.ratio < Fraction(2)
    return Phrase(
      span(.chinese) + "是\(multiple)倍，" + (isLess ? "没有翻番。" : "文中只说翻番，说少了。"),
      span(.english) + " is \(multiple) times as much, "
        + (isLess ? "which is not doubled." : "while the text says no more than doubled."))
  }

  private static let nearlyThree = Fraction(5, over: 2) ?? Fraction(3)

  /// The true change in the claim's unit, and what it can be within the printed figures.
  private var claimed: (value: Fraction, least: Fraction, most: Fraction)? {
    guard let printed, let earlier = figure(earlier), let later = figure(later) else { return nil }
    switch claim.kind {
    case .multiple:
      guard let ratio = later.value.divided(by: earlier.value),
        let least = later.low.divided(by: earlier.high),
        let most = later.high.divided(by: earlier.low)
      else { return nil }
      return (ratio, least, most)
    case .averageAnnualChange, .increase:
      let span = claim.kind == .increase ? 1 : years
      let power = printed.quantity.unit.power
      guard let span, let part = Fraction(1, over: span) else { return nil }
      let step = part * Fraction(DecimalNumber(1).movingPoint(by: -power))
      return (
        (later.value - earlier.value) * step, (later.low - earlier.high) * step,
        (later.high - earlier.low) * step
      )
    default: return nil
    }
  }

  /// A figure and what it can stand for, in the base unit of its dimension.
  private func figure(
    _ observation: Observation
  ) -> (value: Fraction, low: Fraction, high: Fraction)? {
    let printed = PrintedFigure(observation)
    let unit = Fraction(DecimalNumber(1).movingPoint(by: printed.quantity.unit.power))
    return (Fraction(printed.quantity.value) * unit, printed.low * unit, printed.high * unit)
  }

  private var word: Phrase {
    switch claim.kind {
    case .multiple: Phrase("倍数", "multiple")
    case .averageAnnualChange: Phrase("年均增减", "average yearly change")
    default: Phrase("增减", "change")
    }
  }

  private static func english(_ value: Fraction, like printed: PrintedFigure) -> String {
    let digits = value.decimalText(places: printed.decimals)
    guard let number = DecimalNumber(digits) else { return digits }
    return Quantity(number, printed.quantity.unit).english
  }
}
