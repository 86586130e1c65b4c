extension Journal {
  /// How far each action has come by a day, without its texts: by what was reported for periods that
  /// have begun by then.
  ///
  /// A record that leaves the state or the share keeps the one before it; of several units that report
  /// differently, the least far one counts.
  public func actionStates(asOf day: CalendarDate) -> [Action.ID: ActionProgress] {
    let later = periods { $0.start > day }
    struct Key: Hashable {
      let action: Int32
      let unit: Int32
    }
    var latest: [Key: (state: ActionProgress.State?, percent: DecimalNumber?)] = [:]
    for entry in entries where entry.kind == .progress && counts(entry) {
      if later.contains(entry.period) { continue }
      let key = Key(action: entry.subject, unit: entry.unit)
      let before = latest[key]
      latest[key] = (entry.state ?? before?.state, entry.value ?? before?.percent)
    }
    var states: [Action.ID: ActionProgress] = [:]
    for (key, value) in latest {
      guard let action = name(key.action).map({ Action.ID($0) }) else { continue }
      let own = ActionProgress(action: action, state: value.state, percent: value.percent)
      if states[action].map({ own.comesShort(of: $0) }) ?? true { states[action] = own }
    }
    return states
  }
}

extension ActionProgress {
  /// Whether it is less far than another; of two in one state, the one with the smaller share.
  fileprivate func comesShort(of other: ActionProgress) -> Bool {
    let (own, others) = (state?.order ?? 5, other.state?.order ?? 5)
    return own != others ? own < others : (percent ?? 101) < (other.percent ?? 101)
  }
}
