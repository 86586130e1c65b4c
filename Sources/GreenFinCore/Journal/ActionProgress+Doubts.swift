extension ActionProgress {
  /// What is doubtful about a report after what the unit said before; what a report leaves open holds
  /// on as it was.
  public func doubts(after before: (state: State?, percent: DecimalNumber?)) -> [Phrase] {
    var doubts: [Phrase] = []
    if let percent, let earlier = before.percent, percent < earlier {
      let (now, then) = (percent.plainText, earlier.plainText)
      doubts.append(
        Phrase("完成百分比由\(then)%降到\(now)%", "it falls from \(then)% to \(now)%"))
    }
    if let state, let earlier = before.state, state.goesBack(behind: earlier) {
      let (now, then) = (state.label, earlier.label)
      doubts.append(
        Phrase(
          "状态由“\(then.chinese)”退回“\(now.chinese)”",
          "it goes back from “\(then.english)” to “\(now.english)”"))
    }
    return doubts + contradiction(after: before)
  }

  /// A share that does not go with the state; what is done need not say that it is done to 100 %.
  private func contradiction(after before: (state: State?, percent: DecimalNumber?)) -> [Phrase] {
    let state = state ?? before.state
    if state == .done, let percent, percent < 100 {
      let share = percent.plainText + "%"
      return [Phrase("已完成，却只有\(share)", "done, and yet only \(share)")]
    }
    if state == .notStarted, let percent = percent ?? before.percent, percent > 0 {
      let share = percent.plainText + "%"
      return [Phrase("未启动，却有\(share)", "not started, and yet \(share)")]
    }
    return []
  }
}

extension ActionProgress.State {
  /// Whether what was done or begun is said not to be; late or stopped work can be taken up again.
  fileprivate func goesBack(behind earlier: Self) -> Bool {
    self != earlier && (earlier == .done || self == .notStarted)
  }
}
