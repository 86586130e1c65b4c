/// A place in a file that people can go to.
public struct SourcePlace: Hashable, Sendable {
  /// The file's name.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in characters (Unicode code points), from 1.
  public let column: Int
  /// The line itself, shortened around the column where it is long.
  public let excerpt: String
  /// How many characters of the excerpt stand before the place.
  public let excerptOffset: Int

  /// Makes a place.
  public init(file: String, line: Int, column: Int, excerpt: String = "", excerptOffset: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
    self.excerpt = excerpt
    self.excerptOffset = excerptOffset
  }
}

extension SourcePlace: CustomStringConvertible {
  /// `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}

/// Works out places in one file; the lines are counted once, however many places are asked for.
final class PlaceFinder {
  private let file: SourceFile
  private lazy var lineStarts: [Int] = {
    var starts = [0]
    for (offset, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    return starts
  }()

  /// How many characters start before every 1024th byte, so that a line of megabytes is not counted
  /// from its start for every place in it.
  private lazy var charactersBefore: [Int] = {
    var counts: [Int] = []
    var count = 0
    for (offset, byte) in file.bytes.enumerated() {
      if offset.isMultiple(of: Self.stride) { counts.append(count) }
      if !Self.continuesCharacter(byte) { count += 1 }
    }
    return counts
  }()
  private static let stride = 1024

  init(_ file: SourceFile) {
    self.file = file
  }

  /// The place of a byte.
  func place(of offset: Int) -> SourcePlace {
    let offset = min(max(offset, 0), file.bytes.count)
    let line = lastLine(startingAtOrBefore: offset)
    let start = lineStarts[line]
    // At most sixty characters before and after the place are shown: lines can be megabytes long.
    let before = file.text(characterStart(in: max(start, offset - 240)..<offset)..<offset).suffix(
      60)
    let after = file.text(offset..<lineEnd(after: offset)).prefix(60)
    return SourcePlace(
      file: file.name, line: file.firstLine + line,
      column: characters(before: offset) - characters(before: start) + 1,
      excerpt: String(before) + after, excerptOffset: before.count)
  }

  private func characters(before offset: Int) -> Int {
    let block = min(offset / Self.stride, charactersBefore.count - 1)
    guard block >= 0 else { return 0 }
    let rest = file.bytes[block * Self.stride..<offset]
    return charactersBefore[block] + rest.count { !Self.continuesCharacter($0) }
  }

  /// Whether a byte is not the first of a character in UTF-8.
  private static func continuesCharacter(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The first place in a range where a character starts, or its end.
  private func characterStart(in range: Range<Int>) -> Int {
    range.first { !Self.continuesCharacter(file.bytes[$0]) } ?? range.upperBound
  }

  private func lastLine(startingAtOrBefore offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The end of a line, or of as much of it as is shown.
  private func lineEnd(after offset: Int) -> Int {
    let limit = min(file.bytes.count, offset + 240)
    var end = offset
    while end < limit, file.bytes[end] != UInt8(ascii: "\n") { end += 1 }
    guard end == limit, end < file.bytes.count else { return end }
    // No character is cut in two.
    while end > offset, Self.continuesCharacter(file.bytes[end]) { end -= 1 }
    return end
  }
}
