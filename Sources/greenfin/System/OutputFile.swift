import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a whole file or nothing: a file that was there stays as it was until the new one is done.
enum OutputFile {
  /// Writes `text` to `path`, through symbolic links, keeping an existing file's permissions.
  static func write(_ text: String, to path: String) throws(SystemError) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes `bytes` to `path`, through symbolic links, keeping an existing file's permissions.
  static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let path = resolved(path)
    var status = stat()
    let exists = stat(path, &status) == 0
    // A symbolic link that leads nowhere would be replaced by the file.
    if !exists {
      let code = errno
      if lstat(path, &status) == 0 { throw SystemError(path: path, code: code, doing: .creating) }
    }
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw SystemError(path: path, code: EISDIR, doing: .creating)
    }
    // A terminal, a pipe or a device cannot be replaced; it is written to as it is.
    if exists, status.st_mode & S_IFMT != S_IFREG {
      try writeInto(path, bytes)
      return
    }
    if exists, access(path, W_OK) != 0 {
      throw SystemError(path: path, code: errno, doing: .creating)
    }
    try replace(path, with: bytes, mode: exists ? status.st_mode & 0o7777 : nil)
  }

  /// Whether a regular file is there; a pipe or a device holds nothing that could be lost.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func resolved(_ path: String) -> String {
    guard let pointer = realpath(path, nil) else { return path }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  private static func writeInto(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(path: path, code: errno, doing: .creating) }
    defer { close(descriptor) }
    try Self.writeAll(bytes, to: descriptor, path)
  }

  private static func replace(
    _ path: String, with bytes: [UInt8], mode: mode_t?
  ) throws(SystemError) {
    let draft = path + ".\(getpid()).tmp"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode ?? 0o666)
    guard descriptor >= 0 else { throw SystemError(path: path, code: errno, doing: .creating) }
    let failure = write(bytes, as: mode, to: descriptor, path)
    close(descriptor)
    if let failure {
      unlink(draft)
      throw failure
    }
    guard rename(draft, path) == 0 else {
      let code = errno
      unlink(draft)
      throw SystemError(path: path, code: code, doing: .creating)
    }
  }

  /// Fills an open file and makes sure that it is on the disk; what went wrong, if anything.
  private static func write(
    _ bytes: [UInt8], as mode: mode_t?, to descriptor: Int32, _ path: String
  ) -> SystemError? {
    do {
      try writeAll(bytes, to: descriptor, path)
    } catch {
      return error
    }
    if let mode { fchmod(descriptor, mode) }
    guard fsync(descriptor) == 0 else {
      return SystemError(path: path, code: errno, doing: .writing)
    }
    return nil
  }

  /// Writes every byte, going on after short writes.
  static func writeAll(
    _ text: String, to descriptor: Int32, _ path: String
  ) throws(SystemError) {
    var text = text
    if let code = text.withUTF8({ write(UnsafeRawBufferPointer($0), to: descriptor) }) {
      throw SystemError(path: path, code: code, doing: .writing)
    }
  }

  /// Writes every byte, going on after short writes.
  static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, _ path: String
  ) throws(SystemError) {
    if let code = bytes.withUnsafeBytes({ write($0, to: descriptor) }) {
      throw SystemError(path: path, code: code, doing: .writing)
    }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32? {
    var rest = bytes
    while !rest.isEmpty {
      let count = systemWrite(descriptor, rest)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return errno }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return nil
  }
}
