extension ReportedTarget {
  /// What became of the target since the earlier quarter, in one sentence; nothing where nothing did.
  public var changeSentence: Phrase? {
    guard let before else { return nil }
    let name = entry.indicator.name
    let figures = figureChange
    if movement == .unchanged {
      guard let figures else { return nil }
      let verdict = judgement.verdict.label
      return Phrase(
        "\(name.chinese)\(figures.chinese)（仍为“\(verdict.chinese)”）。",
        "\(name.english): \(figures.english) (still “\(verdict.english)”).")
    }
    let old = before.verdict.label
    let new = judgement.verdict.label
    return Phrase(
      "\(name.chinese)由“\(old.chinese)”变为“\(new.chinese)”"
        + (figures.map { "，\($0.chinese)" } ?? "")
        + "。",
      "\(name.english): from “\(old.english)” to “\(new.english)”"
        + (figures.map { ", \($0.english)" } ?? "") + ".")
  }

  /// The figures then and now, where they are not the same.
  private var figureChange: Phrase? {
    if let then = before?.completion, let now = judgement.completion, then != now {
      return Phrase(
        "完成率由\(then.percentText)到\(now.percentText)",
        "completion from \(then.percentText) to \(now.percentText)")
    }
    guard let then = before?.observed, let now = judgement.observed, then.id != now.id,
      then.figure(.chinese) != now.figure(.chinese)
    else { return nil }
    return Phrase(
      "实绩由\(then.figure(.chinese))到\(now.figure(.chinese))",
      "figure from \(then.figure(.english)) to \(now.figure(.english))")
  }
}

extension ReportedAction {
  /// What became of the action since the earlier quarter, in one sentence; nothing where nothing did.
  public var changeSentence: Phrase? {
    guard state != stateBefore else { return nil }
    let none = Phrase("未报", "not reported")
    let old = stateBefore?.label ?? none
    let new = state?.label ?? none
    let name = entry.name
    return Phrase(
      "\(name.chinese)：由“\(old.chinese)”变为“\(new.chinese)”。",
      "\(name.english): from “\(old.english)” to “\(new.english)”.")
  }
}

extension ActionEntry {
  /// The number and the title, or the first words of what is to be done.
  public var name: Phrase {
    let text =
      action.title
      ?? Phrase(action.summary.chinese.firstClause, action.summary.english.firstClause)
    return Phrase("\(action.number) \(text.chinese)", "\(action.number) \(text.english)")
  }
}

extension String {
  /// The text without the full stop at its end, to stand inside a sentence.
  var withoutFullStop: String {
    last.map { "。.；;".contains($0) } == true ? String(dropLast()) : self
  }

  /// The text up to the first comma or stop outside brackets and quotes, with `…` for the rest.
  fileprivate var firstClause: String {
    let whole = withoutFullStop
    var depth = 0
    for (offset, index) in whole.indices.enumerated() {
      switch whole[index] {
      case "（", "(", "“", "《", "「": depth += 1
      case "）", ")", "”", "》", "」": depth -= 1
      case "，", "；", "。", ",", ";":
        if depth <= 0, offset >= 6 { return whole[..<index] + "…" }
      default: break
      }
    }
    return whole
  }
}

extension ReportedRevision {
  /// The change of the target in one sentence.
  public var sentence: Phrase {
    let name = indicator.name
    let day = revision.effective.words
    let reason = Phrase("，理由：\(revision.reason)", " (\(revision.reason))")
    guard let after = revision.quantity else {
      return Phrase(
        "\(name.chinese)的目标自\(day.chinese)起取消\(reason.chinese)。",
        "\(name.english): given up from \(day.english)\(reason.english).")
    }
    let from = before.map { Phrase("由\($0.chinese)", "from \($0.english) ") } ?? Phrase("", "")
    return Phrase(
      "\(name.chinese)的目标自\(day.chinese)起\(from.chinese)调整为\(after.chinese)\(size.chinese)"
        + "\(reason.chinese)。",
      "\(name.english): \(from.english)to \(after.english) from \(day.english)\(size.english)"
        + "\(reason.english).")
  }

  /// By how much, behind a comma: `，减少200亿元（10.0%）`.
  private var size: Phrase {
    guard let difference else { return Phrase("", "") }
    guard difference.value != 0 else { return Phrase("，数值不变", ", the figure unchanged") }
    let size = Quantity(difference.value.magnitude, difference.unit).difference
    let share = share.map { $0.magnitude.percentText }
    let more = difference.value > 0
    return Phrase(
      "，\(more ? "增加" : "减少")\(size.chinese)" + (share.map { "（\($0)）" } ?? ""),
      ", \(more ? "up" : "down") by \(size.english)" + (share.map { " (\($0))" } ?? ""))
  }
}

extension Restatement {
  /// The change in one sentence; `subject` names the indicator or the action, `unit` the unit.
  public func sentence(subject: Phrase, unit: Phrase?) -> Phrase {
    let (old, new) = values
    let quarter = quarter.shortText
    let who = Phrase.list([unit, Phrase(recordedBy, recordedBy)].compactMap(\.self))
    let when = recordedAt.date
    let why = reason.map { Phrase("，理由：\($0)", ", because: \($0)") } ?? Phrase("", "")
    let change: Phrase =
      switch (old, new) {
      case (let old?, let new?):
        Phrase("由\(old.chinese)更正为\(new.chinese)", "restated from \(old.english) to \(new.english)")
      case (nil, let new?): Phrase("补报为\(new.chinese)", "reported late as \(new.english)")
      case (let old?, nil): Phrase("撤回\(old.chinese)", "\(old.english) taken back")
      case (nil, nil): Phrase("说明有改动", "words changed")
      }
    return Phrase(
      "\(quarter) \(subject.chinese)：\(change.chinese)（\(who.chinese)，\(when.words.chinese)\(why.chinese)）。",
      "\(quarter) \(subject.english): \(change.english) (\(who.english), "
        + "\(when.words.english)\(why.english)).")
  }

  /// What stood there before and after, in words.
  public var values: (before: Phrase?, after: Phrase?) {
    switch change {
    case .figure(_, _, _, let before, let after):
      (
        before.map { Phrase($0.chinese, $0.english) }, after.map { Phrase($0.chinese, $0.english) }
      )
    // Where nothing but the words changed, they are what is shown.
    case .progress(_, let before?, let after?) where before.words == after.words:
      (before.quoted, after.quoted)
    case .progress(_, let before, let after): (before?.words, after?.words)
    }
  }
}

extension Restatement.Stage {
  /// What was said, in quotation marks; nothing said is nothing.
  fileprivate var quoted: Phrase? {
    let text = texts.joined(separator: "；")
    return text.isEmpty ? nil : Phrase("“\(text)”", "“\(text)”")
  }

  /// The stage in words: `推进中（60%）`.
  public var words: Phrase {
    let share = percent.map { "\($0.plainText)%" }
    guard let state else { return Phrase(share ?? "进展", share ?? "progress") }
    let rest = share.map { Phrase("（\($0)）", " (\($0))") } ?? Phrase("", "")
    return Phrase(state.label.chinese + rest.chinese, state.label.english + rest.english)
  }
}

extension QuarterlyReport {
  /// The returns that are missing, by name, one sentence for each state.
  public var missingSentences: [Phrase] {
    [ReturnState.Kind.sentBack, .overdue, .due].compactMap { kind in
      let states = missingReturns.filter { $0.kind == kind }
      guard let first = states.first else { return nil }
      let names = states.map { state -> Phrase in
        let name = state.form.unit.name
        guard let reason = state.reason else { return name }
        return Phrase("\(name.chinese)（\(reason)）", "\(name.english) (\(reason))")
      }
      let list = Phrase.list(names)
      let days =
        kind == .overdue
        ? Phrase("，已逾期\(first.daysLate)天", ", by \(Counted.english(first.daysLate, "day"))")
        : Phrase("", "")
      return Phrase(
        "\(kind.label.chinese)\(states.count)个\(days.chinese)：\(list.chinese)。",
        "\(states.count) \(kind.label.english)\(days.english): \(list.english).")
    }
  }

  /// The targets without a figure, by name.
  public var unreportedSentence: Phrase? { unreported.unreportedSentence }
}

extension [ReportedTarget] {
  /// Names targets of which nothing is known.
  public var unreportedSentence: Phrase? {
    guard !isEmpty else { return nil }
    let names = map(\.entry.indicator.name)
    let chinese = names.map(\.chinese).joined(separator: "；")
    let english = names.map(\.english).joined(separator: "; ")
    return Phrase(
      "没有可用数据的\(count)项：\(chinese)。", "Without a figure (\(count)): \(english).")
  }
}

extension ReturnState {
  /// What is missing, in one sentence: the state, the days and the items.
  public var sentence: Phrase {
    let name = form.unit.name
    let targets = form.missingTargets.count
    let actions = form.missingActions.count
    var chinese = ["\(name.chinese)\(kind.label.chinese)"]
    var english = ["\(name.english): \(kind.label.english)"]
    if kind == .overdue, daysLate > 0 {
      chinese[0] += "\(daysLate)天"
      english[0] += " by \(Counted.english(daysLate, "day"))"
    }
    if targets + actions > 0 {
      let items = [(targets, "目标值"), (actions, "工作")].filter { $0.0 > 0 }
      chinese.append("缺" + items.map { "\($0.1)\($0.0)项" }.joined(separator: "、"))
      let parts = [
        targets > 0 ? Counted.english(targets, "target") : nil,
        actions > 0 ? Counted.english(actions, "action") : nil,
      ].compactMap(\.self)
      english.append("missing " + parts.joined(separator: " and "))
    }
    if let reason, kind == .sentBack {
      chinese.append("退回理由：\(reason)")
      english.append("sent back because: \(reason)")
    }
    return Phrase(chinese.joined(separator: "，") + "。", english.joined(separator: ", ") + ".")
  }
}
