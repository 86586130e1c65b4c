/// Reckons what a rubric's criteria look at for units, from their work and what was reported of it.
struct UnitMeasures {
  let rubric: Rubric
  let work: UnitWork
  let records: [ResponsibleUnit.ID: UnitRecord]

  /// The inputs of a unit; criteria without a measure have none.
  func inputs(of unit: ResponsibleUnit.ID) -> [Rubric.Criterion.ID: AppraisalInput] {
    var inputs: [Rubric.Criterion.ID: AppraisalInput] = [:]
    for criterion in rubric.scoredCriteria {
      guard let measure = criterion.measure else { continue }
      inputs[criterion.id] =
        switch measure.kind {
        case .targets: targets(of: unit, measure)
        case .actions: actions(of: unit)
        case .returns: returns(of: unit)
        }
    }
    return inputs
  }

  /// The mean of what the targets count; those of which nothing is known make it cover less.
  private func targets(of unit: ResponsibleUnit.ID, _ measure: Rubric.Measure) -> AppraisalInput {
    let duties = work.targets[unit, default: []].filter { measure.counts($0.role) }
    guard !duties.isEmpty else {
      return AppraisalInput(.inapplicable(Phrase("没有这类目标值", "it has no such target")))
    }
    let parts = duties.map(\.part)
    let shares = duties.compactMap(\.credit.share)
    let sum = shares.reduce(Fraction(0)) { ($0 + $1).reduced }
    guard let mean = sum.divided(by: Fraction(shares.count)),
      let coverage = Fraction(shares.count, over: duties.count)
    else {
      return AppraisalInput(
        .missing(
          Phrase(
            "\(duties.count)项目标值都没有可用的数据",
            "no figure counts, targets: \(duties.count)")), parts: parts)
    }
    return AppraisalInput(
      .value(.number(mean.reduced)), coverage: coverage.reduced,
      source: Phrase(
        "\(duties.count)项目标值中\(shares.count)项有结论",
        "targets settled: \(shares.count) of \(duties.count)"), parts: parts)
  }

  private func actions(of unit: ResponsibleUnit.ID) -> AppraisalInput {
    let count = work.actions[unit, default: 0]
    guard let record = records[unit], let tally = record.actions else {
      return count == 0
        ? AppraisalInput(.inapplicable(Phrase("没有重点工作", "it has no action")))
        : AppraisalInput(
          .missing(
            Phrase("\(count)项重点工作没有报送进展", "nothing was reported, actions: \(count)")))
    }
    return input(tally, record.source, Phrase("没有重点工作", "it has no action"))
  }

  private func returns(of unit: ResponsibleUnit.ID) -> AppraisalInput {
    guard let record = records[unit], let tally = record.returns else {
      return AppraisalInput(.missing(Phrase("没有报送记录", "nothing was reported")))
    }
    return input(tally, record.source, Phrase("没有应报的报表", "no return was due"))
  }

  private func input(
    _ tally: UnitRecord.Tally, _ source: Phrase, _ none: Phrase
  ) -> AppraisalInput {
    guard let coverage = Fraction(tally.known, over: tally.all) else {
      return AppraisalInput(.inapplicable(none), source: source)
    }
    guard let share = Fraction(tally.done, over: tally.known) else {
      return AppraisalInput(
        .missing(
          Phrase(
            "\(tally.all)项都没有报送", "nothing was reported, in all: \(tally.all)")),
        source: source)
    }
    let counts = Phrase(
      "\(tally.all)项中报送\(tally.known)项、完成\(tally.done)项；\(source.chinese)",
      "done: \(tally.done) of \(tally.known) reported, \(tally.all) in all; \(source.english)")
    return AppraisalInput(
      .value(.number(share.reduced)), coverage: coverage.reduced, source: counts)
  }
}

extension UnitWork.Duty {
  /// The target as a part of what a unit's measure was reckoned from.
  fileprivate var part: AppraisalInput.Part {
    let target = judgement.entry.target
    let name = judgement.entry.indicator.name
    let promise = target.predicate
    return AppraisalInput.Part(
      id: target.id.rawValue,
      name: Phrase(
        "\(name.chinese) \(promise.text(.chinese))", "\(name.english) \(promise.text(.english))"),
      state: judgement.reason, share: credit.share,
      source: judgement.observed.map { "\($0.document) \($0.place)" })
  }
}
