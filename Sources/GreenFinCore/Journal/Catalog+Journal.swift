extension Catalog {
  /// The catalog together with what was reported: figures, schedules, and targets and pilots as they
  /// stand on a day after all changes.
  public func reporting(_ journal: Journal, asOf: CalendarDate) -> Catalog {
    guard journal.count > 0 else { return self }
    let reported = journal.latestFigures().compactMap { journal.observation($0) }
    let revisions = journal.revisions(asOf: asOf)
    let absent = journal.pilotsNotInForce(on: asOf)
    let isAsIssued = revisions.isEmpty && absent.isEmpty
    var catalog = Catalog(
      documents: documents + [.journal], jurisdictions: jurisdictions, units: units,
      indicators: indicators,
      plans: isAsIssued ? plans : plans.map { $0.changed(by: revisions, without: absent) },
      observations: observations + reported, schemes: schemes, breakdowns: breakdowns,
      // The first schedule of a target is the one that holds.
      schedules: journal.schedules() + schedules, rubrics: rubrics)
    catalog.exemptions = journal.targetsThatDoNotApply(asOf: asOf)
    for target in catalog.plans.flatMap(\.withdrawnTargets) {
      catalog.exemptions[target.id] = target.change.map { change in
        Exemption(
          kind: .withdrawn, since: change.effective, period: nil, reason: change.reason)
      }
    }
    catalog.retracted = journal.retractedFigures()
    return catalog
  }
}

extension Catalog {
  /// Why a target is not asked for on a day, which is that of the catalog; nothing where it is.
  public func exemption(of target: Target.ID, on day: CalendarDate) -> Phrase? {
    guard let exemption = exemptions[target], exemption.period?.contains(day) ?? true else {
      return nil
    }
    return exemption.sentence
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
      guard case .revision(let revision) = record(entry)?.content, revision.effective <= asOf,
        !revision.isNotApplicable
      else { continue }
      found[revision.target, default: []].append(revision)
    }
    // Of two that hold from one day, the one recorded later.
    return found.mapValues { list in
      list.enumerated().sorted {
        ($0.element.effective, $0.offset) < ($1.element.effective, $1.offset)
      }.map(\.element)
    }
  }

  /// The pilots that are not in force on a day: they left by then, or enter only later.
  public func pilotsNotInForce(on day: CalendarDate) -> [Action.ID: PilotChange] {
    pilotChanges().compactMapValues { changes in
      guard let latest = changes.last(where: { $0.effective <= day }) else {
        return changes.first.flatMap { $0.direction == .enters ? $0 : nil }
      }
      return latest.direction == .leaves ? latest : nil
    }
  }

  /// The comings and goings of each pilot by their days; of two on one day, the one recorded later
  /// comes last.
  public func pilotChanges() -> [Action.ID: [PilotChange]] {
    var found: [Action.ID: [PilotChange]] = [:]
    for entry in current(.pilotChange) {
      guard case .pilotChange(let change) = record(entry)?.content else { continue }
      found[change.action, default: []].append(change)
    }
    return found.mapValues { list in
      list.enumerated().sorted {
        ($0.element.effective, $0.offset) < ($1.element.effective, $1.offset)
      }.map(\.element)
    }
  }

  /// The targets that do not apply on a day; of two statements the one recorded later.
  func targetsThatDoNotApply(asOf: CalendarDate) -> [Target.ID: Exemption] {
    var found: [Target.ID: Exemption] = [:]
    for entry in current(.revision) {
      guard let record = record(entry), case .revision(let revision) = record.content,
        revision.isNotApplicable
      else { continue }
      let exemption = Exemption(
        kind: .notApplicable, since: revision.effective, period: record.period,
        reason: revision.reason)
      if exemption.holds(on: asOf) { found[revision.target] = exemption }
    }
    return found
  }

  /// The days of the figures that were taken back, by indicator and place.
  func retractedFigures() -> [NameKey: [CalendarDate]] {
    guard !retractions.isEmpty else { return [:] }
    var found: [NameKey: [CalendarDate]] = [:]
    for entry in entries where entry.kind == .observation && !counts(entry) && entry.asOf >= 0 {
      guard let indicator = name(entry.subject), let place = name(entry.jurisdiction) else {
        continue
      }
      found[NameKey(indicator + " " + place), default: []].append(
        CalendarDate(dayNumber: Int(entry.asOf)))
    }
    return found
  }
}

extension Plan {
  /// The plan with its targets as the latest revisions leave them, and without the pilots that are not
  /// in force, nor the targets that they alone carry.
  fileprivate func changed(
    by revisions: [Target.ID: [TargetRevision]], without absent: [Action.ID: PilotChange]
  ) -> Plan {
    let former = pilots.compactMap { pilot in
      absent[pilot.id].map { FormerPilot(pilot: pilot, change: $0) }
    }
    guard !former.isEmpty || targets.contains(where: { revisions[$0.id] != nil }) else {
      return self
    }
    let all = targets.map { target in
      revisions[target.id].flatMap(target.changed(by:)) ?? target.without(former)
    }
    return Plan(
      id: id, document: document, name: name, jurisdiction: jurisdiction, period: period,
      coordinator: coordinator, implied: implied, goals: goals, parts: parts, tasks: tasks,
      pilots: pilots.filter { absent[$0.id] == nil }, targets: all.filter { !$0.isWithdrawn },
      duties: duties, names: names, withdrawnTargets: all.filter(\.isWithdrawn),
      formerPilots: former, origin: origin)
  }
}

extension Target {
  /// Whether it was given up.
  public var isWithdrawn: Bool { change?.isWithdrawn ?? false }

  /// The target after revisions, the latest of which decides; a comparator holds until another is
  /// given.
  fileprivate func changed(by revisions: [TargetRevision]) -> Target? {
    guard let revision = revisions.last else { return nil }
    return with(
      standing(after: revisions[...]),
      TargetChange(
        original: predicate, before: standing(after: revisions.dropLast()),
        isWithdrawn: revision.quantity == nil, effective: revision.effective,
        reason: revision.reason, source: revision.source))
  }

  /// What is promised after some revisions; what was given up stays as it stood before.
  private func standing(after revisions: ArraySlice<TargetRevision>) -> Predicate {
    let comparator = revisions.last { $0.comparator != nil }?.comparator
    let quantity = revisions.last { $0.quantity != nil }?.quantity
    return quantity.map { quantity in
      Predicate(
        comparator: comparator ?? predicate.comparator, quantity: quantity,
        versus: predicate.versus)
    } ?? predicate
  }

  /// The target as it stands when some pilots are not in force: one that they alone carry is given up
  /// with them.
  fileprivate func without(_ former: [FormerPilot]) -> Target {
    let (tasks, actions) = carriers
    guard tasks.isEmpty, !actions.isEmpty, !former.isEmpty,
      actions.allSatisfy({ action in former.contains { $0.pilot.id == action } }),
      let change = former.first(where: { $0.pilot.id == actions[0] })?.change
    else { return self }
    return with(
      predicate,
      TargetChange(
        original: predicate, before: predicate, isWithdrawn: true, effective: change.effective,
        reason: change.reason, source: change.source))
  }

  private func with(_ predicate: Predicate, _ change: TargetChange) -> Target {
    Target(
      id: id, plan: plan, indicator: indicator, kind: kind, predicate: predicate, mode: mode,
      window: window, isStrictlyBefore: isStrictlyBefore, commitment: commitment, force: force,
      baseline: baseline, statements: statements, note: note, change: change, origin: origin)
  }
}
