/// The bytes of one file and the name by which messages call it.
///
/// Reading JSON by hand is needed because the toolchain's decoder tells no line and column and takes
/// a key that stands twice without a word.
public final class SourceFile: @unchecked Sendable {
  /// The name shown in messages, such as `plans/huzhou-2021.json`.
  public let name: String
  /// The bytes; they live as long as the file object.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The bits of the text's nodes, where the build has read them; nothing for a file.
  let nodes: [UInt64]
  private let owned: UnsafeMutableBufferPointer<UInt8>?
  /// The number of the first line: more than 1 for a line out of a longer file.
  let firstLine: Int

  /// Keeps a copy of `bytes`.
  public convenience init(name: String, bytes: some Collection<UInt8>) {
    self.init(name: name, bytes: bytes, firstLine: 1)
  }

  /// Keeps a copy of some lines of a file.
  init(name: String, bytes: some Collection<UInt8>, firstLine: Int) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    self.name = name
    self.bytes = UnsafeBufferPointer(copy)
    nodes = []
    owned = copy
    self.firstLine = firstLine
  }

  /// Wraps a text that is compiled into the program, with the nodes that the build read of it.
  init(name: String, compiled text: StaticString, nodes: [UInt64]) {
    self.name = name
    bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    self.nodes = nodes
    owned = nil
    firstLine = 1
  }

  /// Whether every line is a value of its own (JSON Lines).
  var isLines: Bool { name.hasSuffix(".jsonl") }

  /// Whether the text is a part of the program.
  var isCompiled: Bool { owned == nil }

  deinit { owned?.deallocate() }
}

extension SourceFile {
  /// The text between two offsets; bytes that are no UTF-8 come out as replacement characters.
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}
