extension QuarterlyReport {
  /// How the report was made: the cut-off, the rules and the definitions, one sentence each.
  public var method: [Phrase] { method(comparing: !basis.isFirst) }

  /// The same, without the rule of comparison where nothing is compared, as in a first report.
  func method(comparing: Bool) -> [Phrase] {
    [cutOff, timeRule, completionRule, verdictRule] + [schemeRule].compactMap(\.self)
      + (comparing ? [changeRule] : []) + [stateRule] + definitions
  }

  private var cutOff: Phrase {
    let day = basis.asOf.words
    let filed = basis.day.words
    let known = basis.knownAt.map { known -> Phrase in
      let time = "\(known)".dropFirst(11).prefix(5)
      let day = known.date.words
      return Phrase(
        "；台账最新记录于\(day.chinese)\(time)",
        "; the newest record of the journal is of \(time), \(day.english)")
    }
    let journal: Phrase =
      basis.hasJournal
      ? Phrase("；报送情况截至\(filed.chinese)", "; returns as of \(filed.english)")
      : Phrase("；没有季度报送台账", "; there are no returns")
    return Phrase(
      "数据截止：\(day.chinese)\(journal.chinese)\(known?.chinese ?? "")。",
      "Cut-off: \(day.english)\(journal.english)\(known?.english ?? "").")
  }

  private var timeRule: Phrase {
    let day = basis.asOf.words
    let unit = basis.calendar == .month ? Phrase("整月", "whole months") : Phrase("日", "days")
    let shares = timeShares
    return Phrase(
      "序时进度按\(unit.chinese)计算，到\(day.chinese)\(shares.chinese)；目标值另有进度安排的，从其安排。",
      "The time that has passed counts in \(unit.english); on \(day.english) it is \(shares.english). "
        + "A schedule that was laid down for a target takes its place.")
  }

  /// How much of each time has passed that a target of the report is paced by; of the year where none
  /// is.
  private var timeShares: Phrase {
    var seen: Set<PacedTime> = []
    let times = targets.compactMap(PacedTime.init).filter { seen.insert($0).inserted }
    guard times.count <= 3 else {
      return Phrase("各按目标值自己的期限计", "the share of each target's own time")
    }
    let year = PacedTime(year: basis.asOf.year)
    return (times.isEmpty ? [year] : times).map { time in
      let share = time.share(asOf: basis.asOf, basis.calendar).percentText
      return Phrase("为\(time.words.chinese)的\(share)", "\(share) of \(time.words.english)")
    }.joined(Phrase("，", ", "))
  }

  private var completionRule: Phrase {
    Phrase(
      "完成率：期间累计的，为实绩除以目标；时点值和占比，为从基期到目标已走的部分；增速、位次、上限和与其他指标相比的，"
        + "不计完成率，只列与目标的差距。两个百分数之差以个百分点计。",
      "Completion is, for sums over a period, the figure over the target; for figures at a date, the "
        + "part of the way from the baseline to the target. Growth rates, ranks, ceilings and "
        + "comparisons with another indicator have none and show their distance from the target. "
        + "Two percentages differ by percentage points.")
  }

  private var verdictRule: Phrase {
    Phrase(
      "完成率高于、等于、低于序时进度，分别为超进度、达进度、欠进度；没有数据就写没有数据，不当作零。",
      "Completion above, at or below the time that has passed is ahead, on schedule or behind; no "
        + "data is reported as no data, never as zero.")
  }

  private var schemeRule: Phrase? {
    guard let scheme = basis.scheme else { return nil }
    let source = scheme.source
    return Phrase(
      "分档\(scheme.name.chinese.quoted)：\(scheme.thresholds(.chinese))。依据：\(source.chinese.withoutFullStop)。",
      "Scheme “\(scheme.name.english)”: \(scheme.thresholds(.english)). Source: "
        + "\(source.english.withoutFullStop).")
  }

  private var changeRule: Phrase {
    let before = basis.before.words
    return Phrase(
      "与\(before.chinese)末的比较，两边都按现在所知的数据计算；结账以后的更正另行列出。",
      "Both sides of the comparison with the end of \(before.english) rest on what is known now; "
        + "what was changed after a quarter was closed is listed apart.")
  }

  private var stateRule: Phrase {
    Phrase(
      "一项工作有几个单位报送的，以牵头单位为准；没有牵头单位的，取各单位所报中最慢的状态。",
      "Where several units report on an action, those that lead decide; where none leads, the least "
        + "far state counts.")
  }

  private var definitions: [Phrase] {
    var seen: Set<Indicator.ID> = []
    return targets.compactMap { target in
      let indicator = target.entry.indicator
      guard seen.insert(indicator.id).inserted, let definition = indicator.definition else {
        return nil
      }
      return Phrase(
        "\(indicator.name.chinese)：\(definition.chinese.ending(with: "。"))",
        "\(indicator.name.english): \(definition.english.ending(with: "."))")
    }
  }
}
