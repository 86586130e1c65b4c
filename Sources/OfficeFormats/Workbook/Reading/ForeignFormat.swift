/// What files are that are sent as workbooks and are none.
enum ForeignFormat {
  /// The fault that names the format.
  static func kind(of bytes: [UInt8]) -> WorkbookFault.Kind {
    guard bytes.starts(with: compoundFile) else { return .notWorkbook }
    return holdsEncryptedPackage(bytes) ? .encrypted : .oldFormat
  }

  /// What begins the files of before 2007, and of encrypted ones to this day ([MS-CFB], 2.2).
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Whether a name in the directory says that a workbook of today is inside ([MS-OFFCRYPTO], 2.3).
  ///
  /// A name begins an entry of 128 bytes, in UTF-16.
  private static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return stride(from: 0, to: bytes.count - name.count, by: 128).contains { place in
      bytes[place] == name[0] && bytes[place...].starts(with: name)
    }
  }
}
