/// Reads JSON Lines, one value a line, from a source of any length in memory of a fixed size.
///
/// A line that is no JSON is a finding, and the next one is read; empty lines are passed over. Nothing
/// is allocated for a line: its values point into the buffer and hold until the next line.
final class JSONLines {
  /// The longest line that is read, in bytes.
  static let maximumLine = 1 << 20
  /// The most members that the object of a line may have.
  static let maximumMembers = 1 << 12

  private let source: LineSource
  private let log: FindingLog
  private let buffer: UnsafeMutableRawBufferPointer
  private let members: UnsafeMutableBufferPointer<Int32>
  private var reader: JSONReader
  private var tree = MemberTree()
  /// How many bytes of the buffer are filled.
  private var filled = 0
  /// How many bytes at the start of the buffer are known to hold no end of a line.
  private var searched = 0
  /// The number of the line that was read last.
  private var number = 0
  /// Whether the rest of a line that is too long is being passed over.
  private var isSkipping = false

  init(_ source: LineSource, log: FindingLog) {
    self.source = source
    self.log = log
    // Eight bytes are read at a time, behind the last line too.
    buffer = .allocate(byteCount: Self.maximumLine + MemberTree.padding, alignment: 8)
    buffer.initializeMemory(as: UInt8.self, repeating: 0)
    members = .allocate(capacity: Self.maximumMembers)
    reader = JSONReader(textsUpTo: Self.maximumLine)
  }

  deinit {
    buffer.deallocate()
    members.deallocate()
    reader.giveBackNodes()
    tree.giveBack()
  }

  /// Gives every line to `body`, in order.
  func forEach(_ body: (JSONLine) throws -> Void) throws {
    while true {
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<Self.maximumLine])
      let count = try source.read(room)
      filled += count
      let used = try readLines(isLast: count == 0, body)
      guard count > 0 else { return }
      keep(from: used)
    }
  }

  /// Reads the lines that are complete and tells where they end.
  private func readLines(isLast: Bool, _ body: (JSONLine) throws -> Void) throws -> Int {
    var start = 0
    while let end = lineEnd(from: max(start, searched)) {
      try readLine(start..<end, body)
      start = end + 1
    }
    if isLast, start < filled { try readLine(start..<filled, body) }
    return start
  }

  /// Moves the beginning of a line that is not complete to the front of the buffer.
  private func keep(from used: Int) {
    let rest = filled - used
    if rest == Self.maximumLine {
      if !isSkipping { reportLongLine() }
      isSkipping = true
      filled = 0
    } else {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[used..<filled]))
      filled = rest
    }
    searched = filled
  }
}

// MARK: - Lines

extension JSONLines {
  private func readLine(_ range: Range<Int>, _ body: (JSONLine) throws -> Void) throws {
    number += 1
    guard !isSkipping else {
      isSkipping = false
      return
    }
    guard let bytes = text(range) else { return }
    reader.restart(bytes)
    let found: (members: Int, shape: Int?)
    do {
      found = try reader.readLine(&tree, members: members)
    } catch {
      report(error.fault, at: error.offset, in: bytes)
      return
    }
    try body(
      JSONLine(
        number: number,
        value: JSONValue(nodes: UnsafeBufferPointer(reader.nodes), bytes: bytes, position: 0),
        shape: found.shape,
        members: UnsafeBufferPointer(rebasing: members[..<found.members]), lines: self))
  }

  /// The bytes of a line without a byte-order mark; nothing for an empty line.
  private func text(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8>? {
    var start = range.lowerBound
    if number == 1, range.count >= 3, buffer[start..<start + 3].elementsEqual([0xEF, 0xBB, 0xBF]) {
      start += 3
    }
    var first = start
    while first < range.upperBound, Self.isSpace(buffer[first]) { first += 1 }
    guard first < range.upperBound else { return nil }
    let line = UnsafeRawBufferPointer(rebasing: buffer[start..<range.upperBound])
    return line.assumingMemoryBound(to: UInt8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  private func report(
    _ fault: JSONSyntaxError.Fault, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    passing(bytes, line: number) { file, log in
      log.report(.syntax(fault.sentence), at: Origin(file: file, offset: Int32(offset)))
    }
  }

  /// Lets `body` report on the bytes of a line, which it is given a file's number for.
  func passing<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, line: Int, _ body: (Int32, FindingLog) -> Result
  ) -> Result {
    let text = SourceFile(name: source.name, bytes: bytes, firstLine: line)
    return log.reading(passing: text) { body($0, log) }
  }

  private func reportLongLine() {
    let start = UnsafeRawBufferPointer(rebasing: buffer[..<240])
    let text = SourceFile(name: source.name, bytes: start, firstLine: number + 1)
    log.reading(passing: text) { file in
      log.report(
        .syntax(JSONSyntaxError.Fault.tooLong.sentence), at: Origin(file: file, offset: 0))
    }
  }

  /// The next line feed, looked for thirty-two bytes at a time.
  private func lineEnd(from start: Int) -> Int? {
    let feeds: UInt64 = 0x0A0A_0A0A_0A0A_0A0A
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    func mark(_ offset: Int) -> UInt64 {
      let block = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ feeds
      return (block &- ones) & ~block
    }
    var index = start
    while index + 32 <= filled {
      let marks = mark(index) | mark(index + 8) | mark(index + 16) | mark(index + 24)
      guard marks & tops == 0 else { break }
      index += 32
    }
    while index < filled {
      if buffer[index] == UInt8(ascii: "\n") { return index }
      index += 1
    }
    return nil
  }
}
