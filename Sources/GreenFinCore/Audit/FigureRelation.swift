/// How two figures of one thing fail to be the same.
enum FigureRelation {
  /// They cannot both be true.
  case conflict
  /// Rounding the finer one gives the other.
  case rounded
  /// Only cutting off the finer one's last digits gives the other.
  case cutOff
  /// The figures are equal, the words for their unit are not.
  case unit

  /// Compares two figures; nothing where both can stand.
  init?(_ first: Observation, _ second: Observation) {
    guard first.quantity.unit.dimension == second.quantity.unit.dimension else {
      self = .conflict
      return
    }
    guard first.qualifier == .exact, second.qualifier == .exact else {
      guard Figure(first).contradicts(Figure(second)) else { return nil }
      self = .conflict
      return
    }
    self.init(PrintedFigure(first), PrintedFigure(second))
  }

  /// Compares two exact figures of one dimension; nothing where they are the same.
  init?(_ first: PrintedFigure, _ second: PrintedFigure) {
    if first.quantity.baseValue == second.quantity.baseValue {
      // 亿元 and 万亿元 are the same unit at two scales; 项 and 个 are two words.
      let isSameWord = first.quantity.unit.dimension != .count
      guard !isSameWord, first.quantity.unit != second.quantity.unit else { return nil }
      self = .unit
      return
    }
    let isFirstFiner = first.lastDigit < second.lastDigit
    let (finer, coarser) = isFirstFiner ? (first, second) : (second, first)
    guard let value = finer.quantity.converted(to: coarser.quantity.unit)?.value else { return nil }
    let target = coarser.quantity.value
    if value.rounded(to: coarser.decimals) == target {
      self = .rounded
    } else if value.cutOff(to: coarser.decimals) == target {
      self = .cutOff
    } else {
      self = .conflict
    }
  }
}

extension FigureRelation {
  /// The kind of finding that it makes.
  var kind: AuditFinding.Kind {
    switch self {
    case .conflict: .figureConflict
    case .rounded, .cutOff: .figureRounding
    case .unit: .figureUnit
    }
  }

  /// What is said of two figures that stand so.
  func sentence(_ first: Observation, _ second: Observation) -> Phrase {
    let pair = (Self.text(first, .chinese), Self.text(second, .chinese))
    let english = (Self.text(first, .english), Self.text(second, .english))
    let date = "\(second.asOf)"
    switch self {
    case .conflict:
      return Phrase(
        "\(date)的数，一处为\(pair.0)，另一处为\(pair.1)，不能同时成立。",
        "As of \(date) one place has \(english.0) and the other \(english.1); both cannot be true.")
    case .rounded:
      return Phrase(
        "\(date)的数，一处为\(pair.0)，另一处为\(pair.1)，只是四舍五入不同。",
        "As of \(date) one place has \(english.0) and the other \(english.1); only rounding differs."
      )
    case .cutOff:
      return Phrase(
        "\(date)的数，一处为\(pair.0)，另一处为\(pair.1)，是舍去尾数而不是四舍五入。",
        "As of \(date) one place has \(english.0) and the other \(english.1); the digits were cut "
          + "off, not rounded.")
    case .unit:
      return Phrase(
        "\(date)的数相同，量词不同：一处为\(pair.0)，另一处为\(pair.1)。",
        "As of \(date) the figure is the same and the word for its unit differs: "
          + "\(first.quantity.chinese) and \(second.quantity.chinese).")
    }
  }

  /// A figure with its digits as printed; English shows them unscaled, so that they can be compared.
  private static func text(_ observation: Observation, _ language: Language) -> String {
    let printed = PrintedFigure(observation)
    let digits = observation.quantity.value.padded(to: printed.decimals)
    let unit = observation.quantity.unit
    guard language == .english else {
      return observation.qualifier.label.chinese + digits + unit.symbol
    }
    let name = unit.dimension == .money ? "" : printed.text(.english)
    return observation.qualifier.label.english + (name.isEmpty ? digits + unit.symbol : name)
  }
}
