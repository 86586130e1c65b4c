#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system calls by which a file grows, so that tests can make each of them fail.
public struct DiskCalls: Sendable {
  /// Writes some of the bytes at a place and tells how many, or −1.
  public var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer, _ place: Int) -> Int
  /// Reads bytes back from a place and tells how many, or −1.
  public var read: @Sendable (_ file: Int32, UnsafeMutableRawBufferPointer, _ place: Int) -> Int
  /// Makes sure that a file's contents are on the disk; 0, or −1.
  public var flush: @Sendable (_ file: Int32) -> Int32
  /// Makes sure that a folder's names are on the disk; 0, or −1.
  public var flushFolder: @Sendable (_ path: String) -> Int32
  /// Cuts a file back to a length; 0, or −1.
  public var cut: @Sendable (_ file: Int32, _ length: Int) -> Int32

  /// Reads or writes at a place of a file.
  public typealias Transfer<Buffer> = @Sendable (Int32, Buffer, Int) -> Int

  /// Makes a set of calls; those of the system where none is given.
  public init(
    write: @escaping Transfer<UnsafeRawBufferPointer> = systemWrite(_:_:at:),
    read: @escaping Transfer<UnsafeMutableRawBufferPointer> = systemRead(_:_:at:),
    flush: @escaping @Sendable (Int32) -> Int32 = systemFlush,
    flushFolder: @escaping @Sendable (String) -> Int32 = systemFlushFolder,
    cut: @escaping @Sendable (Int32, Int) -> Int32 = systemCut
  ) {
    self.write = write
    self.read = read
    self.flush = flush
    self.flushFolder = flushFolder
    self.cut = cut
  }
}

/// The system's `write`.
public func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}

/// The system's `pwrite`; Linux puts the bytes of a file in append mode at its end all the same.
public func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer, at place: Int) -> Int {
  pwrite(file, bytes.baseAddress, bytes.count, off_t(place))
}

/// The system's `read`.
public func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(file, buffer.baseAddress, buffer.count)
}

/// The system's `pread`.
public func systemRead(
  _ file: Int32, _ buffer: UnsafeMutableRawBufferPointer, at place: Int
) -> Int {
  pread(file, buffer.baseAddress, buffer.count, off_t(place))
}

/// Makes sure that the names in a folder are on the disk; some file systems have no flush for folders
/// and say so, which is no failure.
public func systemFlushFolder(_ path: String) -> Int32 {
  let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard folder >= 0 else { return -1 }
  defer { close(folder) }
  return fsync(folder) == 0 || errno == EINVAL ? 0 : -1
}

/// Asks the disk itself to write down what it holds: on Apple's systems only `F_FULLFSYNC` does.
public func systemFlush(_ file: Int32) -> Int32 {
  #if canImport(Darwin)
    return fcntl(file, F_FULLFSYNC) == -1 ? fsync(file) : 0
  #else
    return fdatasync(file)
  #endif
}

/// The system's `ftruncate`.
public func systemCut(_ file: Int32, _ length: Int) -> Int32 {
  ftruncate(file, off_t(length))
}
