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
        "\(kind.label.english) (\(states.count))\(days.english): \(list.english)."
      ).asSentence
    }
  }

  /// The targets without a figure, by name.
  public var unreportedSentence: Phrase? {
    unreported.unreportedSentence { self.name(of: $0) }
  }

  /// The targets whose figure for the end of their time is missing, one sentence each.
  public var endNotReportedSentences: [Phrase] {
    endNotReported.map { $0.sentence(naming: [], as: name(of: $0)) }
  }
}

extension [ReportedTarget] {
  /// Names targets of which nothing is known.
  public func unreportedSentence(
    naming name: (ReportedTarget) -> Phrase = { $0.entry.indicator.name }
  ) -> Phrase? {
    guard !isEmpty else { return nil }
    let names = map(name)
    let chinese = names.map(\.chinese).joined(separator: "；")
    let english = names.map(\.english).joined(separator: "; ")
    return Phrase(
      "没有可用数据的\(count)项：\(chinese)。", "Without a figure (\(count)): \(english).")
  }
}

extension ReturnState {
  /// The state alone, in one sentence: `本季度报送应于2023年7月20日前完成，逾期11天。`.
  var state: Phrase {
    let due = form.dueDate.words
    let days =
      kind == .overdue && daysLate > 0
      ? Phrase("\(daysLate)天", " by \(Counted.english(daysLate, "day"))") : Phrase("", "")
    let why =
      kind == .sentBack
      ? reason.map { Phrase("，退回理由：\($0)", ", sent back because: \($0)") } : nil
    return Phrase(
      "本季度报送应于\(due.chinese)前完成，\(kind.label.chinese)\(days.chinese)\(why?.chinese ?? "")。",
      "The return was due by \(due.english) and is \(kind.label.english)\(days.english)"
        + "\(why?.english ?? "").")
  }

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
