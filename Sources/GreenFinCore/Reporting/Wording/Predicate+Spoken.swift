extension Predicate {
  /// The promise as a sentence says it, without signs.
  ///
  /// `不低于20%`, `超过800亿元`, `前3位`; `at least 20%`, `more than 80 billion yuan`, `top 3`. A bare
  /// figure stays bare.
  public func spoken(versus name: Phrase? = nil) -> Phrase {
    guard let quantity else {
      return Phrase(text(.chinese, versus: name), text(.english, versus: name))
    }
    // Shares lie high or low, amounts and numbers are many or few.
    let isShare = quantity.unit.dimension == .percentage
    let (chinese, english) = (quantity.chinese, quantity.english)
    switch comparator {
    case .atLeast: return Phrase((isShare ? "不低于" : "不少于") + chinese, "at least \(english)")
    case .moreThan: return Phrase((isShare ? "高于" : "超过") + chinese, "more than \(english)")
    case .atMost: return Phrase((isShare ? "不高于" : "不超过") + chinese, "at most \(english)")
    case .lessThan: return Phrase((isShare ? "低于" : "少于") + chinese, "less than \(english)")
    case .about: return Phrase(chinese + "左右", "about \(english)")
    default: return Phrase(text(.chinese, versus: name), text(.english, versus: name))
    }
  }
}

extension Quantity {
  /// The figure as the state of something: a place in an order is `第4位`, `4th`.
  public var asState: Phrase {
    guard unit.dimension == .rank, let place = Int(value.plainText) else {
      return Phrase(chinese, english)
    }
    return Phrase("第\(place)位", Counted.ordinal(place))
  }
}

extension Observation {
  /// The figure with its qualifier, as the state of something: `超过30款`, `第4位`.
  public var state: Phrase {
    let state = quantity.asState
    return Phrase(qualifier.label.chinese + state.chinese, qualifier.label.english + state.english)
  }
}
