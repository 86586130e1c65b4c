/// A place in a file that people can go to.
public struct SourcePlace: Hashable, Sendable {
  /// The file's name.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
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
  /// The place found last: files of one line can have thousands of findings, mostly in order.
  private var last = (offset: 0, column: 0)

  init(_ file: SourceFile) {
    self.file = file
  }

  /// The place of a byte.
  func place(of offset: Int) -> SourcePlace {
    let offset = min(max(offset, 0), file.bytes.count)
    let line = lastLine(startingAtOrBefore: offset)
    let start = lineStarts[line]
    // At most sixty characters before and after the place are shown: lines can be megabytes long.
    let shownBefore = file.text(max(start, offset - 1024)..<offset).suffix(60)
    let end = lineEnd(after: offset)
    let after = file.text(offset..<min(end, offset + 240)).prefix(60)
    return SourcePlace(
      file: file.name, line: line + 1, column: column(of: offset, inLineFrom: start) + 1,
      excerpt: String(shownBefore) + after, excerptOffset: shownBefore.count)
  }

  /// How many characters of its line stand before a byte, counted on from the last place if possible.
  private func column(of offset: Int, inLineFrom start: Int) -> Int {
    let goesOn = last.offset > start && last.offset <= offset && isCharacterStart(last.offset)
    let known = goesOn ? last : (offset: start, column: 0)
    let column = known.column + file.text(known.offset..<offset).count
    last = (offset, column)
    return column
  }

  /// Whether a character begins at a byte for certain: nothing joins what is ASCII to what is before
  /// it but a line feed after a carriage return.
  private func isCharacterStart(_ offset: Int) -> Bool {
    offset < file.bytes.count && file.bytes[offset] < 0x80
      && file.bytes[offset] != UInt8(ascii: "\n")
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

  private func lineEnd(after offset: Int) -> Int {
    var end = offset
    while end < file.bytes.count, file.bytes[end] != UInt8(ascii: "\n"), end < offset + 240 {
      end += 1
    }
    return end
  }
}
