extension Period {
  /// A quarter as it is written in a sentence: `2023年第二季度`, `the second quarter of 2023`; any other
  /// period as people type it.
  public var words: Phrase {
    guard isQuarter else { return Phrase(shortText, shortText) }
    let number = (start.month - 1) / 3
    let chinese = ["一", "二", "三", "四"][number]
    let english = ["first", "second", "third", "fourth"][number]
    return Phrase("\(start.year)年第\(chinese)季度", "the \(english) quarter of \(start.year)")
  }
}

extension CalendarDate {
  /// The day as it is written in a sentence: `2023年6月30日`, without leading zeros (GB/T 9704-2012,
  /// 7.3.5), and `30 June 2023`.
  public var words: Phrase {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return Phrase("\(year)年\(month)月\(day)日", "\(day) \(months[month - 1]) \(year)")
  }
}

extension ActionProgress.State {
  /// The state in both languages.
  public var label: Phrase {
    switch self {
    case .notStarted: Phrase("未启动", "not started")
    case .inProgress: Phrase("推进中", "in progress")
    case .done: Phrase("已完成", "done")
    case .delayed: Phrase("滞后", "delayed")
    case .stopped: Phrase("已终止", "stopped")
    }
  }
}
