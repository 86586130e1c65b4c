/// Puts a judgement into one sentence, with its figures, in each language.
struct JudgementReason: Sendable {
  let entry: TargetEntry
  let observed: Observation?
  let versus: Observation?
  let verdict: Verdict
  let pace: Pace
  let course: Course
  let related: [RelatedFigure]
  let asOf: CalendarDate

  /// The sentence.
  var phrase: Phrase {
    switch verdict {
    case .notDue:
      let start = entry.target.window.start
      return Phrase("期限自\(start)开始", "its time begins on \(start)")
    case .noData: return missing
    default: return Phrase(known(.chinese), known(.english))
    }
  }

  private var isOver: Bool { asOf >= entry.target.window.end }

  private var missing: Phrase {
    guard let observed else {
      let day = asOf.description
      return Phrase(
        "截至" + day + "没有可用的数据" + near(.chinese),
        "no figure that counts is known as of " + day + near(.english))
    }
    let figure = observed.state
    if entry.target.predicate.comparator == .above, versus?.asOf != observed.asOf {
      return Phrase(
        "\(observed.asOf)为\(figure.chinese)，但没有同日同时段的对照数据",
        "\(figure.english) on \(observed.asOf), but nothing of the same day and span to compare with"
      )
    }
    if isOver, !entry.target.isOfEnd(observed.asOf) || entry.isRateOfPart(Figure(observed)) {
      return Phrase(
        "最新数据为\(observed.asOf)的\(figure.chinese)，期末数据未报",
        "the newest figure is \(figure.english) of \(observed.asOf); the figure of the end of the "
          + "term is not known")
    }
    return Phrase(
      "\(observed.asOf)为\(figure.chinese)，不足以判断",
      "\(figure.english) on \(observed.asOf) does not settle it")
  }

  /// That there are figures that do not count; ``Judgement/related`` says which.
  private func near(_ language: Language) -> String {
    guard !related.isEmpty else { return "" }
    return language == .chinese
      ? "；另有\(related.count)个相近数据不算"
      : "; \(related.count) similar \(related.count == 1 ? "figure does" : "figures do") not count"
  }

  private func known(_ language: Language) -> String {
    guard let observed else { return "" }
    let promise = entry.target.predicate.text(language)
    let figure = observed.state.text(language)
    var sentence: String
    if verdict == .missed, entry.target.kind == .milestone {
      sentence = late(observed).text(language)
    } else if entry.target.kind == .milestone {
      sentence = milestone(observed).text(language)
    } else if let versus {
      sentence =
        language == .chinese
        ? "\(observed.asOf)为\(figure)，对照\(versus.figure(language))"
        : "\(figure) on \(observed.asOf), against \(versus.figure(language))"
      if let lead = entry.target.predicate.quantity?.difference.text(language) {
        sentence += language == .chinese ? "，须高出\(lead)" : " and \(lead) to be added"
      }
    } else {
      sentence =
        language == .chinese
        ? "\(observed.asOf)为\(figure)，目标\(promise)"
        : "\(figure) on \(observed.asOf), target \(promise)"
    }
    if entry.target.predicate.comparator == .about { sentence += tolerance.text(language) }
    if verdict == .pending, observed.qualifier != .exact, pace.completion == nil {
      sentence += language == .chinese ? "，不足以判断" : ", which does not settle it"
    }
    return sentence + breakText(language) + paceText(language) + derivedText(language)
  }

  /// How far from a figure “about” reaches.
  private var tolerance: Phrase {
    entry.indicator.better == .lower
      ? Phrase("（超出5%以内算达到）", " (up to 5% over counts)")
      : Phrase("（差5%以内算达到）", " (up to 5% short counts)")
  }

  /// Whether something is done or kept on a day.
  private func milestone(_ observed: Observation) -> Phrase {
    let day = observed.asOf
    guard verdict == .broken, observed.quantity.value >= 1 else {
      return Phrase("\(day)\(verdict.label.chinese)", "\(verdict.label.english) on \(day)")
    }
    return Phrase("\(day)保持", "kept on \(day)")
  }

  /// What was to be done once and was not done in time.
  private func late(_ observed: Observation) -> Phrase {
    let (day, end) = (observed.asOf, entry.target.window.end)
    return observed.quantity.value >= 1
      ? Phrase("期限\(end)，\(day)才完成", "done on \(day), after its time had ended on \(end)")
      : Phrase(
        "\(day)尚未完成，期限\(end)", "not done yet on \(day); its time ended on \(end)")
  }

  /// The figure that broke what was to be kept, where it is not the newest one.
  private func breakText(_ language: Language) -> String {
    guard verdict == .broken, let broken = course.firstBreak, broken.asOf != observed?.asOf else {
      return ""
    }
    if entry.target.kind == .milestone {
      return language == .chinese ? "；\(broken.asOf)未保持" : "; not kept on \(broken.asOf)"
    }
    let figure = broken.qualifier.label.text(language) + broken.quantity.asState.text(language)
    return language == .chinese
      ? "；\(broken.asOf)为\(figure)，未保持" : "; not kept on \(broken.asOf) with \(figure)"
  }

  private func paceText(_ language: Language) -> String {
    if let remark = pace.remark {
      return (language == .chinese ? "；" : "; ") + remark.text(language)
    }
    guard let completion = pace.completion, let time = pace.timeProgress else { return "" }
    // Two shares that differ must not look the same.
    let isSame = completion.percentText == time.percentText && completion != time
    let places = isSame ? 4 : 1
    let (way, gone) = (completion.percentText(places: places), time.percentText(places: places))
    let done = pace.qualifier.label.text(language) + way
    // When the time is over, nothing is ahead of it or behind.
    if isOver { return language == .chinese ? "；完成\(done)" : "; \(done) done" }
    let isPlanned = pace.timeRule == .schedule
    let passed = language == .chinese ? (isPlanned ? "进度安排" : "序时进度") : ""
    let due = isPlanned ? "due by the schedule" : "of the time gone"
    return language == .chinese
      ? "；完成\(done)，\(passed)\(gone)"
      : "; \(done) done, \(gone) \(due)"
  }

  private func derivedText(_ language: Language) -> String {
    guard let formula = observed?.derivation?.text(language) else { return "" }
    return language == .chinese ? "（由\(formula)推算）" : " (derived as \(formula))"
  }
}
