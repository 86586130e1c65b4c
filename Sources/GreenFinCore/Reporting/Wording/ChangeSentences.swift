extension ReportedTarget {
  /// What became of the target since the earlier quarter, in one sentence; nothing where nothing did.
  public var changeSentence: Phrase? { changeSentence(as: entry.indicator.name) }

  /// The same, calling the target by another name.
  public func changeSentence(as name: Phrase) -> Phrase? {
    guard let before else { return nil }
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
    if let then = before?.completionPhrase, let now = judgement.completionPhrase, then != now {
      return Phrase(
        "完成率由\(then.chinese)到\(now.chinese)",
        "completion from \(then.english) to \(now.english)")
    }
    guard let then = before?.observed, let now = judgement.observed, then.id != now.id,
      then.state != now.state
    else { return nil }
    return Phrase(
      "实绩由\(then.state.chinese)到\(now.state.chinese)",
      "figure from \(then.state.english) to \(now.state.english)")
  }
}

extension ReportedAction {
  /// What became of the action since the earlier quarter, in one sentence; nothing where nothing did.
  public var changeSentence: Phrase? {
    let name = entry.name
    let none = Phrase("未报", "not reported")
    let (old, new) = (stateBefore?.label ?? none, state?.label ?? none)
    guard isMoved else {
      return share.map { share in
        Phrase(
          "\(name.chinese)：\(share.chinese)（仍为“\(new.chinese)”）。",
          "\(name.english): \(share.english) (still “\(new.english)”).")
      }
    }
    return Phrase(
      "\(name.chinese)：由“\(old.chinese)”变为“\(new.chinese)”" + (share.map { "，\($0.chinese)" } ?? "")
        + "。",
      "\(name.english): from “\(old.english)” to “\(new.english)”"
        + (share.map { ", \($0.english)" } ?? "") + ".")
  }

  /// The share that was done and is done, where both are known and are not the same.
  private var share: Phrase? {
    guard let then = percentBefore, let now = percent, then != now else { return nil }
    return Phrase(
      "完成比例由\(then.plainText)%到\(now.plainText)%",
      "\(then.plainText)% done, now \(now.plainText)%")
  }
}

extension String {
  /// The text without the full stop at its end, to stand inside a sentence.
  var withoutFullStop: String {
    last.map { "。.；;".contains($0) } == true ? String(dropLast()) : self
  }

  /// The text with a full stop at its end, unless it ends a sentence already.
  public func ending(with stop: String) -> String {
    let ends = "。.！!？?…；;"
    let words = last.map { "”』」）)\"".contains($0) } == true ? dropLast().last : last
    return isEmpty || words.map { ends.contains($0) } == true ? self : self + stop
  }

  /// The text in quotation marks; those inside it become single ones (GB/T 15834-2011, 4.8).
  public var quoted: String {
    "“" + replacing("“", with: "‘").replacing("”", with: "’") + "”"
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
    let quarter = quarter.words
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
      "\(quarter.chinese)\(subject.chinese)\(change.chinese)（\(who.chinese)，\(when.words.chinese)\(why.chinese)）。",
      "\(subject.english), \(quarter.english): \(change.english) (\(who.english), "
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
    return text.isEmpty ? nil : Phrase(text.quoted, "“\(text)”")
  }

  /// The stage in words: `推进中（60%）`.
  public var words: Phrase {
    let share = percent.map { "\($0.plainText)%" }
    guard let state else { return Phrase(share ?? "进展", share ?? "progress") }
    let rest = share.map { Phrase("（\($0)）", " (\($0))") } ?? Phrase("", "")
    return Phrase(state.label.chinese + rest.chinese, state.label.english + rest.english)
  }
}
