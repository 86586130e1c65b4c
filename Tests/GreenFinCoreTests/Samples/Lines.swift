@testable import GreenFinCore

extension LineSource {
  /// A text that comes in pieces of so many bytes.
  init(_ text: String, named name: String = "made-up.jsonl", piece: Int = .max) {
    self.init(name: name, bytes: Array(text.utf8), piece: piece)
  }

  /// Bytes that come so many at a time.
  init(name: String, bytes: [UInt8], piece: Int = .max) {
    var rest = bytes[...]
    self.init(name: name) { buffer in
      let next = rest.prefix(min(piece, buffer.count))
      buffer.copyBytes(from: next)
      rest = rest.dropFirst(next.count)
      return next.count
    }
  }
}
