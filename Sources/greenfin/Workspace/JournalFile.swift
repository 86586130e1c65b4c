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
    var reader = JournalReader(expecting: size)
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 16)
    defer { piece.deallocate() }
    var offset = 0
    // No further than the file reached at the start, so that a busy writer cannot keep a reader.
    while offset < size {
      let rest = UnsafeMutableRawBufferPointer(rebasing: piece[..<min(pieceSize, size - offset)])
      let count = pread(file.descriptor, rest.baseAddress, rest.count, off_t(offset))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemError(path: path, code: errno, doing: .reading) }
      if count == 0 { break }
      reader.read(UnsafeRawBufferPointer(rebasing: rest[..<count]))
      offset += count
    }
    return reader.finish { file.bytes(at: $0, count: $1) }
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
