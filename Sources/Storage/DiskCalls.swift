#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system calls that change a file, so that tests can make each of them fail.
public struct DiskCalls: Sendable {
  /// Writes some of the bytes and tells how many, or −1.
  public var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
  /// Makes sure that a file's contents are on the disk; 0, or −1.
  public var flush: @Sendable (_ file: Int32) -> Int32
  /// Cuts a file back to a length; 0, or −1.
  public var cut: @Sendable (_ file: Int32, _ length: Int) -> Int32

  /// Makes a set of calls; those of the system where none is given.
  public init(
    write: @escaping @Sendable (Int32, UnsafeRawBufferPointer) -> Int = systemWrite,
    flush: @escaping @Sendable (Int32) -> Int32 = systemFlush,
    cut: @escaping @Sendable (Int32, Int) -> Int32 = systemCut
  ) {
    self.write = write
    self.flush = flush
    self.cut = cut
  }
}

/// The system's `write`.
public func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}

/// The system's `read`.
public func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(file, buffer.baseAddress, buffer.count)
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
