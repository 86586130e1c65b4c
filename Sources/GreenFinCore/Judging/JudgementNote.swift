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
  /// Met by the baseline already.
  case metByBaseline
  /// The baseline lies on the far side of the target.
  case baselineBeyondTarget
  /// The pace that is needed was never seen, or the value that is needed is not possible.
  case outOfReach
  /// The newest figure is older than a year's half, or not of the end of what was kept.
  case stale(asOf: CalendarDate)
  /// Judged by the sum of its parts, without those of these names.
  case fromParts(missing: [Phrase])
  /// Its parts do not add up to it.
  case partsDiffer(by: Quantity)
  /// Figures for one day contradict each other.
  case conflict([Observation.ID])
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
    case .metByBaseline: "met-by-baseline"
    case .baselineBeyondTarget: "baseline-beyond-target"
    case .outOfReach: "out-of-reach"
    case .stale: "stale"
    case .fromParts: "from-parts"
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
    case .metByBaseline: Phrase("基期就已达到", "met by the baseline already")
    case .baselineBeyondTarget:
      Phrase("基期优于目标，目标比起点宽松", "the baseline is better than the target")
    case .outOfReach:
      Phrase("所需速度从未出现过或不可能", "out of reach: the pace needed was never seen or is not possible")
    case .stale(let date): Phrase("最新数据停在\(date)", "the newest figure is of \(date)")
    case .fromParts(let missing):
      missing.isEmpty
        ? Phrase("由各部分合计", "the sum of its parts")
        : Phrase(
          "由各部分合计，缺\(missing.map(\.chinese).joined(separator: "、"))",
          "the sum of its parts, without \(missing.map(\.english).joined(separator: ", "))")
    case .partsDiffer(let difference):
      Phrase(
        "分解合计与总目标相差\(difference.chinese)",
        "the parts differ from the whole by \(difference.english)")
    case .conflict(let ids):
      Phrase(
        "同日数据互相矛盾（\(ids.map(\.rawValue).joined(separator: "、"))）；取有印证且精确的一个",
        "figures of the same day disagree (\(ids.map(\.rawValue).joined(separator: ", "))); "
          + "the printed and exact one is used")
    case .revised(let sentence): sentence
    }
  }
}
