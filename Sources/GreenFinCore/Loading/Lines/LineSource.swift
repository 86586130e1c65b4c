/// A text of any length that is read from its start to its end, a piece at a time.
///
/// The library knows no files: whoever has one gives its bytes out through `read`.
public struct LineSource {
  /// The name shown in messages, such as `observations.jsonl`.
  public let name: String
  /// Fills a buffer from its start with the next bytes and tells how many; none at the end.
  let read: (UnsafeMutableRawBufferPointer) throws -> Int

  /// Makes a source of a closure that fills a buffer with the next bytes, as many as it likes, and
  /// returns their number; 0 means the end.
  public init(
    name: String, read: @escaping (_ buffer: UnsafeMutableRawBufferPointer) throws -> Int
  ) {
    self.name = name
    self.read = read
  }
}
