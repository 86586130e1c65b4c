import GreenFinCore
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads regular files of a bounded size, and nothing else.
enum InputFile {
  /// The largest data file that is read: reading takes up to thirty times as much memory.
  static let limitInMegabytes = 16

  /// The bytes of a file under the name that messages call it by.
  static func read(_ path: String, named name: String) throws(SystemError) -> SourceFile {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(path: path, code: errno, doing: .reading) }
    defer { close(descriptor) }
    let size = try size(of: descriptor, path)
    var bytes = [UInt8](repeating: 0, count: size)
    var count = 0
    while count < size {
      let step = bytes.withUnsafeMutableBytes { buffer in
        read_(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
      }
      if step < 0, errno == EINTR { continue }
      guard step >= 0 else { throw SystemError(path: path, code: errno, doing: .reading) }
      if step == 0 { break }
      count += step
    }
    return SourceFile(name: name, bytes: bytes.prefix(count))
  }

  private static func size(of descriptor: Int32, _ path: String) throws(SystemError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw SystemError(path: path, code: errno, doing: .reading)
    }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG else {
      throw SystemError(path: path, code: kind == S_IFDIR ? EISDIR : EINVAL, doing: .reading)
    }
    guard status.st_size <= limitInMegabytes << 20 else {
      throw SystemError(path: path, code: EFBIG, doing: .reading)
    }
    return Int(status.st_size)
  }

  /// The system's `read`, whose name this type uses itself.
  private static func read_(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
    -> Int
  {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Darwin.read(descriptor, buffer, count)
    #endif
  }
}
