/// Whether bytes are UTF-8, and where they are not.
public enum UTF8Check {
  /// The first byte that begins no character; nothing where all bytes are UTF-8.
  public static func firstWrongByte(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let character) = parser.parseScalar(from: &iterator) {
      offset += character.count
    }
    return offset
  }
}
