// The one rule for the state of an action that several units report on; every command answers by it.

extension [ProgressReport] {
  /// The state that an action is in: what the units that lead say, and of several the least far; where
  /// no such unit has reported, the least far that any unit says.
  public func state(of entry: ActionEntry) -> ActionProgress.State? {
    weighty(for: entry).compactMap(\.state).min { $0.order < $1.order }
  }

  /// The share that is done, in %, as the units say from which the state is; of several the least.
  public func percent(of entry: ActionEntry) -> DecimalNumber? {
    weighty(for: entry).compactMap(\.percent).min()
  }

  /// The reports that decide.
  func weighty(for entry: ActionEntry) -> [ProgressReport] {
    let leads = Set(entry.responsibilities.filter { $0.role == .lead }.map(\.unit))
    let own = filter { $0.state != nil && $0.unit.map(leads.contains) == true }
    return own.isEmpty ? self : own
  }
}

extension ActionProgress.State {
  /// How far the state is; of several units that report differently, the least far one counts.
  fileprivate var order: Int {
    switch self {
    case .delayed: 0
    case .notStarted: 1
    case .inProgress: 2
    case .stopped: 3
    case .done: 4
    }
  }
}
