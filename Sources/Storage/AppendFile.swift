#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that only ever grows, opened and locked by one writer.
///
/// The order of steps is the one of several that lost nothing under kills, power cuts and full disks:
/// open for appending without following links, require a regular file, lock, flush the folder of a
/// new file, write whole records and go on after short writes, cut back on any error, flush, and only
/// then return. Every write names its place, behind all that was there: append mode alone lost the
/// oldest bytes on file systems that ignore it. Network file systems promise less.
public final class AppendFile {
  /// The path as it was named.
  public let path: String
  /// How many bytes the file has.
  public private(set) var length = 0
  private let descriptor: Int32
  private let isNew: Bool
  private let calls: DiskCalls

  /// Opens a file, makes it where there is none, and waits until no other writer has it.
  ///
  /// - Throws: ``SystemError``; `locking` when the others take longer than `seconds`.
  public init(
    path: String, waiting seconds: Int, calls: DiskCalls = DiskCalls()
  ) throws(SystemError) {
    self.path = path
    self.calls = calls
    var tries = 0
    while true {
      let (file, isNew) = try Self.open(path)
      do {
        try Self.lock(file, path, seconds)
        let size = try Self.size(of: file, path)
        // While this writer waited, somebody may have put another file in the place.
        if Self.isStill(file, at: path) {
          (descriptor, self.isNew, length) = (file, isNew, size)
          return
        }
      } catch {
        close(file)
        throw error
      }
      close(file)
      tries += 1
      guard tries < 100 else { throw SystemError(path: path, code: EBUSY, doing: .locking) }
    }
  }

  deinit { close(descriptor) }

  private static func open(_ path: String) throws(SystemError) -> (file: Int32, isNew: Bool) {
    let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = openFile(path, flags, 0)
    if file >= 0 { return (file, false) }
    guard errno == ENOENT else { throw SystemError(path: path, code: errno, doing: .creating) }
    let new = openFile(path, flags | O_CREAT, 0o666)
    guard new >= 0 else { throw SystemError(path: path, code: errno, doing: .creating) }
    return (new, true)
  }

  private static func lock(_ file: Int32, _ path: String, _ seconds: Int) throws(SystemError) {
    let step: UInt32 = 5_000
    var waited = 0
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK, waited < seconds * 1_000_000 else {
        throw SystemError(path: path, code: errno, doing: .locking)
      }
      usleep(step)
      waited += Int(step)
    }
  }

  private static func size(of file: Int32, _ path: String) throws(SystemError) -> Int {
    var status = stat()
    guard fstat(file, &status) == 0 else {
      throw SystemError(path: path, code: errno, doing: .creating)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw SystemError(path: path, code: EINVAL, doing: .creating)
    }
    return Int(status.st_size)
  }

  private static func isStill(_ file: Int32, at path: String) -> Bool {
    var opened = stat()
    var named = stat()
    return fstat(file, &opened) == 0 && lstat(path, &named) == 0
      && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }
}

/// The system's `open`, whose name the type uses itself.
private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}

// MARK: - Reading and appending

extension AppendFile {
  /// The bytes from a place to the end, as they are now that nobody else writes.
  public func bytes(from start: Int = 0) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: max(0, length - start))
    var count = 0
    while count < bytes.count {
      let done = count
      let step = bytes.withUnsafeMutableBytes { buffer in
        let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
        return pread(descriptor, rest.baseAddress, rest.count, off_t(start + done))
      }
      if step < 0, errno == EINTR { continue }
      guard step > 0 else {
        throw SystemError(path: path, code: step < 0 ? errno : EIO, doing: .reading)
      }
      count += step
    }
    return bytes
  }

  /// Puts bytes behind the last one and returns when they are on the disk: all of them, or none.
  ///
  /// - Throws: ``SystemError``; `writing` when nothing of it was kept, `flushing` when it cannot be
  ///   known whether it was.
  public func append(_ bytes: [UInt8]) throws(SystemError) {
    guard !bytes.isEmpty else { return }
    // Before the first byte: whoever reads it may act on it, and a power cut must not take it back.
    // Another writer that made the file may not have come so far yet.
    if isNew || length == 0 { try flushFolder() }
    do {
      try write(bytes)
      try verify(bytes)
    } catch {
      // What was half written goes; if even that fails, nobody can tell what the disk holds. Bytes
      // that somebody else wrote without the lock are not ours to cut.
      let isCut =
        error.doing == .writing && calls.cut(descriptor, length) == 0
        && calls.flush(descriptor) == 0
      throw isCut ? error : SystemError(path: path, code: error.code, doing: .flushing)
    }
    // A flush that failed is not tried again: the system may have dropped what it could not write.
    guard calls.flush(descriptor) == 0 else {
      throw SystemError(path: path, code: errno, doing: .flushing)
    }
    length += bytes.count
  }

  private func write(_ bytes: [UInt8]) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let start = done
      let step = bytes.withUnsafeBytes {
        calls.write(descriptor, UnsafeRawBufferPointer(rebasing: $0[start...]), length + start)
      }
      if step < 0, errno == EINTR { continue }
      guard step > 0 else {
        throw SystemError(path: path, code: step < 0 ? errno : EIO, doing: .writing)
      }
      done += step
    }
  }

  /// Looks whether the bytes stand where they should.
  private func verify(_ bytes: [UInt8]) throws(SystemError) {
    let size = try Self.size(of: descriptor, path)
    guard size == length + bytes.count else {
      let isMore = size > length + bytes.count
      throw SystemError(path: path, code: ESTALE, doing: isMore ? .flushing : .writing)
    }
    var found = [UInt8](repeating: 0, count: min(bytes.count, 4096))
    let count = found.withUnsafeMutableBytes { calls.read(descriptor, $0, length) }
    guard count >= 0 else { throw SystemError(path: path, code: errno, doing: .writing) }
    guard count == found.count, found.elementsEqual(bytes.prefix(found.count)) else {
      throw SystemError(path: path, code: ESTALE, doing: .writing)
    }
  }

  /// A new file is lost with a power cut unless its folder is on the disk too.
  private func flushFolder() throws(SystemError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let folder = parts.isEmpty ? "." : parts.joined(separator: "/")
    guard calls.flushFolder(folder.isEmpty ? "/" : folder) == 0 else {
      throw SystemError(path: path, code: errno, doing: .writing)
    }
  }
}
