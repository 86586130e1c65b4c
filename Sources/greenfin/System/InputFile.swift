import GreenFinCore
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads regular files and nothing else, whole up to a bounded size.
enum InputFile {
  /// The largest data file that is read: reading takes up to thirty times as much memory.
  static let limitInMegabytes = 16

  /// A file under the name that messages call it by.
  static func read(_ path: String, named name: String) throws(SystemError) -> SourceFile {
    SourceFile(name: name, bytes: try bytes(path))
  }

  /// The bytes of a file.
  static func bytes(_ path: String) throws(SystemError) -> [UInt8] {
    let file = try RegularFile(path)
    guard file.size <= limitInMegabytes << 20 else {
      throw SystemError(path: path, code: EFBIG, doing: .reading)
    }
    return try file.readAll()
  }
}

extension SystemError {
  /// Whether a file was too large to be read.
  var isTooLarge: Bool { code == EFBIG }
}

/// A regular file that is open for reading as long as this lives.
final class RegularFile: Sendable {
  /// How many bytes it had when it was opened.
  let size: Int
  private let path: String
  private let descriptor: Int32
  /// The most that is read at once: what the processor keeps near.
  private static let step = 1 << 18

  init(_ path: String) throws(SystemError) {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    self.path = path
    guard descriptor >= 0 else { throw SystemError(path: path, code: errno, doing: .reading) }
    var status = stat()
    var code = fstat(descriptor, &status) == 0 ? 0 : errno
    let kind = status.st_mode & S_IFMT
    if code == 0, kind != S_IFREG { code = kind == S_IFDIR ? EISDIR : EINVAL }
    guard code == 0 else {
      close(descriptor)
      throw SystemError(path: path, code: code, doing: .reading)
    }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Everything, up to the size that the file had when it was opened.
  func readAll() throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    var count = 0
    while count < size {
      let step = bytes.withUnsafeMutableBytes { buffer in
        readSome(UnsafeMutableRawBufferPointer(rebasing: buffer[count...]), at: count)
      }
      guard step >= 0 else { throw SystemError(path: path, code: errno, doing: .reading) }
      if step == 0 { break }
      count += step
    }
    return Array(bytes.prefix(count))
  }

  /// Fills a buffer with the bytes from a place on and tells how many; none at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(SystemError) -> Int {
    let count = readSome(buffer, at: offset)
    guard count >= 0 else { throw SystemError(path: path, code: errno, doing: .reading) }
    return count
  }

  /// The same, with -1 for an error; reading that a signal broke off is begun again.
  private func readSome(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    while true {
      let count = pread(
        descriptor, buffer.baseAddress, min(buffer.count, Self.step), off_t(offset))
      if count >= 0 || errno != EINTR { return count }
    }
  }
}
