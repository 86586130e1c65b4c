/// How a target stands since it was revised or given up (目标调整): what the document promised stays
/// beside what holds now.
public struct TargetChange: Hashable, Sendable {
  /// What the document promises.
  public let original: Predicate
  /// What held until the latest change: another one where it was changed more than once.
  public let before: Predicate
  /// Whether the target was given up.
  public let isWithdrawn: Bool
  /// The day from which the latest change holds.
  public let effective: CalendarDate
  /// Why it was made.
  public let reason: String
  /// The document that says so, in the recorder's words.
  public let source: String?
}

/// A pilot of a plan that is not in force on a day (有进有出).
public struct FormerPilot: Sendable {
  /// The pilot as the document has it.
  public let pilot: Action
  /// The change that makes it so: it left before the day, or enters only after it.
  public let change: PilotChange
}

extension Target {
  /// The latest change in a sentence, with what held before it; nothing while it stands as issued.
  public var changeSentence: Phrase? {
    guard let change else { return nil }
    let (date, before) = (change.effective, change.before)
    let why = change.source.map { "\(change.reason)（\($0)）" } ?? change.reason
    let whyEnglish = change.source.map { "\(change.reason) (\($0))" } ?? change.reason
    return change.isWithdrawn
      ? Phrase(
        "自\(date)起取消，原为\(before.text(.chinese))：\(why)",
        "given up from \(date) on, was \(before.text(.english)): \(whyEnglish)")
      : Phrase(
        "自\(date)起调整，原为\(before.text(.chinese))：\(why)",
        "revised from \(date) on, was \(before.text(.english)): \(whyEnglish)")
  }
}

extension PilotChange {
  /// What the change makes of a pilot that is not in force, in a sentence.
  public var sentence: Phrase {
    direction == .leaves
      ? Phrase("自\(effective)起已退出：\(reason)", "left on \(effective): \(reason)")
      : Phrase("自\(effective)起才进入：\(reason)", "enters only on \(effective): \(reason)")
  }
}
