/// The word with which a target compares the figure that is reached with the figure that is wanted.
public enum Comparator: String, Sendable, CaseIterable {
  /// 以上, 达到, 不少于.
  case atLeast = ">="
  /// 突破, 超过, 高于.
  case moreThan = ">"
  /// 以下, where it includes the figure.
  case atMost = "<="
  /// 低于, 以内 without the figure.
  case lessThan = "<"
  /// 左右; no official tolerance exists, so judging prints the one it uses.
  case about
  /// A number without any comparing word; judged as “at least”, or as “at most” where less is better.
  case bare
  /// 前N位: the place in an order is N or better.
  case rankWithin = "rank<="
  /// Higher than another indicator, by a margin where one is given.
  case above
  /// A milestone: done or not.
  case done
}

extension Comparator {
  /// The comparison in both languages, to stand before a figure.
  public var label: Phrase {
    switch self {
    case .atLeast: Phrase("≥", "≥")
    case .moreThan: Phrase(">", ">")
    case .atMost: Phrase("≤", "≤")
    case .lessThan: Phrase("<", "<")
    case .about: Phrase("约", "about")
    case .bare: Phrase("", "")
    case .rankWithin: Phrase("前", "top")
    case .above: Phrase("高于", "above")
    case .done: Phrase("完成", "done")
    }
  }
}
