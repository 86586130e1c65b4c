/// What the directory of a zip file says of one part.
struct ZipEntry: Sendable {
  /// The name, with `/` between folders.
  let name: String
  /// The name as it stands in the file.
  let rawName: ArraySlice<UInt8>
  /// How the part is packed.
  let method: UInt16
  /// Whether it needs a password.
  let isEncrypted: Bool
  /// The checksum of its contents.
  let checksum: UInt32
  /// Its bytes in the file.
  let packedSize: Int
  /// Its bytes when unpacked.
  let size: Int
  /// Where its own header begins.
  let offset: Int

  /// Whether it is the name of a folder and has no contents.
  var isFolder: Bool { name.utf8.last == UInt8(ascii: "/") }
}

extension ZipEntry {
  /// Whether a part of this name stays inside the file's folder wherever it is unpacked.
  static func isSafe(_ name: String) -> Bool {
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.isEmpty && steps.first != "" && !steps.contains("..") && !steps.contains(".")
      && !name.unicodeScalars.contains { $0 == ":" || $0.value < 0x20 }
  }
}
