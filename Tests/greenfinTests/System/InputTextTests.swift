import Testing

@testable import greenfin

@Suite("Text that people made with programs of their own")
struct InputTextTests {
  @Test(
    "UTF-8 and UTF-16 with a mark stay as they are",
    arguments: [[], Array("a,绿\n".utf8), Array("\u{FEFF}绿".utf8), [0xFF, 0xFE, 0x61, 0]])
  func unchanged(bytes: [UInt8]) throws {
    #expect(try InputText.utf8(bytes) == bytes)
  }

  // Bytes as Python's codecs `gbk` and `gb18030` write these texts.
  @Test(
    "GB 18030 is converted", .enabled(if: GB18030.utf8([]) != .unavailable),
    arguments: [
      ("绿色金融", [0xC2, 0xCC, 0xC9, 0xAB, 0xBD, 0xF0, 0xC8, 0xDA]),
      ("a,亿元\n", [0x61, 0x2C, 0xD2, 0xDA, 0xD4, 0xAA, 0x0A]),
      ("湖州市１％", [0xBA, 0xFE, 0xD6, 0xDD, 0xCA, 0xD0, 0xA3, 0xB1, 0xA3, 0xA5]),
      ("㐀𠀀", [0x81, 0x39, 0xEE, 0x39, 0x95, 0x32, 0x82, 0x36]),
    ] as [(String, [UInt8])])
  func converted(text: String, bytes: [UInt8]) throws {
    #expect(try InputText.utf8(bytes) == Array(text.utf8))
  }

  @Test(
    "Text that is neither is refused with its place",
    .enabled(if: GB18030.utf8([]) != .unavailable),
    arguments: [
      ([0x61, 0x0A, 0xFF], 2, 2), ([0xC2, 0xCC, 0x0A, 0xC9], 3, 2),
      ([0xBD, 0xF0, 0xC8, 0x20], 2, 1),
    ] as [([UInt8], Int, Int)])
  func refused(bytes: [UInt8], offset: Int, line: Int) {
    #expect(throws: InputText.Fault(kind: .unknownEncoding, offset: offset, line: line)) {
      try InputText.utf8(bytes)
    }
  }

  @Test("UTF-8 with a byte lost is not taken for something else")
  func damaged() {
    var bytes = Array("绿色金融，\n绿色贷款余额".utf8)
    bytes.remove(at: 20)
    #expect(throws: InputText.Fault(kind: .damagedUTF8, offset: 19, line: 2)) {
      try InputText.utf8(bytes)
    }
    #expect(throws: InputText.Fault(kind: .damagedUTF8, offset: 3, line: 1)) {
      try InputText.utf8([0xEF, 0xBB, 0xBF, 0xC2, 0xCC, 0xC9, 0xAB])
    }
  }
}
