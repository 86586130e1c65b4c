/// What became of the tasks, targets and units of one plan in another.
public struct PlanComparison: Sendable {
  /// What became of one item.
  public enum Change: String, Sendable, CaseIterable {
    /// The same in both.
    case same
    /// In both, but not the same.
    case changed
    /// In the later plan only.
    case new
    /// In the earlier plan only.
    case dropped
  }

  /// What is compared.
  public enum Subject: String, Sendable, CaseIterable {
    /// Targets, matched by their indicator.
    case target
    /// Tasks, matched by their titles.
    case task
    /// Units, matched by identity.
    case unit
  }

  /// One item in one or both plans.
  public struct Item: Sendable {
    /// What sort of item it is.
    public let subject: Subject
    /// The identifier of the indicator or unit, or the number of the task, the later plan's.
    public let id: String
    /// What became of it.
    public let change: Change
    /// What it is called.
    public let name: Phrase
    /// How it stands in the earlier plan, if it does.
    public let before: Phrase?
    /// How it stands in the later plan, if it does.
    public let after: Phrase?
  }

  /// The plan compared from.
  public let before: Plan
  /// The plan compared to.
  public let after: Plan
  /// Targets, then tasks, then units; each in the order of the first plan, new ones at the end.
  public let items: [Item]

  /// Compares two plans.
  public init(_ before: Plan, _ after: Plan, in catalog: Catalog) {
    self.before = before
    self.after = after
    items =
      Self.targets(before, after, catalog) + Self.tasks(before, after)
      + Self.units(before, after, catalog)
  }
}

// MARK: - Targets

extension PlanComparison {
  private static func targets(_ before: Plan, _ after: Plan, _ catalog: Catalog) -> [Item] {
    var later = Dictionary(grouping: after.targets, by: \.indicator)
    var items: [Item] = []
    for target in before.targets {
      let match = later[target.indicator]?.first
      if match != nil { later[target.indicator]?.removeFirst() }
      items.append(item(target, match, catalog))
    }
    for target in after.targets where later[target.indicator]?.first?.id == target.id {
      later[target.indicator]?.removeFirst()
      items.append(item(nil, target, catalog))
    }
    return items
  }

  private static func item(_ old: Target?, _ new: Target?, _ catalog: Catalog) -> Item {
    let id = old?.indicator ?? new?.indicator
    let name = id.flatMap { catalog.indicator($0)?.name }
    return Item(
      subject: .target, id: id?.rawValue ?? "",
      change: change(old, new) { $0.promise == $1.promise },
      name: name ?? Phrase("", ""), before: old.map { text($0, catalog) },
      after: new.map { text($0, catalog) })
  }

  private static func change<Value>(
    _ old: Value?, _ new: Value?, _ isSame: (Value, Value) -> Bool
  ) -> Change {
    guard let old else { return .new }
    guard let new else { return .dropped }
    return isSame(old, new) ? .same : .changed
  }

  private static func text(_ target: Target, _ catalog: Catalog) -> Phrase {
    let versus = target.predicate.versus.flatMap { catalog.indicator($0)?.name }
    return Phrase(
      target.predicate.text(.chinese, versus: versus),
      target.predicate.text(.english, versus: versus))
  }
}

extension Target {
  /// What is promised, apart from when: the figure in its base unit, the comparison and the mode.
  fileprivate var promise: Promise {
    Promise(
      comparator: predicate.comparator,
      figure: predicate.quantity.map { Quantity($0.baseValue, $0.unit.base) },
      versus: predicate.versus, mode: mode)
  }

  fileprivate struct Promise: Equatable {
    let comparator: Comparator
    let figure: Quantity?
    let versus: Indicator.ID?
    let mode: Mode
  }
}

// MARK: - Tasks

extension PlanComparison {
  /// How much of two titles must be alike for the tasks to count as one: half of their pairs of
  /// characters (Dice's coefficient, 1945).
  private static let likeness = 0.5

  private static func tasks(_ before: Plan, _ after: Plan) -> [Item] {
    let matches = matches(before.tasks, after.tasks)
    let old = before.tasks.enumerated().map { index, task in
      item(task, matches[index].map { after.tasks[$0] })
    }
    let taken = Set(matches.values)
    return old
      + after.tasks.enumerated().filter { !taken.contains($0.offset) }.map { item(nil, $1) }
  }

  /// For each earlier task the later one whose title is most like its own, the most alike first.
  private static func matches(_ before: [PlanTask], _ after: [PlanTask]) -> [Int: Int] {
    let old = before.map { pairs($0.title.chinese) }
    let new = after.map { pairs($0.title.chinese) }
    var candidates: [(score: Double, old: Int, new: Int)] = []
    for (oldIndex, oldPairs) in old.enumerated() {
      for (newIndex, newPairs) in new.enumerated() {
        let shared = Double(oldPairs.intersection(newPairs).count)
        let score = 2 * shared / Double(max(1, oldPairs.count + newPairs.count))
        if score >= likeness { candidates.append((score, oldIndex, newIndex)) }
      }
    }
    var matches: [Int: Int] = [:]
    var taken: Set<Int> = []
    for candidate in candidates.sorted(by: {
      ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new)
    })
    where matches[candidate.old] == nil && taken.insert(candidate.new).inserted {
      matches[candidate.old] = candidate.new
    }
    return matches
  }

  private static func pairs(_ title: String) -> Set<String> {
    let letters = title.filter { $0.isLetter || $0.isNumber }
    return Set(zip(letters, letters.dropFirst()).map { "\($0)\($1)" })
  }

  private static func item(_ old: PlanTask?, _ new: PlanTask?) -> Item {
    func text(_ task: PlanTask) -> Phrase {
      Phrase("\(task.number) \(task.title.chinese)", "\(task.number) \(task.title.english)")
    }
    return Item(
      subject: .task, id: (new ?? old)?.number ?? "",
      change: change(old, new) { $0.title.chinese == $1.title.chinese },
      name: (new ?? old)?.title ?? Phrase("", ""), before: old.map(text), after: new.map(text))
  }
}

// MARK: - Units

extension PlanComparison {
  private static func units(_ before: Plan, _ after: Plan, _ catalog: Catalog) -> [Item] {
    let old = counts(before)
    let new = counts(after)
    return catalog.units.compactMap { unit in
      let counts = (old[unit.id], new[unit.id])
      guard counts.0 != nil || counts.1 != nil else { return nil }
      return Item(
        subject: .unit, id: unit.id.rawValue, change: change(counts.0, counts.1, ==),
        name: unit.name,
        before: counts.0.map(text), after: counts.1.map(text))
    }
  }

  /// How many actions name each unit.
  private static func counts(_ plan: Plan) -> [ResponsibleUnit.ID: Int] {
    var counts: [ResponsibleUnit.ID: Int] = [:]
    for action in plan.actions {
      for unit in Set(action.assignments.map(\.unit)) { counts[unit, default: 0] += 1 }
    }
    return counts
  }

  private static func text(_ count: Int) -> Phrase {
    Phrase("\(count)项工作", count == 1 ? "1 action" : "\(count) actions")
  }
}

extension PlanComparison.Change {
  /// The change in both languages.
  public var label: Phrase {
    switch self {
    case .same: Phrase("相同", "same")
    case .changed: Phrase("变化", "changed")
    case .new: Phrase("新增", "new")
    case .dropped: Phrase("不再列出", "dropped")
    }
  }
}

extension PlanComparison.Subject {
  /// The sort of item in both languages.
  public var label: Phrase {
    switch self {
    case .target: Phrase("目标值", "target")
    case .task: Phrase("任务", "task")
    case .unit: Phrase("单位", "unit")
    }
  }
}
