/// Says in one sentence where a target stands, as bulletins do: the figure, the share of the target,
/// and how far it is from the time that has passed.
struct TargetSentence {
  let target: ReportedTarget

  private var judgement: Judgement { target.judgement }
  private var promised: Target { target.entry.target }

  /// The sentence, with its subject and its full stop.
  func phrase(about subject: Phrase) -> Phrase {
    if promised.kind == .rank, let sentence = ranking(subject) { return sentence }
    let body = clauses
    let chinese = body.map(\.chinese).joined(separator: "，")
    let english = body.map(\.english).joined(separator: ", ")
    return Phrase(subject.chinese + chinese + "。", subject.english + " " + english + ".")
  }

  private var clauses: [Phrase] {
    guard let observed = judgement.observed, judgement.verdict != .noData else { return [unknown] }
    if promised.kind == .milestone { return [milestone(observed)] }
    let figure = [figure(observed)] + parts
    guard let completion = judgement.completion else {
      return figure + versus + [margin].compactMap(\.self) + outcome
    }
    return figure + [share(completion, observed)] + pace(observed) + outcome + needed
  }

  /// That the figure is the sum of what districts or institutions reported, and of which it is not.
  private var parts: [Phrase] {
    judgement.notes.filter { $0.identifier == "from-parts" }.map(\.sentence)
  }

  private var unknown: Phrase {
    if let stale = target.lastBeforeEnd {
      let day = stale.asOf.words
      return Phrase(
        "最近数据为\(stale.state.chinese)（截至\(day.chinese)），期末数据未报",
        "last stood at \(stale.state.english) (\(day.english)); the figure for the end of its time "
          + "was not reported")
    }
    if judgement.verdict == .notDue || judgement.observed != nil {
      let reason = judgement.reason.withWrittenDates
      return Phrase("：" + reason.chinese, "has no verdict: " + reason.english)
    }
    let day = judgement.asOf.words
    return Phrase("截至\(day.chinese)没有可用的数据", "has no figure that counts as of \(day.english)")
  }

  private func milestone(_ observed: Observation) -> Phrase {
    let day = observed.asOf.words
    let verdict = judgement.verdict.label
    if judgement.verdict == .missed, observed.quantity.value >= 1 {
      return Phrase("：\(day.chinese)才完成，已过期限", "was done late, on \(day.english)")
    }
    return Phrase(
      "：\(verdict.chinese)（\(day.chinese)）", "is \(verdict.english) (\(day.english))")
  }

  private func figure(_ observed: Observation) -> Phrase {
    let day = observed.asOf == judgement.asOf ? nil : observed.asOf.words
    let chinese = observed.figure(.chinese)
    let english = observed.figure(.english)
    let isSum = promised.isSummed || promised.kind == .cumulative
    return Phrase(
      (isSum ? "累计" : "为") + chinese + (day.map { "（截至\($0.chinese)）" } ?? ""),
      (isSum ? "came to " : "stood at ") + english + (day.map { " on \($0.english)" } ?? ""))
  }

  /// A place in an order: `贷款增速居全省第4位`.
  ///
  /// The name says what is ordered and among whom.
  private func ranking(_ subject: Phrase) -> Phrase? {
    guard let observed = judgement.observed, judgement.verdict != .noData else { return nil }
    let day = observed.asOf == judgement.asOf ? nil : observed.asOf.words
    let place = observed.quantity.asState
    let rest = ([margin].compactMap(\.self) + outcome)
    let whole = target.entry.indicator.name.chinese
    let isNamed = subject.chinese.hasPrefix(whole)
    let (name, scope) = Self.ranked(isNamed ? whole : subject.chinese)
    let who = isNamed ? subject.chinese.dropFirst(whole.count) : ""
    return Phrase(
      ([name + who + "居\(scope)\(place.chinese)" + (day.map { "（截至\($0.chinese)）" } ?? "")]
        + rest.map(\.chinese)).joined(separator: "，") + "。",
      ([subject.english + ": ranked \(place.english)" + (day.map { " on \($0.english)" } ?? "")]
        + rest.map(\.english)).joined(separator: ", ") + ".")
  }

  /// `本外币贷款增速全省位次` is about 本外币贷款增速 and ranks it in 全省.
  private static func ranked(_ name: String) -> (name: String, scope: String) {
    guard name.hasSuffix("位次") else { return (name, "") }
    let rest = String(name.dropLast(2))
    for scope in ["全国", "全省", "全市"] where rest.hasSuffix(scope) {
      return (String(rest.dropLast(2)), scope)
    }
    return (rest, "")
  }

  /// The target as it is spoken of: `年度目标（不少于1500亿元）`.
  private var goal: Phrase {
    let promise = promised.predicate.spoken(versus: target.versus?.name)
    let isYearly = promised.window.isCalendarYear
    return Phrase(
      (isYearly ? "年度目标" : "目标") + "（\(promise.chinese)）",
      (isYearly ? "the yearly target" : "the target") + " (\(promise.english))")
  }

  private func share(_ completion: Fraction, _ observed: Observation) -> Phrase {
    let share = Self.rough(completion.percentText, judgement.wayQualifier)
    guard !promised.isSummed, let baseline = promised.baseline else {
      return Phrase("完成\(goal.chinese)的\(share.chinese)", "\(share.english) of \(goal.english)")
    }
    return Phrase(
      "从基期\(baseline.quantity.chinese)到\(goal.chinese)已走完\(share.chinese)",
      "\(share.english) of the way from \(baseline.quantity.english) to \(goal.english)")
  }

  /// A share of a figure that is not exact is as rough as the figure: `60.0%以上`.
  private static func rough(_ share: String, _ qualifier: Observation.Qualifier) -> Phrase {
    switch qualifier {
    case .exact: Phrase(share, share)
    case .about: Phrase("约" + share, "about " + share)
    case .moreThan: Phrase(share + "以上", "more than " + share)
    case .atLeast: Phrase("不少于" + share, "at least " + share)
    case .lessThan: Phrase("不足" + share, "less than " + share)
    case .atMost: Phrase("不超过" + share, "at most " + share)
    }
  }

  private func pace(_ observed: Observation) -> [Phrase] {
    // How far a rough figure is from the time that has passed, nobody knows.
    // When the time is over, nothing is ahead of it or behind.
    guard let gap = judgement.gap, observed.qualifier == .exact,
      judgement.asOf < promised.window.end
    else { return [] }
    if gap == Fraction(0) { return [Phrase("与序时进度持平", "level with the schedule")] }
    let points = (gap * Fraction(100)).magnitude.decimalText(places: 1, padded: true)
    let isAhead = !gap.isNegative
    if points == "0.0" {
      return [
        isAhead
          ? Phrase("略快于序时进度", "just ahead of schedule")
          : Phrase("略慢于序时进度", "just behind schedule")
      ]
    }
    let noun = points == "1.0" ? "percentage point" : "percentage points"
    return [
      Phrase(
        "\(isAhead ? "快" : "慢")于序时进度\(points)个百分点",
        "\(points) \(noun) \(isAhead ? "ahead of" : "behind") schedule")
    ]
  }

  private var versus: [Phrase] {
    guard let other = judgement.versus, let name = target.versus?.name else { return [] }
    return [
      Phrase(
        "\(name.chinese)为\(other.figure(.chinese))",
        "against \(other.figure(.english)) for \(name.english)")
    ]
  }

  /// How far the figure is on the good or the bad side of the target.
  private var margin: Phrase? {
    // How far a rough figure lies from the target nobody knows.
    guard let margin = judgement.margin, judgement.observed?.qualifier == .exact,
      judgement.versus?.qualifier ?? .exact == .exact
    else { return nil }
    if margin.value == 0 {
      return Phrase("与\(goal.chinese)持平", "exactly at \(goal.english)")
    }
    let size = Quantity(margin.value.magnitude, margin.unit).difference
    let isCeiling = promised.predicate.isCeiling(better: target.entry.indicator.better)
    if margin.value < 0, isCeiling, promised.kind != .rank {
      return Phrase(
        "超出\(goal.chinese)\(size.chinese)", "\(size.english) over \(goal.english)")
    }
    return margin.value > 0
      ? Phrase("优于\(goal.chinese)\(size.chinese)", "\(size.english) better than \(goal.english)")
      : Phrase("距\(goal.chinese)还差\(size.chinese)", "\(size.english) short of \(goal.english)")
  }

  /// What the verdict adds that the figures do not say.
  private var outcome: [Phrase] {
    switch judgement.verdict {
    case .achieved where judgement.completion != nil: [Phrase("已完成", "achieved")]
    case .missed: [Phrase("期限已到，未完成", "missed: its time is over")]
    case .broken: [Phrase("未保持", "not kept")]
    default: []
    }
  }

  private var needed: [Phrase] {
    guard judgement.verdict == .behind, let pace = target.neededPace else { return [] }
    return [
      Phrase("余下时间平均每季度需\(pace.chinese)", "which leaves \(pace.english) for each quarter")
    ]
  }
}

extension ReportedTarget {
  /// Where the target stands, in one sentence.
  public var sentence: Phrase {
    TargetSentence(target: self).phrase(about: entry.indicator.name)
  }

  /// The same, naming who answers for it, and the target by another name.
  public func sentence(naming units: [Phrase], as other: Phrase? = nil) -> Phrase {
    let name = other ?? entry.indicator.name
    guard !units.isEmpty else { return TargetSentence(target: self).phrase(about: name) }
    let list = Phrase.list(units)
    return TargetSentence(target: self).phrase(
      about: Phrase("\(name.chinese)（\(list.chinese)）", "\(name.english) (\(list.english))"))
  }
}

extension QuarterlyReport {
  /// Where the targets with a figure stand, one paragraph a verdict, the best first.
  public var standings: [Phrase] {
    Verdict.allCases.compactMap { verdict in
      let group = targets.filter { $0.judgement.verdict == verdict && verdict != .noData }
      guard !group.isEmpty, verdict != .notDue else { return nil }
      let label = verdict.label
      let sentences = group.map { $0.sentence(naming: [], as: name(of: $0)) }
      return Phrase(
        "\(label.chinese)\(group.count)项："
          + sentences.map(\.chinese.withoutFullStop).joined(separator: "；") + "。",
        "\(label.english) (\(group.count)): " + sentences.map(\.english).joined(separator: " ")
      ).asSentence
    }
  }
}
