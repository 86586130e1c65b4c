/// What every answer needs of a record.
///
/// It is kept as small as possible: a journal of a million records has to fit into memory. Long texts
/// stay in the file and are read when somebody asks for them.
struct JournalEntry: Sendable {
  /// What a record says.
  enum Kind: UInt8, Sendable {
    case observation, progress, submission, acceptance, sendBack, closing, reopening, schedule
    case revision, pilotChange, retraction
  }

  var kind: Kind = .observation
  var basis: Observation.Basis?
  var qualifier: Observation.Qualifier = .exact
  var state: ActionProgress.State?
  /// How many digits of the value stand after the point.
  var scale: Int8 = 0
  /// Whether there is a value.
  var hasValue = false
  /// The record's place in the order of all.
  var sequence: UInt32 = 0
  /// The identifier, five bits a character.
  var id: UInt64 = 0
  /// When it was recorded, in seconds since 1970.
  var recordedAt: Int64 = 0
  /// The figure's digits, or a progress's percent.
  var significand: Int64 = 0
  /// Where the line starts in the file, and its bytes without the line's end.
  var offset = 0
  var length: Int32 = 0
  /// The line in the file, from 1.
  var line: Int32 = 0
  /// The indicator, action, target or record; a position in the journal's names, as all below.
  var subject: Int32 = -1
  var jurisdiction: Int32 = -1
  var unit: Int32 = -1
  var measure: Int32 = -1
  var recordedBy: Int32 = -1
  var period: Int32 = -1
  /// The file it was imported from.
  var imported: Int32 = -1
  /// Days since 1 January of year 1; −1 where there is none.
  var asOf: Int32 = -1
  var periodStart: Int32 = -1
  /// The command that made it together with others.
  var batch: Int32 = -1
}

extension JournalEntry {
  /// The order of records: by sequence, and where two writers could not see each other, by
  /// identifier; it does not depend on the order of lines.
  func precedes(_ other: JournalEntry) -> Bool {
    sequence != other.sequence ? sequence < other.sequence : id < other.id
  }

  /// The figure, or a progress's percent.
  var value: DecimalNumber? {
    hasValue ? DecimalNumber(significand: Int128(significand), scale: Int(scale)) : nil
  }
}

/// The identifiers of records: sixty random bits in twelve characters (Crockford's base 32, which
/// leaves out i, l, o and u).
enum RecordNumber {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
    return values
  }()
  static let length = 12

  /// The number that twelve characters stand for.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard bytes.count == length else { return nil }
    var number: UInt64 = 0
    for byte in bytes {
      let value = values[Int(byte)]
      guard value < 32 else { return nil }
      number = number << 5 | UInt64(value)
    }
    return number
  }

  static func read(_ text: String) -> UInt64? {
    var text = text
    return text.withUTF8 { read($0) }
  }

  /// The characters of a number.
  static func text(_ number: UInt64) -> String {
    let bytes = (0..<length).map { alphabet[Int(number >> UInt64(55 - 5 * $0) & 31)] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
