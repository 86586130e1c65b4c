import GreenFinCore
import Storage

/// A regular file of JSON Lines, of any size, which is read while its lines are asked for.
struct LineFile: Sendable {
  private let path: String
  private let file: RegularFile
  /// Below this size a second thread gains less than it costs.
  static let smallestInHalves = 8 << 20

  init(_ path: String) throws(SystemError) {
    self.path = path
    file = try RegularFile(path)
  }

  /// The lines of the file, or of a part of it that begins and ends with whole lines.
  func lines(from start: Int = 0, to end: Int = .max) -> LineSource {
    var offset = start
    return LineSource(name: path) { buffer in
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(end - offset))
      let count = try file.read(into: room, at: offset)
      offset += count
      return count
    }
  }

  /// Where the second half of a large file begins, with an object on a line of its own.
  ///
  /// Nothing for a small file, and for one with very long lines.
  func middle(fromSize smallest: Int) throws -> Int? {
    guard file.size >= smallest else { return nil }
    let start = file.size / 2
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = try bytes.withUnsafeMutableBytes { try file.read(into: $0, at: start) }
    let feed = bytes[..<count].indices.dropLast().first { index in
      bytes[index] == UInt8(ascii: "\n") && bytes[index + 1] == UInt8(ascii: "{")
    }
    return feed.map { start + $0 + 1 }
  }
}

extension TargetFigures {
  /// Adds the observations of a file and tells what is wrong with them; the second half of a large
  /// file is read on a second thread.
  mutating func add(
    _ file: LineFile, inHalvesFromSize smallest: Int = LineFile.smallestInHalves
  ) throws -> [Finding] {
    if let middle = try file.middle(fromSize: smallest),
      case (var first, let second)? = try Self.collected(file, inHalvesAt: middle, emptied)
    {
      // The most is added to where it stands, and the least is moved.
      first.add(second)
      first.add(self)
      self = first
      return []
    }
    return try add(file.lines())
  }

  /// The figures of both halves of a file; nothing where it holds anything wrong, whose line has a
  /// number for those alone who read from the start.
  private static func collected(
    _ file: LineFile, inHalvesAt middle: Int, _ empty: TargetFigures
  ) throws -> (TargetFigures, TargetFigures)? {
    let rest = SecondThread { Result { try empty.adding(file.lines(from: middle)) } }
    let first = try empty.adding(file.lines(to: middle))
    guard let first, let second = try rest.value().get() else { return nil }
    return (first, second)
  }

  private func adding(_ source: LineSource) throws -> TargetFigures? {
    var figures = self
    return try figures.add(source).isEmpty ? figures : nil
  }
}
