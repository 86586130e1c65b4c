#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The national character set of China (GB 18030), in which programs there save text that is not
/// UTF-8; it includes GBK and GB 2312.
///
/// The system's library converts it. With glibc the tables stand in files of their own, which a
/// small installation may lack; then there is no converter, also for a static program.
enum GB18030 {
  /// What became of a conversion.
  enum Conversion: Equatable {
    /// The text in UTF-8.
    case text([UInt8])
    /// The byte, from zero, that begins no character.
    case wrongByte(Int)
    /// The system has no converter.
    case unavailable
  }

  /// The text in UTF-8.
  static func utf8(_ bytes: [UInt8]) -> Conversion {
    // The handle's type differs between systems, so it is never named.
    let failure = iconv_t(bitPattern: -1)
    guard let converter = iconv_open("UTF-8", "GB18030"), converter != failure else {
      return .unavailable
    }
    defer { iconv_close(converter) }
    // A character of one byte stays one; two bytes become three at most, and four stay four.
    let capacity = bytes.count / 2 * 3 + 4
    var input = bytes.map { CChar(bitPattern: $0) }
    var unread = input.count
    let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var room = capacity
      input.withUnsafeMutableBufferPointer { input in
        var source = input.baseAddress
        buffer.withMemoryRebound(to: CChar.self) { output in
          var target = output.baseAddress
          _ = iconv(converter, &source, &unread, &target, &room)
        }
      }
      count = capacity - room
    }
    return unread == 0 ? .text(output) : .wrongByte(bytes.count - unread)
  }
}
