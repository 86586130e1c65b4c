import Checksums
import Testing

@Suite("CRC-32")
struct CRC32Tests {
  @Test(
    "Published check values",
    arguments: [
      ("", 0), ("a", 0xE8B7_BE43), ("abc", 0x3524_41C2), ("123456789", 0xCBF4_3926),
      ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
      ("湖州市绿色金融", 0x4220_8AC3),
    ] as [(String, UInt32)])
  func values(text: String, checksum: UInt32) {
    #expect(CRC32.of(Array(text.utf8)) == checksum)
  }

  @Test("Thirty-two bytes alike")
  func runs() {
    #expect(CRC32.of([UInt8](repeating: 0, count: 32)) == 0x190A_55AD)
    #expect(CRC32.of([UInt8](repeating: 0xFF, count: 32)) == 0xFF6C_AB0B)
  }

  @Test("The pieces in which bytes arrive make no difference", arguments: 0..<40)
  func pieces(cut: Int) {
    let bytes = (0..<100).map { UInt8($0 &* 37 & 0xFF) }
    var checksum = CRC32()
    checksum.update(Array(bytes[..<cut]))
    checksum.update(Array(bytes[cut...]))
    #expect(checksum.value == CRC32.of(bytes))
  }

  @Test("One changed bit anywhere changes the checksum", arguments: 0..<64)
  func damage(bit: Int) {
    var bytes = [UInt8](repeating: 0x5A, count: 8)
    let whole = CRC32.of(bytes)
    bytes[bit / 8] ^= 1 << (bit % 8)
    #expect(CRC32.of(bytes) != whole)
  }
}
