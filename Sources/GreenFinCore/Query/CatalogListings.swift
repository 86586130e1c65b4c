extension Catalog {
  /// The plans that a selection wants.
  public func plans(_ selection: Selection) -> [Plan] {
    plans.filter { plan in
      selection.matches(plan) && selection.matches(plan.period)
        && selection.matches(
          plan.name.texts + (document(plan.document)?.title.texts ?? [])
            + [plan.id.rawValue, document(plan.document)?.number ?? ""])
    }
  }

  /// The indicators that a selection wants; with plans, those that the plans have targets for.
  public func indicators(_ selection: Selection) -> [Indicator] {
    let used = Set(
      plans.filter { selection.plans.contains($0.id) }.flatMap(\.targets).map(\.indicator))
    return indicators.filter { indicator in
      (selection.plans.isEmpty || used.contains(indicator.id))
        && (selection.indicators.isEmpty || selection.indicators.contains(indicator.id))
        && selection.matches(kind: indicator.kind.rawValue)
        && selection.matches(
          indicator.name.texts + indicator.aliases + (indicator.definition?.texts ?? [])
            + [indicator.id.rawValue])
    }
  }

  /// The observations that a selection wants; a place means that place alone, for a district's
  /// figure never stands for the city.
  public func observations(_ selection: Selection) -> [Observation] {
    observations.filter { observation in
      (selection.indicators.isEmpty || selection.indicators.contains(observation.indicator))
        && (selection.jurisdictions.isEmpty
          || selection.jurisdictions.contains(observation.jurisdiction))
        && (selection.documents.isEmpty || selection.documents.contains(observation.document))
        && selection.matches(kind: indicator(observation.indicator)?.kind.rawValue ?? "")
        && selection.matches(observation.period)
        && selection.matches(
          (indicator(observation.indicator)?.name.texts ?? [])
            + (jurisdiction(observation.jurisdiction)?.name.texts ?? [])
            + [observation.written ?? ""] + (observation.note?.texts ?? []))
    }
  }
}

extension Observation {
  /// The days that the figure covers; a single day for a figure at a date.
  public var period: Period {
    let day = Period(start: asOf, end: asOf) ?? Period(year: asOf.year)
    return periodStart.flatMap { Period(start: $0, end: asOf) } ?? day
  }
}
