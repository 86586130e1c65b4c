import Foundation
import Storage
import Testing

@Suite("A file that only grows")
struct AppendFileTests {
  private let path = FileManager.default.temporaryDirectory
    .appendingPathComponent("greenfin-append-\(UUID().uuidString)").path

  private func contents() -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

  @Test("Bytes stand behind those that were there, and are read back")
  func appends() throws {
    defer { unlink(path) }
    for text in ["one\n", "two\n"] {
      try AppendFile(path: path, waiting: 1).append(Array(text.utf8))
    }
    #expect(contents() == "one\ntwo\n")
    #expect(try AppendFile(path: path, waiting: 1).bytes(from: 4) == Array("two\n".utf8))
  }

  @Test("Writing goes on after short writes and interruptions")
  func shortWrites() throws {
    defer { unlink(path) }
    let calls = DiskCalls(write: { file, bytes, place in
      if bytes.count.isMultiple(of: 2) {
        errno = EINTR
        _ = systemWrite(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(1)), at: place)
        return 1
      }
      return systemWrite(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(2)), at: place)
    })
    try AppendFile(path: path, waiting: 1, calls: calls).append(
      Array("seven words in a line\n".utf8))
    #expect(contents() == "seven words in a line\n")
  }

  @Test(
    "What is half written when the disk is full goes again",
    arguments: [ENOSPC, EIO, EDQUOT, EFBIG])
  func fullDisk(code: Int32) throws {
    defer { unlink(path) }
    try AppendFile(path: path, waiting: 1).append(Array("kept\n".utf8))
    let calls = DiskCalls(write: { file, bytes, place in
      if bytes.count > 5 {
        return systemWrite(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(5)), at: place)
      }
      errno = code
      return -1
    })
    let file = try AppendFile(path: path, waiting: 1, calls: calls)
    #expect(throws: SystemError(path: path, code: code, doing: .writing)) {
      try file.append(Array("lost bytes".utf8))
    }
    #expect(contents() == "kept\n")
  }

  @Test("A flush that fails is told and not tried again")
  func failingFlush() throws {
    defer { unlink(path) }
    try AppendFile(path: path, waiting: 1).append(Array("kept\n".utf8))
    let calls = DiskCalls(flush: { _ in
      errno = EIO
      return -1
    })
    let file = try AppendFile(path: path, waiting: 1, calls: calls)
    #expect(throws: SystemError(path: path, code: EIO, doing: .flushing)) {
      try file.append(Array("who knows\n".utf8))
    }
  }

  @Test("If even cutting back fails, nobody claims that nothing was kept")
  func failingCut() throws {
    defer { unlink(path) }
    let calls = DiskCalls(
      write: { _, _, _ in
        errno = ENOSPC
        return -1
      }, cut: { _, _ in -1 })
    let file = try AppendFile(path: path, waiting: 1, calls: calls)
    #expect(throws: SystemError(path: path, code: ENOSPC, doing: .flushing)) {
      try file.append(Array("text\n".utf8))
    }
  }

  @Test("On a file system that ignores append mode the oldest bytes stay, and the new ones follow")
  func ignoredAppendMode() throws {
    defer { unlink(path) }
    try AppendFile(path: path, waiting: 1).append(Array("the oldest records\n".utf8))
    let path = path
    // Without append mode a file that was just opened stands at its beginning.
    let calls = DiskCalls(write: { _, bytes, place in
      let plain = open(path, O_WRONLY)
      defer { close(plain) }
      return pwrite(plain, bytes.baseAddress, bytes.count, off_t(place))
    })
    let file = try AppendFile(path: path, waiting: 1, calls: calls)
    try file.append(Array("one\n".utf8))
    try file.append(Array("two\n".utf8))
    #expect(contents() == "the oldest records\none\ntwo\n")
  }

  @Test("A file system that writes elsewhere than it is told is noticed")
  func elsewhere() throws {
    defer { unlink(path) }
    try AppendFile(path: path, waiting: 1).append(Array("kept\n".utf8))
    let path = path
    let calls = DiskCalls(write: { _, bytes, _ in
      let other = open(path, O_WRONLY)
      defer { close(other) }
      return pwrite(other, bytes.baseAddress, bytes.count, 2)
    })
    let file = try AppendFile(path: path, waiting: 1, calls: calls)
    #expect(throws: SystemError(path: path, code: ESTALE, doing: .writing)) {
      try file.append(Array("text\n".utf8))
    }
  }

  @Test("What somebody wrote meanwhile without the lock is not cut away")
  func intruder() throws {
    defer { unlink(path) }
    try AppendFile(path: path, waiting: 1).append(Array("kept\n".utf8))
    let path = path
    let calls = DiskCalls(write: { file, bytes, place in
      let other = open(path, O_WRONLY | O_APPEND)
      defer { close(other) }
      _ = systemWrite(other, UnsafeRawBufferPointer(rebasing: bytes.prefix(3)))
      return systemWrite(file, bytes, at: place)
    })
    let file = try AppendFile(path: path, waiting: 1, calls: calls)
    #expect(throws: SystemError(path: path, code: ESTALE, doing: .flushing)) {
      try file.append(Array("me\n".utf8))
    }
    #expect(contents().hasPrefix("kept\nme\n"))
  }

  @Test("A disk that cannot be read back is told as that, and nothing is kept")
  func failingVerification() throws {
    defer { unlink(path) }
    let calls = DiskCalls(read: { _, _, _ in
      errno = EIO
      return -1
    })
    let file = try AppendFile(path: path, waiting: 1, calls: calls)
    #expect(throws: SystemError(path: path, code: EIO, doing: .writing)) {
      try file.append(Array("text\n".utf8))
    }
    #expect(contents().isEmpty)
  }

  @Test("The folder of a new file is on the disk before the first byte of the file")
  func folderFirst() throws {
    defer { unlink(path) }
    let path = path
    let calls = DiskCalls(flushFolder: { _ in
      errno = EIO
      return -1
    })
    // A file that lost its folder's flush to a crash is still empty: the second writer makes up for it.
    for _ in 1...2 {
      #expect(throws: SystemError(path: path, code: EIO, doing: .writing)) {
        try AppendFile(path: path, waiting: 1, calls: calls).append(Array("text\n".utf8))
      }
      #expect(contents().isEmpty)
    }
  }

  @Test("A second writer waits, and gives up with nothing written")
  func waiting() throws {
    defer { unlink(path) }
    let first = try AppendFile(path: path, waiting: 1)
    #expect(throws: SystemError(path: path, code: EWOULDBLOCK, doing: .locking)) {
      _ = try AppendFile(path: path, waiting: 0)
    }
    try first.append(Array("one\n".utf8))
    #expect(contents() == "one\n")
  }

  @Test("Links, folders, pipes and devices are refused")
  func otherThanFiles() throws {
    let folder = FileManager.default.temporaryDirectory.path
    #expect(throws: SystemError.self) { try AppendFile(path: folder, waiting: 0) }
    #expect(throws: SystemError.self) { try AppendFile(path: "/dev/null", waiting: 0) }
    symlink("/etc/hostname", path)
    defer { unlink(path) }
    #expect(throws: SystemError.self) { try AppendFile(path: path, waiting: 0) }
    #expect(throws: SystemError(path: "/nowhere/at/all", code: ENOENT, doing: .creating)) {
      try AppendFile(path: "/nowhere/at/all", waiting: 0)
    }
  }
}
