extension Judge {
  /// The chart of one target; nothing where its indicator has no unit, as milestones have none, or
  /// where there is neither a figure nor a value to reach.
  public func chart(of judgement: Judgement) -> Chart? {
    let target = judgement.entry.target
    guard let unit = judgement.entry.indicator.unit else { return nil }
    let kept = figures(target.indicator, judgement.entry.plan.jurisdiction)
    var observations = kept.items.map { kept.observation($0) }
    if target.isSummed {
      // Another year's sum, or a later quarter alone, is no step on the way to this one.
      observations = observations.filter { $0.counts(from: target.window) }
    } else if let observed = judgement.observed {
      // Rates of quarters and rates to date are two series.
      observations = observations.filter { $0.basis == observed.basis }
    }
    // A sum that was worked out from its parts stands in no list.
    if let observed = judgement.observed, !observations.contains(where: { $0.id == observed.id }) {
      observations.append(observed)
    }
    let series = ChartSeries(observations, of: judgement.entry.indicator, in: unit)
    let goals = [goal(target, in: unit, judgement.entry.indicator)].compactMap(\.self)
    guard !goals.isEmpty || !series.figures.isEmpty else { return nil }
    return Chart(
      indicator: judgement.entry.indicator, jurisdiction: judgement.entry.plan.jurisdiction,
      unit: unit, asOf: asOf, figures: series.figures, series: series.lines, goals: goals,
      forecast: forecast(judgement, series.lines))
  }

  /// A chart of an indicator for each place that has a figure of it or a target for it, institutions
  /// left out; in the order of the catalog's places.
  public func charts(of indicator: Indicator) -> [Chart] {
    guard let unit = indicator.unit else { return [] }
    let targets = Dictionary(
      grouping: catalog.plans.flatMap { plan in
        plan.targets.filter { $0.indicator == indicator.id }.map { (plan.jurisdiction, $0) }
      }, by: \.0)
    return catalog.jurisdictions.compactMap { place in
      guard place.level != .institution else { return nil }
      let series = ChartSeries(known(indicator.id, place.id), of: indicator, in: unit)
      let goals = (targets[place.id] ?? []).compactMap { goal($0.1, in: unit, indicator) }
      guard !goals.isEmpty || !series.figures.isEmpty else { return nil }
      return Chart(
        indicator: indicator, jurisdiction: place.id, unit: unit, asOf: asOf,
        figures: series.figures, series: series.lines,
        goals: goals.sorted { $0.target.window.end < $1.target.window.end }, forecast: [])
    }
  }

  private func known(_ indicator: Indicator.ID, _ place: Jurisdiction.ID) -> [Observation] {
    catalog.observations.filter {
      $0.indicator == indicator && $0.jurisdiction == place && $0.asOf <= asOf
    }
  }
}

// MARK: - Targets

extension Judge {
  private func goal(_ target: Target, in unit: UnitOfMeasure, _ indicator: Indicator) -> Chart.Goal?
  {
    // The figure of a comparison with another indicator is a margin and no place to reach.
    guard target.kind != .relative, let wanted = target.predicate.quantity?.converted(to: unit)
    else { return nil }
    let end = Chart.Point(date: target.window.end, value: wanted.value)
    let line = [Chart.Point(date: target.window.start, value: wanted.value), end]
    guard let start = start(of: target, to: wanted, indicator) else {
      return Chart.Goal(target: target, line: line, path: [], isStepped: false)
    }
    let schedule = catalog.schedule(of: target.id)
    let steps = schedule?.steps.map { step in
      let way = Fraction(wanted.value - start.value) * step.part
      return Chart.Point(
        date: step.date, value: rounded(Fraction(start.value) + way))
    }
    return Chart.Goal(
      target: target, line: line, path: [start] + (steps ?? [end]), isStepped: schedule != nil)
  }

  /// Where the way to a target begins; the same targets have one that are paced by time.
  private func start(
    of target: Target, to wanted: Quantity, _ indicator: Indicator
  ) -> Chart.Point? {
    guard !target.isKept(better: indicator.better) else { return nil }
    switch target.kind {
    case .flow, .count:
      guard wanted.value > 0 else { return nil }
      return target.window.start.dayBefore.map { Chart.Point(date: $0, value: 0) }
    case .level, .share, .cumulative, .coverage:
      guard let baseline = target.baseline,
        let value = baseline.quantity.converted(to: wanted.unit)?.value,
        baseline.asOf < target.window.end, indicator.isImproved(from: value, to: wanted.value)
      else { return nil }
      return Chart.Point(date: baseline.asOf, value: value)
    case .growth, .rank, .relative, .milestone: return nil
    }
  }

  private func forecast(_ judgement: Judgement, _ lines: [[Chart.Point]]) -> [Chart.Point] {
    let target = judgement.entry.target
    let before = target.window.start.dayBefore
    let line = target.isSummed ? lines.first { $0.first?.date == before } : lines.first
    guard let last = line?.last, last.date < target.window.end,
      let value = judgement.forecast?.linear.map(rounded),
      // A pace that leads beyond what is possible at all will not last.
      judgement.entry.indicator.limits.allow(value)
    else { return [] }
    return [last, Chart.Point(date: target.window.end, value: value)]
  }

  private func rounded(_ value: Fraction) -> DecimalNumber {
    DecimalNumber(value.decimalText(places: 4)) ?? 0
  }
}

extension Observation {
  /// Whether the figure is a sum from the start of a period to a day in it.
  fileprivate func counts(from window: Period) -> Bool {
    basis != nil && periodStart == window.start && window.contains(asOf)
  }
}
