/// Something that a reader of a judgement must be told besides the verdict.
public enum JudgementNote: Sendable, Hashable {
  /// Met now, but further from safe than before.
  case worsening
  /// Met once, and not any more.
  case lost(on: CalendarDate)
  /// To be kept, and not kept on a day; kept again from another day on, or not.
  case broken(on: CalendarDate, restored: CalendarDate?)
  /// Met only after the horizon.
  case metLate(on: CalendarDate)
  /// How it ended is not known, and a figure after the horizon satisfies it.
  case metAfter(on: CalendarDate)
  /// Met by the rate of a part of the time, which is not the rate of the whole: of a year, or of another
  /// time.
  case partOfWindow(isYear: Bool)
  /// Met by the baseline already.
  case metByBaseline
  /// The baseline lies on the far side of the target.
  case baselineBeyondTarget
  /// The pace that is needed was never seen, or the value that is needed is not possible.
  case outOfReach
  /// The newest figure is older than a year's half, or not of the end of a time that is over.
  case stale(asOf: CalendarDate)
  /// Judged by the sum of its parts, without those of the first names and with figures of earlier days
  /// for the others.
  case fromParts(missing: [Phrase], older: [Phrase])
  /// Nothing is known of some days of a sum, so that figures after them are not counted.
  case hole(Period)
  /// Its parts do not add up to it.
  case partsDiffer(by: Quantity)
  /// Figures for one day contradict each other.
  case conflict(FigureConflict)
  /// The target was changed since the document was issued; in words, with what it was.
  case revised(Phrase)
}

extension JudgementNote {
  /// The stable name of the note.
  public var identifier: String {
    switch self {
    case .worsening: "worsening"
    case .lost: "lost"
    case .broken(_, nil): "broken"
    case .broken: "restored"
    case .metLate: "met-late"
    case .metAfter: "met-after"
    case .partOfWindow: "part-of-window"
    case .metByBaseline: "met-by-baseline"
    case .baselineBeyondTarget: "baseline-beyond-target"
    case .outOfReach: "out-of-reach"
    case .stale: "stale"
    case .fromParts: "from-parts"
    case .hole: "hole"
    case .partsDiffer: "parts-differ"
    case .conflict: "conflict"
    case .revised: "revised"
    }
  }

  /// The note in words.
  public var sentence: Phrase {
    switch self {
    case .worsening: Phrase("已达到，但在变差", "met, but getting worse")
    case .lost(let date): Phrase("\(date)曾达到，后来又失去", "met on \(date), then lost")
    case .broken(let date, nil): Phrase("自\(date)起未保持", "not kept since \(date)")
    case .broken(let date, let restored?):
      Phrase(
        "\(date)未保持，\(restored)起恢复", "not kept on \(date), kept again from \(restored) on")
    case .metLate(let date): Phrase("期限过后\(date)才达到", "met late, on \(date)")
    case .metAfter(let date):
      Phrase("期末数据未报，\(date)的数据已达到", "met by a figure after its time, of \(date)")
    case .partOfWindow(isYear: true): Phrase("阶段性数据，全年未定", "a part of the year only")
    case .partOfWindow: Phrase("阶段性数据，全期未定", "a part of the time only")
    case .metByBaseline: Phrase("基期就已达到", "met by the baseline already")
    case .baselineBeyondTarget:
      Phrase("基期优于目标，目标比起点宽松", "the baseline is better than the target")
    case .outOfReach:
      Phrase("所需速度从未出现过或不可能", "out of reach: the pace needed was never seen or is not possible")
    case .stale(let date): Phrase("最新数据停在\(date)", "the newest figure is of \(date)")
    case .fromParts(let missing, let older): Self.parts(missing, older)
    case .hole(let days):
      Phrase(
        "缺\(days.start)至\(days.end)的数据，其后的没有计入",
        "nothing is known of \(days.start) to \(days.end), so that later figures are not counted")
    case .partsDiffer(let difference):
      Phrase(
        "分解合计与总目标相差\(difference.chinese)",
        "the parts differ from the whole by \(difference.english)")
    case .conflict(let conflict): conflict.sentence
    case .revised(let sentence): sentence
    }
  }

  private static func parts(_ missing: [Phrase], _ older: [Phrase]) -> Phrase {
    var (chinese, english) = ("由各部分合计", "the sum of its parts")
    if !missing.isEmpty {
      chinese += "，缺" + missing.map(\.chinese).joined(separator: "、")
      english += ", without " + missing.map(\.english).joined(separator: ", ")
    }
    if !older.isEmpty {
      chinese += "，" + older.map(\.chinese).joined(separator: "、") + "的数据较早"
      english += ", with older figures of " + older.map(\.english).joined(separator: ", ")
    }
    return Phrase(chinese, english)
  }
}
