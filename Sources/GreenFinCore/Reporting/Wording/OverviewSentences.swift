extension QuarterlyReport {
  /// The title: what about, and which quarter.
  public var title: Phrase {
    let quarter = basis.quarter.words
    guard basis.plans.count == 1, let plan = basis.plans.first, let document = basis.documents.first
    else {
      return Phrase("关于\(quarter.chinese)计划进展情况的通报", "Bulletin on \(quarter.english)")
    }
    return Phrase(
      "关于《\(document.title.chinese)》\(quarter.chinese)进展情况的通报",
      "Bulletin on \(quarter.english): \(plan.name.english)")
  }

  /// What the report rests on: one sentence a document.
  public var sources: [Phrase] {
    basis.documents.map { document in
      let number = document.number.map { Phrase("（\($0)）", " (\($0))") } ?? Phrase("", "")
      return Phrase(
        "《\(document.title.chinese)》\(number.chinese)", "\(document.title.english)\(number.english)"
      )
    }
  }

  /// The overall situation (总体情况), one sentence each: the counts, the change, what is unknown, and
  /// the returns.
  public var overview: [Phrase] {
    guard !targets.isEmpty || !tasks.isEmpty else {
      return [
        Phrase("本季度没有在期的目标值和工作。", "No target and no action falls into the quarter.")
      ]
    }
    return [countSentence, changeSentence, unknownSentence, stateSentence, returnSentence]
      .compactMap(\.self)
  }

  private var countSentence: Phrase? {
    let counts = counts
    guard counts.total > 0 else { return nil }
    let rows = counts.rows.filter { $0.count > 0 }
    let day = basis.asOf.words
    let chinese = rows.map {
      "\($0.verdict.label.chinese)\($0.count)项（\($0.share.percentText)）"
    }.joined(separator: "，")
    let english = rows.map { "\($0.verdict.label.english) \($0.count) (\($0.share.percentText))" }
      .joined(separator: ", ")
    return Phrase(
      "截至\(day.chinese)，在期目标值共\(counts.total)项：\(chinese)。",
      "As of \(day.english), \(Counted.english(counts.total, "target is", "targets are")) in force: "
        + "\(english).")
  }

  private var changeSentence: Phrase? {
    let counts = counts
    guard counts.total > 0, !basis.isFirst else { return nil }
    let before = basis.before.words
    guard counts.compared > 0 else {
      return Phrase(
        "与\(before.chinese)没有可比的目标值。", "No target can be compared with \(before.english).")
    }
    let rows = counts.rows.filter { ($0.change ?? 0) != 0 }
    let scope =
      counts.compared == counts.total
      ? Phrase("", "")
      : Phrase(
        "（可比目标值\(counts.compared)项）",
        " (\(Counted.english(counts.compared, "target")) compared)")
    guard !rows.isEmpty else {
      return Phrase(
        "与\(before.chinese)末相比\(scope.chinese)，各类项数没有变化。",
        "Since the end of \(before.english)\(scope.english), no count has changed.")
    }
    let chinese = rows.map { row in
      let change = row.change ?? 0
      return "\(row.verdict.label.chinese)\(change > 0 ? "增加" : "减少")\(abs(change))项"
    }.joined(separator: "，")
    let english = rows.map { row in
      let change = row.change ?? 0
      return "\(row.verdict.label.english) \(change > 0 ? "+" : "−")\(abs(change))"
    }.joined(separator: ", ")
    return Phrase(
      "与\(before.chinese)末相比\(scope.chinese)，\(chinese)。",
      "Since the end of \(before.english)\(scope.english): \(english).")
  }

  /// How much is not known, said plainly.
  private var unknownSentence: Phrase? {
    let silent = actions.count { !$0.isReported }
    var chinese: [String] = []
    var english: [String] = []
    if !unreported.isEmpty {
      chinese.append("\(unreported.count)项目标值没有可用的数据")
      english.append("\(Counted.english(unreported.count, "target has", "targets have")) no figure")
    }
    if !endNotReported.isEmpty {
      chinese.append("\(endNotReported.count)项有数据，但期末数据未报")
      english.append(
        "\(Counted.english(endNotReported.count, "target has", "targets have")) a figure, but none "
          + "for the end of \(endNotReported.count == 1 ? "its" : "their") time")
    }
    if silent > 0 {
      let sentence = silentSentence(silent)
      chinese.append(sentence.chinese)
      english.append(sentence.english)
    }
    guard !chinese.isEmpty else { return nil }
    let remark =
      basis.hasJournal
      ? Phrase("", "")
      : Phrase("没有季度报送台账，只依据文件中的数据：", "There are no returns; only what documents print is known: ")
    return Phrase(
      remark.chinese + chinese.joined(separator: "；") + "。",
      Phrase("", remark.english + english.joined(separator: "; ") + ".").asSentence.english)
  }

  private func silentSentence(_ silent: Int) -> Phrase {
    guard silent == actions.count else {
      return Phrase(
        "\(actions.count)项工作和试点中有\(silent)项本季度未报进展",
        "\(silent) of the \(actions.count) actions \(silent == 1 ? "was" : "were") not reported on for "
          + "the quarter")
    }
    return Phrase(
      "\(silent)项工作和试点本季度均未报进展",
      silent == 1
        ? "the one action was not reported on for the quarter"
        : "none of the \(silent) actions was reported on for the quarter")
  }

  private var stateSentence: Phrase? {
    let known = actions.filter { $0.state != nil }
    guard !known.isEmpty else { return nil }
    let counts = ActionProgress.State.allCases.compactMap { state -> (Phrase, Int)? in
      let count = known.count { $0.state == state }
      return count > 0 ? (state.label, count) : nil
    }
    let chinese = counts.map { "\($0.chinese)\($1)项" }.joined(separator: "，")
    let english = counts.map { "\($0.english) \($1)" }.joined(separator: ", ")
    return Phrase(
      "已报过进展的\(known.count)项工作和试点：\(chinese)。",
      "Of \(Counted.english(known.count, "action")) with a reported state: \(english).")
  }

  private var returnSentence: Phrase? {
    guard !returns.isEmpty else { return nil }
    let due = basis.dueDate.words
    let filed = returns.count { $0.submitted != nil }
    let missing = returns.count - filed
    var sentence = Phrase(
      "应于\(due.chinese)前报送的单位\(returns.count)个，截至\(basis.day.words.chinese)",
      "\(Counted.english(returns.count, "return was", "returns were")) due by \(due.english); by "
        + "\(basis.day.words.english) ")
    guard filed > 0 else {
      return sentence
        + Phrase("均未报送。", returns.count == 1 ? "it had not come in." : "none had come in.")
    }
    sentence = sentence + Phrase("已报送\(filed)个", "\(filed) had come in") + filedParts
    return sentence
      + (missing > 0 ? Phrase("，未报送\(missing)个。", ", \(missing) had not.") : Phrase("。", "."))
  }

  /// How many of the returns that came in were late, and how many were sent back.
  private var filedParts: Phrase {
    let filed = returns.filter { $0.submitted != nil }
    let parts = [
      (filed.count { $0.isOnTime == false }, Phrase("逾期", "late")),
      (filed.count { $0.kind == .sentBack }, Phrase("退回", "sent back")),
    ].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return Phrase("", "") }
    return Phrase(
      "（其中" + parts.map { "\($0.1.chinese)\($0.0)个" }.joined(separator: "、") + "）",
      " (" + parts.map { "\($0.0) \($0.1.english)" }.joined(separator: ", ") + ")")
  }

  /// How many targets the scheme puts into each class, and its thresholds.
  public var classes: Phrase? {
    guard let scheme = basis.scheme else { return nil }
    let bands = targets.compactMap { $0.answer?.band }
    let counts = scheme.bands.compactMap { band -> (Phrase, Int)? in
      let count = bands.count { $0.id == band.id }
      return count > 0 ? (band.name, count) : nil
    }
    let none = targets.count - bands.count
    var chinese = counts.map { "\($0.chinese)\($1)项" }
    var english = counts.map { "\($0.english) \($1)" }
    if none > 0 {
      chinese.append("无法归类\(none)项")
      english.append("not classed \(none)")
    }
    guard !chinese.isEmpty else { return nil }
    return Phrase(
      "按\(scheme.name.chinese.quoted)分档：\(chinese.joined(separator: "，"))。",
      "By the scheme “\(scheme.name.english)”: \(english.joined(separator: ", ")).")
  }
}
