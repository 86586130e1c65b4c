/// The checksum of zip, gzip, PNG and Ethernet (CRC-32, ITU-T V.42: polynomial 04C11DB7, reflected).
///
/// It finds damage; it does not stop anybody who wants to forge.
public struct CRC32: Hashable, Sendable {
  // The remainder so far, inverted.
  private var state: UInt32 = 0xFFFF_FFFF

  /// The checksum of no bytes yet.
  public init() {}

  /// The checksum of all bytes so far.
  public var value: UInt32 { ~state }

  /// Adds bytes, in one piece or in several.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    state = CRC32Table.shared.remainder(after: bytes, from: state)
  }

  /// Adds bytes, in one piece or in several.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// The checksum of one run of bytes.
  public static func of(_ bytes: [UInt8]) -> UInt32 {
    var checksum = CRC32()
    checksum.update(bytes)
    return checksum.value
  }
}
