/// What units have to do in a year by the plans, each target judged once, whoever answers for it.
struct UnitWork {
  /// One target that a unit answers for.
  struct Duty {
    let role: Assignment.Role
    let judgement: Judgement
    let credit: TargetCredit
  }

  /// The targets of each unit whose time has begun.
  private(set) var targets: [ResponsibleUnit.ID: [Duty]] = [:]
  /// How many actions each unit answers for.
  private(set) var actions: [ResponsibleUnit.ID: Int] = [:]

  init(_ plans: [Plan], year: Int, in catalog: Catalog, judge: Judge) {
    let span = Period(year: year)
    for plan in plans {
      let index = ResponsibilityIndex(plan, in: catalog)
      for action in plan.actions {
        for assignment in index.responsibilities(of: action) + action.institutions {
          actions[assignment.unit, default: 0] += 1
        }
      }
      for target in plan.targets where target.window.overlaps(span) {
        guard let entry = catalog.entry(target, in: plan, index) else { continue }
        add(entry, judge, catalog)
      }
    }
  }

  /// A district answers for its own part of a target that is split over districts.
  private mutating func add(_ entry: TargetEntry, _ judge: Judge, _ catalog: Catalog) {
    let whole = judge.judge(entry)
    let parts = Dictionary(
      judge.parts(of: entry).compactMap { part in part.jurisdiction.map { ($0, part.judgement) } },
      uniquingKeysWith: { first, _ in first })
    for assignment in entry.responsibilities {
      let place = catalog.unit(assignment.unit)?.jurisdiction
      let judgement = place.flatMap { parts[$0] } ?? whole
      let credit = TargetCredit(judgement)
      if case .outside = credit { continue }
      targets[assignment.unit, default: []].append(
        Duty(role: assignment.role, judgement: judgement, credit: credit))
    }
  }

  /// The units that have anything to do.
  var units: Set<ResponsibleUnit.ID> { Set(targets.keys).union(actions.keys) }
}
