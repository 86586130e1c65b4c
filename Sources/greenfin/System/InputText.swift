import OfficeFormats

/// The text of a file that people made with programs of their own: UTF-8, or else GB 18030.
enum InputText {
  /// Why bytes are no text, and where.
  struct Fault: Error, Equatable {
    /// What can be wrong.
    enum Kind {
      /// They are UTF-8 up to the place; most of the rest is UTF-8 too.
      case damagedUTF8
      /// They are neither UTF-8 nor GB 18030.
      case unknownEncoding
      /// They may be GB 18030, but the system cannot convert it.
      case noConverter
    }

    /// What is wrong.
    let kind: Kind
    /// The byte, from zero.
    let offset: Int
    /// The line, from 1.
    let line: Int
  }

  /// The text in UTF-8, with any byte-order mark it had.
  static func utf8(_ bytes: [UInt8]) throws(Fault) -> [UInt8] {
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]),
      let wrong = UTF8Check.firstWrongByte(in: bytes)
    else { return bytes }
    guard !looksLikeUTF8(bytes) else { throw fault(.damagedUTF8, at: wrong, in: bytes) }
    switch GB18030.utf8(bytes) {
    case .text(let text): return text
    case .wrongByte(let offset): throw fault(.unknownEncoding, at: offset, in: bytes)
    case .unavailable: throw fault(.noConverter, at: wrong, in: bytes)
    }
  }

  /// Whether text with wrong bytes is damaged UTF-8 rather than text of another kind.
  ///
  /// Nearly any bytes are GB 18030 of some sort, so a UTF-8 file with one byte lost would come out
  /// as nonsense. In real GB 18030, few characters look like UTF-8 by chance.
  private static func looksLikeUTF8(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
    var (right, wrong) = (0, 0)
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let character): right += character.count > 1 ? 1 : 0
      case .error: wrong += 1
      case .emptyInput: return right > wrong
      }
    }
  }

  private static func fault(_ kind: Fault.Kind, at offset: Int, in bytes: [UInt8]) -> Fault {
    let lines = bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") }
    return Fault(kind: kind, offset: offset, line: lines + 1)
  }
}
