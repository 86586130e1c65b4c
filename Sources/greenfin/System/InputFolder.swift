import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds the data files below a folder.
enum InputFolder {
  /// How deep folders are searched; a folder of data has two levels.
  private static let maximumDepth = 4

  /// Whether a path leads to a folder; an error where it leads nowhere.
  static func isFolder(_ path: String) throws(SystemError) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw SystemError(path: path, code: errno, doing: .reading)
    }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether anything is at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The folder that holds a file of that name: the one given, or the nearest above it.
  static func nearest(holding name: String, from folder: String) -> String? {
    guard let pointer = realpath(folder, nil) else { return nil }
    defer { free(pointer) }
    var path = String(cString: pointer)
    while true {
      let prefix = path == "/" ? "" : path
      if exists(prefix + "/" + name) { return path }
      guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }

  /// Makes a folder where there is none, and makes sure that its name is on the disk.
  static func make(_ path: String) throws(SystemError) {
    guard mkdir(path, 0o777) == 0 else {
      if errno == EEXIST { return }
      throw SystemError(path: path, code: errno, doing: .creating)
    }
    try flush(path + "/..")
  }

  /// Makes sure that the names in a folder are on the disk.
  static func flush(_ path: String) throws(SystemError) {
    guard systemFlushFolder(path) == 0 else {
      throw SystemError(path: path, code: errno, doing: .flushing)
    }
  }

  /// The paths, inside the folder, of every JSON file but schemas, in a stable order.
  static func jsonFiles(_ folder: String) throws(SystemError) -> [String] {
    var found: [String] = []
    try search(folder, "", depth: 0, &found)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func search(
    _ folder: String, _ inside: String, depth: Int, _ found: inout [String]
  ) throws(SystemError) {
    let path = inside.isEmpty ? folder : folder + "/" + inside
    for name in try names(path) where !name.hasPrefix(".") {
      let path = inside + name
      if name.hasSuffix(".json") {
        found.append(path)
      } else if name != "schema", depth < maximumDepth, try isFolder(folder + "/" + path) {
        try search(folder, path + "/", depth: depth + 1, &found)
      }
    }
  }

  private static func names(_ folder: String) throws(SystemError) -> [String] {
    guard let stream = opendir(folder) else {
      throw SystemError(path: folder, code: errno, doing: .reading)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
