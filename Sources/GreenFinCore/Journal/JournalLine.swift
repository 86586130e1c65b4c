import Checksums

/// The form of a journal's line: one JSON object that ends with the checksum of all before it.
///
/// `{"v":1,"seq":12,"id":"…","at":"…","by":"…",…,"sum":"9f3c01aa"}`: the sum is the CRC-32 (ISO-HDLC,
/// as in zip files) of the bytes before `,"sum"`, so that anybody can recompute it.
enum JournalLine {
  /// The version of the format that this program writes, and the newest that it reads.
  static let version = 1
  private static let sumLabel = Array(#","sum":""#.utf8)
  /// The label's eight bytes as one number, the first the lowest.
  private static let sumLabelWord: UInt64 = 0x223A_226D_7573_222C
  /// The length of `,"sum":"9f3c01aa"}` in bytes.
  static let tailLength = 18

  /// What a torn line ends with after the next writer has sealed it.
  static let tornMark = Array(" #torn".utf8)

  /// Closes a line with its checksum and the line's end.
  static func close(_ body: inout [UInt8]) {
    let sum = CRC32.of(body)
    body += sumLabel
    body += hexadecimal(sum)
    body += Array("\"}\n".utf8)
  }

  /// The bytes that the checksum stands for, if the line has one and it is right.
  static func body(_ line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    guard line.count > tailLength else { return nil }
    let start = line.count - tailLength
    guard line[line.count - 1] == UInt8(ascii: "}"), line[line.count - 2] == UInt8(ascii: "\"")
    else { return nil }
    let label = line.loadUnaligned(fromByteOffset: start, as: UInt64.self)
    guard UInt64(littleEndian: label) == sumLabelWord else { return nil }
    var stated: UInt32 = 0
    for index in start + sumLabel.count..<line.count - 2 {
      guard let digit = digit(line[index]) else { return nil }
      stated = stated << 4 | digit
    }
    let body = UnsafeRawBufferPointer(rebasing: line[..<start])
    var sum = CRC32()
    sum.update(body)
    return sum.value == stated ? body : nil
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    default: nil
    }
  }

  private static func hexadecimal(_ sum: UInt32) -> [UInt8] {
    (0..<8).map { Array("0123456789abcdef".utf8)[Int(sum >> UInt32(28 - 4 * $0) & 15)] }
  }

  /// What must be written before new records, given how the file ends now.
  ///
  /// A line that was torn by a kill or a power cut is marked and closed, and keeps its bytes; a whole
  /// line that only lacks its end gets it.
  static func seal(afterLine last: UnsafeRawBufferPointer) -> [UInt8] {
    if last.isEmpty { return [] }
    let end = [UInt8(ascii: "\n")]
    return body(last) == nil ? tornMark + end : end
  }

  /// Whether a line is one that was torn and sealed.
  static func isSealed(_ line: UnsafeRawBufferPointer) -> Bool {
    line.count >= tornMark.count && line.suffix(tornMark.count).elementsEqual(tornMark)
  }
}
