import GreenFinCore
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads the journal's file without a lock; what writers add meanwhile is simply not there yet.
enum JournalFile {
  private static let pieceSize = 1 << 20

  /// The records of a journal; none where there is no file yet.
  static func read(_ path: String) throws(SystemError) -> Journal {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    if descriptor < 0, errno == ENOENT { return .empty }
    guard descriptor >= 0 else { throw SystemError(path: path, code: errno, doing: .reading) }
    let file = OpenFile(descriptor)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw SystemError(path: path, code: errno, doing: .reading)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw SystemError(path: path, code: EINVAL, doing: .reading)
    }
    return try read(file, path, size: Int(status.st_size))
  }

  private static func read(
    _ file: OpenFile, _ path: String, size: Int
  ) throws(SystemError) -> Journal {
    guard size > threadSize, let middle = try lineStart(after: size / 2, file, path) else {
      var reader = try records(file, path, 0..<size)
      return reader.finish { file.bytes(at: $0, count: $1) }
    }
    let rest = SecondThread { outcome(file, path, middle..<size) }
    // The first has room for all, so that nothing is copied when the second is added.
    var reader = try records(file, path, 0..<middle, expecting: size)
    reader.goOn(with: try rest.value().get())
    return reader.finish { file.bytes(at: $0, count: $1) }
  }

  /// Below this size a second thread gains less than it costs.
  private static let threadSize = 8 << 20

  /// Where the first line begins behind a place; nothing where none does.
  private static func lineStart(
    after place: Int, _ file: OpenFile, _ path: String
  ) throws(SystemError) -> Int? {
    guard let bytes = file.bytes(at: place, count: 1 << 16),
      let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    return place + end + 1
  }

  private static func outcome(
    _ file: OpenFile, _ path: String, _ range: Range<Int>
  ) -> Result<JournalReader, SystemError> {
    do {
      return .success(try records(file, path, range))
    } catch {
      return .failure(error)
    }
  }

  /// Reads the lines of a part of the file, whose first line begins with it.
  private static func records(
    _ file: OpenFile, _ path: String, _ range: Range<Int>, expecting size: Int? = nil
  ) throws(SystemError) -> JournalReader {
    var reader = JournalReader(at: range.lowerBound, expecting: size ?? range.count)
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 16)
    defer { piece.deallocate() }
    var offset = range.lowerBound
    // No further than the file reached at the start, so that a busy writer cannot keep a reader.
    while offset < range.upperBound {
      let count = min(pieceSize, range.upperBound - offset)
      let rest = UnsafeMutableRawBufferPointer(rebasing: piece[..<count])
      let done = pread(file.descriptor, rest.baseAddress, rest.count, off_t(offset))
      if done < 0, errno == EINTR { continue }
      guard done >= 0 else { throw SystemError(path: path, code: errno, doing: .reading) }
      if done == 0 { break }
      reader.read(UnsafeRawBufferPointer(rebasing: rest[..<done]))
      offset += done
    }
    return reader
  }
}

/// A file that stays open as long as somebody may ask for its lines.
private final class OpenFile: Sendable {
  let descriptor: Int32

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  func bytes(at offset: Int, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    let done = bytes.withUnsafeMutableBytes {
      pread(descriptor, $0.baseAddress, count, off_t(offset))
    }
    return done == count ? bytes : nil
  }
}
