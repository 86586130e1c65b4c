/// Reads separated values (RFC 4180) in one pass over the bytes.
///
/// Lines may end in CR LF, LF or CR, and fields may be separated by commas, semicolons or tabs,
/// whichever the header has most of. A quotation mark inside a field that does not begin with one
/// is a letter like any other.
public struct DelimitedReader {
  /// The most fields of a file; beyond it, memory would no longer be bounded by the file's size.
  static let maximumFields = 1_000_000

  private let bytes: [UInt8]
  private let separator: UInt8
  private var offset = 0
  private var line = 1
  private var count = 0
  private var fields: [String] = []

  /// Reads a whole file.
  public static func read(_ bytes: [UInt8]) throws(DelimitedFault) -> DelimitedContents {
    guard let plain = ByteOrderMark.removed(from: bytes) else {
      throw DelimitedFault(kind: .encoding, line: 1, field: 1, offset: 0)
    }
    let separator = separator(ofHeader: plain)
    var reader = DelimitedReader(plain, separator: separator)
    if let wrong = UTF8Check.firstWrongByte(in: plain) {
      while reader.offset < wrong { reader.passByte() }
      throw reader.fault(.encoding)
    }
    return DelimitedContents(separator: separator, records: try reader.readRecords())
  }

  private init(_ bytes: [UInt8], separator: DelimitedContents.Separator) {
    self.bytes = bytes
    self.separator = separator.rawValue
  }

  /// The separator of which the first record has most, outside of quotation marks.
  private static func separator(ofHeader bytes: [UInt8]) -> DelimitedContents.Separator {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == lineFeed || byte == carriageReturn, !counts.isEmpty { break }
      if DelimitedContents.Separator(rawValue: byte) != nil { counts[byte, default: 0] += 1 }
    }
    let best = DelimitedContents.Separator.allCases.max {
      counts[$0.rawValue, default: 0] < counts[$1.rawValue, default: 0]
    }
    return counts.isEmpty ? .comma : best ?? .comma
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}

// MARK: - Records

extension DelimitedReader {
  private mutating func readRecords() throws(DelimitedFault) -> [DelimitedContents.Record] {
    var records: [DelimitedContents.Record] = []
    while offset < bytes.count {
      if endsLine {
        passByte()
        continue
      }
      let (line, offset) = (line, offset)
      try readFields()
      records.append(DelimitedContents.Record(line: line, offset: offset, fields: fields))
    }
    return records
  }

  private mutating func readFields() throws(DelimitedFault) {
    fields = []
    while true {
      fields.append(try readField())
      count += 1
      guard count <= Self.maximumFields else { throw fault(.tooMany(limit: Self.maximumFields)) }
      guard offset < bytes.count, bytes[offset] == separator else { return }
      offset += 1
    }
  }

  private mutating func readField() throws(DelimitedFault) -> String {
    if offset < bytes.count, bytes[offset] == Self.quote { return try readQuoted() }
    let start = offset
    while offset < bytes.count, !endsField { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func readQuoted() throws(DelimitedFault) -> String {
    let opening = fault(.unclosedQuote)
    offset += 1
    var start = offset
    var text: [UInt8] = []
    while offset < bytes.count {
      guard bytes[offset] == Self.quote else {
        passByte()
        continue
      }
      text += bytes[start..<offset]
      offset += 1
      // A doubled mark is one that belongs to the text.
      guard offset < bytes.count, bytes[offset] == Self.quote else {
        guard offset == bytes.count || endsField else { throw fault(.textAfterQuote) }
        return String(decoding: text, as: UTF8.self)
      }
      start = offset
      offset += 1
    }
    throw opening
  }
}

// MARK: - Bytes

extension DelimitedReader {
  private var endsLine: Bool {
    bytes[offset] == Self.lineFeed || bytes[offset] == Self.carriageReturn
  }

  private var endsField: Bool { endsLine || bytes[offset] == separator }

  /// Goes on by a byte and counts lines; CR LF is one line break.
  private mutating func passByte() {
    let byte = bytes[offset]
    offset += 1
    let isPair =
      byte == Self.carriageReturn && offset < bytes.count && bytes[offset] == Self.lineFeed
    if byte == Self.lineFeed || byte == Self.carriageReturn, !isPair { line += 1 }
  }

  private func fault(_ kind: DelimitedFault.Kind) -> DelimitedFault {
    DelimitedFault(kind: kind, line: line, field: fields.count + 1, offset: offset)
  }
}
