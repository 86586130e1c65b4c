extension Period {
  /// Reads a quarter as people name it from where they stand, `本季度`, `上季度`, `this quarter`,
  /// `last quarter`, given today; or a period as `init(_:)` does.
  public init?(_ text: String, today: CalendarDate) {
    let word = text.lowercased().filter { !$0.isWhitespace && $0 != "-" }
    switch word {
    case "本季度", "本季", "thisquarter": self.init(quarterOf: today)
    case "上季度", "上季", "上一季度", "lastquarter": self = Period(quarterOf: today).previousQuarter
    default: self.init(text)
    }
  }
}
