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

  init(_ file: SourceFile) {
    self.file = file
  }

  /// The place of a byte.
  func place(of offset: Int) -> SourcePlace {
    let offset = min(max(offset, 0), file.bytes.count)
    let line = lastLine(startingAtOrBefore: offset)
    let start = lineStarts[line]
    let before = file.text(start..<offset)
    // At most sixty characters before and after the place are shown: lines can be megabytes long.
    let shownBefore = before.suffix(60)
    let end = lineEnd(after: offset)
    let after = file.text(offset..<min(end, offset + 240)).prefix(60)
    return SourcePlace(
      file: file.name, line: line + 1, column: before.count + 1,
      excerpt: String(shownBefore) + after, excerptOffset: shownBefore.count)
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
