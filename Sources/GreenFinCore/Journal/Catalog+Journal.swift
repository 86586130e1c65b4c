extension Catalog {
  /// The catalog together with what was reported: figures, schedules, and targets as they stand on a
  /// day after all revisions.
  public func reporting(_ journal: Journal, asOf: CalendarDate) -> Catalog {
    guard journal.count > 0 else { return self }
    let reported = journal.latestFigures().compactMap { journal.observation($0) }
    let revisions = journal.revisions(asOf: asOf)
    return Catalog(
      documents: documents + [.journal], jurisdictions: jurisdictions, units: units,
      indicators: indicators,
      plans: revisions.isEmpty ? plans : plans.map { $0.revised(by: revisions) },
      observations: observations + reported, schemes: schemes, breakdowns: breakdowns,
      // The first schedule of a target is the one that holds.
      schedules: journal.schedules() + schedules, rubrics: rubrics)
  }
}

extension Journal {
  /// The schedules that the office laid down; the latest of each target.
  func schedules() -> [Schedule] {
    var found: [Target.ID: Schedule] = [:]
    for entry in current(.schedule) {
      guard case .schedule(let schedule) = record(entry)?.content else { continue }
      found[schedule.target] = Schedule(
        target: schedule.target, steps: schedule.steps, origin: .none)
    }
    return found.values.sorted { $0.target < $1.target }
  }

  /// What each target was changed to, in the order in which the changes hold, up to a day.
  public func revisions(asOf: CalendarDate) -> [Target.ID: [TargetRevision]] {
    var found: [Target.ID: [TargetRevision]] = [:]
    for entry in current(.revision) {
      guard case .revision(let revision) = record(entry)?.content, revision.effective <= asOf else {
        continue
      }
      found[revision.target, default: []].append(revision)
    }
    // Of two that hold from one day, the one recorded later.
    return found.mapValues { list in
      list.enumerated().sorted {
        ($0.element.effective, $0.offset) < ($1.element.effective, $1.offset)
      }.map(\.element)
    }
  }

  /// The pilots that had left by a day.
  public func pilotsThatLeft(by day: CalendarDate) -> [Action.ID: PilotChange] {
    var latest: [Action.ID: PilotChange] = [:]
    for entry in current(.pilotChange) {
      guard case .pilotChange(let change) = record(entry)?.content, change.effective <= day,
        latest[change.action].map({ $0.effective <= change.effective }) ?? true
      else { continue }
      latest[change.action] = change
    }
    return latest.filter { $0.value.direction == .leaves }
  }
}

extension Plan {
  /// The plan with its targets as the latest revisions leave them.
  fileprivate func revised(by revisions: [Target.ID: [TargetRevision]]) -> Plan {
    guard targets.contains(where: { revisions[$0.id] != nil }) else { return self }
    return withTargets(
      targets.compactMap { target in
        guard let revision = revisions[target.id]?.last else { return target }
        return revision.quantity.map { target.revised(to: $0, revision.comparator) }
      })
  }

  private func withTargets(_ targets: [Target]) -> Plan {
    Plan(
      id: id, document: document, name: name, jurisdiction: jurisdiction, period: period,
      coordinator: coordinator, implied: implied, goals: goals, parts: parts, tasks: tasks,
      pilots: pilots, targets: targets, duties: duties, variants: variants, origin: origin)
  }
}

extension Target {
  fileprivate func revised(to quantity: Quantity, _ comparator: Comparator?) -> Target {
    let predicate = Predicate(
      comparator: comparator ?? predicate.comparator, quantity: quantity,
      versus: predicate.versus)
    return Target(
      id: id, plan: plan, indicator: indicator, kind: kind, predicate: predicate, mode: mode,
      window: window, isStrictlyBefore: isStrictlyBefore, commitment: commitment, force: force,
      baseline: baseline, statements: statements, note: note, origin: origin)
  }
}
