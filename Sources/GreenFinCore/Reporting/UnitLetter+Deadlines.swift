extension UnitLetter {
  /// Something that a unit has to see to, and the day by which.
  public struct Deadline: Sendable {
    /// The sorts of it.
    public enum Kind: String, Sendable, CaseIterable {
      /// A target that falls due next and is not met yet.
      case notMet
      /// A target that is to be kept until it falls due next, and was not.
      case notKept
      /// A target that falls due next and has no figure that counts.
      case noFigure
      /// A figure that is missing in the return of the quarter.
      case figureToFile
      /// An action or a pilot that is missing in the return of the quarter.
      case actionToFile
      /// The return of the next quarter.
      case nextReturn
    }

    /// The sort.
    public let kind: Kind
    /// The target or the action; nothing for a return.
    public let id: String?
    /// What it is called.
    public let name: Phrase
    /// The day.
    public let day: CalendarDate
  }

  /// What falls due next, what the return lacks, and when the next one is due.
  public var deadlines: [Deadline] { dueTargets + filings }

  /// The deadlines of one sort.
  func deadlines(_ kind: Deadline.Kind) -> [Deadline] { deadlines.filter { $0.kind == kind } }

  /// The targets of the day that comes next, those that are met or kept left out.
  private var dueTargets: [Deadline] {
    let open = targets.map(\.subject).filter {
      ![.achieved, .missed, .holding].contains($0.judgement.verdict)
        && $0.entry.target.window.end > report.basis.asOf
    }
    guard let day = open.map(\.entry.target.window.end).min() else { return [] }
    return open.filter { $0.entry.target.window.end == day }.map { target in
      let kind: Deadline.Kind =
        switch target.judgement.verdict {
        case .noData: .noFigure
        case .broken: .notKept
        default: .notMet
        }
      return Deadline(
        kind: kind, id: target.entry.target.id.rawValue, name: name(of: target), day: day)
    }
  }

  private var filings: [Deadline] {
    guard let form = filing?.form else { return [] }
    let all = form.targets.map(\.entry)
    let targets = form.missingTargets.map { item in
      Deadline(
        kind: .figureToFile, id: item.entry.target.id.rawValue,
        name: TargetNames.name(of: item.entry, among: all), day: form.dueDate)
    }
    let actions = form.missingActions.map { item in
      Deadline(
        kind: .actionToFile, id: item.action.id.rawValue, name: item.name, day: form.dueDate)
    }
    let next = report.basis.nextDueDate.map { day in
      Deadline(kind: .nextReturn, id: nil, name: Phrase("下一季度报送", "the next return"), day: day)
    }
    return targets + actions + [next].compactMap(\.self)
  }
}

extension UnitLetter.Deadline.Kind {
  /// The sort in both languages.
  public var label: Phrase {
    switch self {
    case .notMet: Phrase("尚未达到", "not met yet")
    case .notKept: Phrase("未保持", "not kept")
    case .noFigure: Phrase("没有可用的数据", "no figure that counts")
    case .figureToFile: Phrase("目标值尚未报送", "target not reported yet")
    case .actionToFile: Phrase("工作尚未报送", "action not reported yet")
    case .nextReturn: Phrase("下次报送", "next return")
    }
  }
}
