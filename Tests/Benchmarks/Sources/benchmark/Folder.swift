import Glibc

/// A folder that holds what the benchmark makes, and goes away with it.
struct Folder {
  let path: String

  /// A new folder where the system keeps temporary files.
  static func temporary() throws -> Folder {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/greenfin-benchmark-XXXXXX".utf8CString)
    guard let name = mkdtemp(&template) else { throw Fault("no folder can be made in \(parent)") }
    return Folder(path: String(cString: name))
  }

  /// A folder inside this one.
  func folder(_ name: String) throws -> Folder {
    let inner = Folder(path: path + "/" + name)
    guard mkdir(inner.path, 0o755) == 0 || errno == EEXIST else {
      throw Fault("\(inner.path) cannot be made")
    }
    return inner
  }

  func write(_ text: String, to name: String) throws {
    try Self.write(text, to: path + "/" + name)
  }

  /// Writes a file too large to be held, a piece at a time.
  func write(to name: String, _ body: ((String) -> Void) throws -> Void) throws {
    let path = path + "/" + name
    guard let file = fopen(path, "w") else { throw Fault("\(path) cannot be written") }
    try body { fputs($0, file) }
    guard fclose(file) == 0 else { throw Fault("\(path) cannot be written") }
  }

  func read(_ name: String) throws -> String { try Self.read(path + "/" + name) }

  /// Removes the folder with everything in it.
  func remove() {
    _ = try? Program("rm", ["-rf", "--", path]).run()
  }
}

extension Folder {
  private static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw Fault("\(path) cannot be written") }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw Fault("\(path) cannot be written")
    }
  }

  private static func read(_ path: String) throws -> String {
    guard let file = fopen(path, "r") else { throw Fault("\(path) cannot be read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
