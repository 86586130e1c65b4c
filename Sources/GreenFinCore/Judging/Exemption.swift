/// Why nothing is asked of a target any more, or for a while (不适用、取消): who revised it said so.
public struct Exemption: Sendable {
  /// The two ways.
  public enum Kind: String, Sendable, CaseIterable {
    /// It was given up.
    case withdrawn
    /// It does not apply.
    case notApplicable
  }

  /// Which of the two.
  public let kind: Kind
  /// From which day on.
  public let since: CalendarDate
  /// The time it holds for; nothing for good.
  public let period: Period?
  /// Why.
  public let reason: String
}

extension Exemption {
  /// The state of the data that follows.
  var dataState: DataState { kind == .withdrawn ? .withdrawn : .notApplicable }

  /// Whether it holds on a day: for a quarter from its first day until the next quarter is over.
  func holds(on day: CalendarDate) -> Bool {
    guard since <= day else { return false }
    guard let period else { return true }
    let next = Period(quarterOf: CalendarDate(dayNumber: period.end.dayNumber + 1))
    return period.start <= day && day < next.end
  }

  /// What is said of the target.
  var sentence: Phrase {
    let time = period?.shortText ?? "\(since)"
    switch (kind, period) {
    case (.withdrawn, _):
      return Phrase("自\(since)起取消：\(reason)", "given up from \(since) on: \(reason)")
    case (.notApplicable, nil):
      return Phrase("自\(since)起不适用：\(reason)", "does not apply from \(since) on: \(reason)")
    case (.notApplicable, _):
      return Phrase("\(time)不适用：\(reason)", "does not apply in \(time): \(reason)")
    }
  }
}
