extension Journal {
  /// Whether a unit reported anything for a quarter after it last handed in its return, or something
  /// of it was taken back since.
  public func hasNews(of unit: ResponsibleUnit.ID, for quarter: Period) -> Bool {
    guard let number = names.firstIndex(of: unit.rawValue).map({ Int32($0) }) else { return false }
    let numbers = periods { $0 == quarter }
    let kinds: Set<JournalEntry.Kind> = [.submission, .observation, .progress, .retraction]
    let last = entries.last { entry in
      entry.unit == number && numbers.contains(entry.period) && kinds.contains(entry.kind)
        && counts(entry)
    }
    return last.map { $0.kind != .submission } ?? false
  }

  /// Whether a quarter was ever closed, opened again or not: what is recorded for it since is a
  /// restatement (``restatements()``).
  public func wasClosed(_ quarter: Period) -> Bool {
    let numbers = periods { $0 == quarter }
    return entries.contains { entry in
      entry.kind == .closing && numbers.contains(entry.period) && counts(entry)
    }
  }
}
