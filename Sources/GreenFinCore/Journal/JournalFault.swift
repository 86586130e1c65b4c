/// Why a line of the journal is not used.
enum JournalFault: Error, Equatable {
  /// The checksum is wrong, or the line is no record.
  case damaged
  /// A newer program wrote it.
  case newer(version: Int)
}

/// Something that a reader of the journal should know (台账提示).
public struct JournalNote: Sendable, Equatable {
  /// The sorts of note.
  public enum Kind: String, Sendable, CaseIterable {
    /// A line that cannot be read: somebody changed it, or the disk did.
    case damaged
    /// A line that was torn before it was acknowledged, by a kill or a power cut.
    case torn
    /// A line of a newer version of the format.
    case newer
    /// Records of a command whose last ones are missing, because it was torn.
    case incomplete
    /// Records of a command of which others than the last are missing: lines were lost.
    case lost
    /// Two records of one identifier that say different things.
    case twice
    /// A record whose clock was behind that of one that it follows.
    case clockBehind
  }

  /// The sort of note.
  public let kind: Kind
  /// The line in the journal, from 1.
  public let line: Int
  /// How many more lines there are of the same sort, where only the first is named.
  public var more = 0
  /// How many records are missing, where some are.
  public var count = 0
}

extension JournalNote {
  /// Whether answers would be wrong without somebody looking at the line.
  public var isError: Bool { [.damaged, .newer, .twice, .lost].contains(kind) }

  /// The note in both languages.
  public var sentence: Phrase {
    switch kind {
    case .damaged:
      Phrase("这一行已损坏或被改动，校验和不符", "the line is damaged or was changed: its checksum is wrong")
    case .torn:
      Phrase(
        "这一行没有写完就中断了，从未确认，已搁置", "the line was torn before it was acknowledged, and is set aside")
    case .newer: Phrase("这一行由更新的版本写成", "a newer version of the program wrote the line")
    case .incomplete:
      Phrase(
        "同一条命令的记录不全，从未确认，已搁置", "its command was torn before it was acknowledged, and is set aside")
    case .lost:
      Phrase(
        "同一条命令的记录丢了\(count)条，其余照用",
        count == 1
          ? "one record of its command is lost" : "\(count) records of its command are lost")
    case .twice: Phrase("同一标识有两条不同的记录", "two different records have its identifier")
    case .clockBehind: Phrase("记录时间早于它之前的记录", "its clock was behind that of an earlier record")
    }
  }

  /// What to do about it.
  public var cure: Phrase? {
    switch kind {
    case .damaged, .twice, .lost:
      Phrase(
        "从备份或版本库找回这一行；加--skip-damaged可先用其余记录",
        "restore the line from a copy or the version control; --skip-damaged answers from the rest")
    case .newer: Phrase("请更新greenfin", "update greenfin")
    default: nil
    }
  }
}
