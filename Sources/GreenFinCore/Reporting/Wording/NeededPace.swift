extension ReportedTarget {
  /// What has to be added in each quarter that is left, as it is printed: rounded up to two decimals, so
  /// that it is enough, and to whole ones where it comes whole, since half a company cannot be founded.
  public var neededQuantity: Quantity? {
    guard let needed = neededPerQuarter, let unit = entry.indicator.unit else { return nil }
    let places = isWhole(unit) ? 0 : 2
    return DecimalNumber(needed.roundedUp(places: places).decimalText(places: places))
      .map { Quantity($0, unit.ofDifferences) }
  }

  /// The same in words, `增加12.5亿元`, `12.5 billion yuan more`; what was rounded up is the least,
  /// `至少增加2家`.
  public var neededPace: Phrase? {
    guard let quantity = neededQuantity, let needed = neededPerQuarter else { return nil }
    let size = quantity.difference
    let isRounded = isWhole(quantity.unit) && Fraction(quantity.value) != needed
    let least = isRounded ? Phrase("至少", "at least ") : Phrase("", "")
    if quantity.unit.dimension == .rank {
      return least + Phrase("前移\(size.chinese)", "\(size.english) up")
    }
    return entry.indicator.better == .higher
      ? least + Phrase("增加\(size.chinese)", "\(size.english) more")
      : least + Phrase("下降\(size.chinese)", "\(size.english) less")
  }

  private func isWhole(_ unit: UnitOfMeasure) -> Bool {
    [.count, .rank].contains(unit.dimension) && unit.power == 0
  }
}

extension Fraction {
  /// The least number of so many decimals that is enough.
  fileprivate func roundedUp(places: Int) -> Fraction {
    let rounded = Fraction(rounding: self, places: places)
    guard rounded < self, let tenth = Fraction(1, over: 10) else { return rounded }
    return rounded + tenth.power(places)
  }
}

extension Quantity {
  /// The figure as a difference: one point is a `percentage point`, places are `places`.
  public var difference: Phrase {
    let isOne = value.magnitude == 1
    switch unit.dimension {
    case .percentagePoints:
      return Phrase(chinese, value.plainText + (isOne ? " percentage point" : " percentage points"))
    case .rank: return Phrase(chinese, value.plainText + (isOne ? " place" : " places"))
    default: return Phrase(chinese, english)
    }
  }
}
