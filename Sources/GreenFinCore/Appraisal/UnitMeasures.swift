/// Reckons what a rubric's criteria look at for units, from their work and what was reported of it.
struct UnitMeasures {
  let rubric: Rubric
  let catalog: Catalog
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

  private func targets(of unit: ResponsibleUnit.ID, _ measure: Rubric.Measure) -> AppraisalInput {
    let parts = work.targets[unit, default: []].filter { measure.counts($0.role) }
      .map { $0.part(in: catalog) }
    let all = parts.count
    return AppraisalInput(
      meanOf: parts, none: Phrase("没有这类目标值", "it has no such target"),
      unknown: Phrase(
        "\(all)项目标值\(all == 1 ? "" : "都")没有可用的数据", "no figure counts, targets: \(all)")
    ) { known in
      Phrase(
        "\(all)项目标值中\(known.count)项有结论", "targets settled: \(known.count) of \(all)")
    }
  }

  private func actions(of unit: ResponsibleUnit.ID) -> AppraisalInput {
    guard let record = records[unit] else {
      let count = work.actions[unit, default: 0]
      return count == 0
        ? AppraisalInput(.inapplicable(Phrase("没有重点工作", "it has no action")))
        : AppraisalInput(.missing(Self.noProgress(count)))
    }
    let all = record.actions.count
    return AppraisalInput(
      meanOf: record.actions, none: Phrase("没有应完成的重点工作", "it has no action that should be done"),
      unknown: Self.noProgress(all)
    ) { known in
      let done = known.count { $0 == .one }
      return Phrase(
        "\(all)项重点工作中报送\(known.count)项，完成\(done)项",
        "actions done: \(done) of \(known.count) reported on, \(all) in all")
    }
  }

  private static func noProgress(_ count: Int) -> Phrase {
    Phrase("\(count)项重点工作没有报送进展", "nothing was reported, actions: \(count)")
  }

  private func returns(of unit: ResponsibleUnit.ID) -> AppraisalInput {
    guard let returns = records[unit]?.returns else {
      return AppraisalInput(.missing(Phrase("没有报送记录", "nothing was reported")))
    }
    return AppraisalInput(
      meanOf: returns, none: Phrase("没有应报的报表", "no return was due"),
      unknown: Phrase("当时没有报送台账", "no book of returns was kept then")
    ) { known in
      let onTime = known.count { $0 == .one }
      // What was due when nobody kept book is neither late nor on time.
      let unkept = returns.count - known.count
      let rest = Phrase("，另有\(unkept)次当时没有报送台账", "; \(unkept) due before returns were kept book of")
      let sentence = Phrase(
        "应报\(known.count)次，按时报送\(onTime)次", "returns on time: \(onTime) of \(known.count) due")
      return unkept == 0 ? sentence : sentence + rest
    }
  }
}

extension UnitWork.Duty {
  /// The target as a part of what a unit's measure was reckoned from.
  fileprivate func part(in catalog: Catalog) -> AppraisalInput.Part {
    let target = judgement.entry.target
    let name = judgement.entry.indicator.name
    let promise = target.predicate
    return AppraisalInput.Part(
      id: target.id.rawValue,
      name: Phrase(
        "\(name.chinese) \(promise.text(.chinese))", "\(name.english) \(promise.text(.english))"),
      state: judgement.reason, share: credit.share,
      source: judgement.observed.map(catalog.source),
      reference: judgement.observed.map { "\($0.document) \($0.place)" })
  }
}
