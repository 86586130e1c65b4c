extension XMLReader {
  /// The characters that a stretch of text or an attribute's value stands for.
  func decoded(_ range: Range<Int>, inAttribute: Bool) throws(XMLFault) -> String {
    var needsWork = false
    for place in range where bytes[place] < 0x20 || bytes[place] == UInt8(ascii: "&") {
      needsWork = needsWork || bytes[place] != 0x0A || inAttribute
    }
    guard needsWork else { return try text(bytes[range], at: range.lowerBound) }
    var plain: [UInt8] = []
    plain.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      if bytes[place] == UInt8(ascii: "&") {
        place = try appendReference(at: place, before: range.upperBound, to: &plain)
      } else {
        plain.append(try character(at: place, inAttribute))
        // A carriage return and a line feed are one line break (XML 1.0, section 2.11).
        place += isPair(at: place, before: range.upperBound) ? 2 : 1
      }
    }
    return try text(plain[...], at: range.lowerBound)
  }

  /// The characters of a stretch in which nothing has a meaning but line breaks.
  func verbatim(_ range: Range<Int>) throws(XMLFault) -> String {
    var plain: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound {
      plain.append(try character(at: place, false))
      place += isPair(at: place, before: range.upperBound) ? 2 : 1
    }
    return try text(plain[...], at: range.lowerBound)
  }

  private func isPair(at place: Int, before end: Int) -> Bool {
    bytes[place] == 0x0D && place + 1 < end && bytes[place + 1] == 0x0A
  }

  private func character(at place: Int, _ inAttribute: Bool) throws(XMLFault) -> UInt8 {
    let byte = bytes[place]
    guard byte < 0x20 else { return byte }
    guard Self.isSpace(byte) else { throw XMLFault(kind: .malformed, offset: place) }
    return inAttribute ? 0x20 : byte == 0x0D ? 0x0A : byte
  }

  private func text(_ plain: ArraySlice<UInt8>, at place: Int) throws(XMLFault) -> String {
    guard let text = String(validating: plain, as: UTF8.self) else {
      throw XMLFault(kind: .encoding, offset: place)
    }
    return text
  }

  /// Adds what a reference stands for; gives the place behind it.
  private func appendReference(
    at place: Int, before end: Int, to plain: inout [UInt8]
  ) throws(XMLFault) -> Int {
    // The longest reference is a number of seven digits, perhaps with zeros before it.
    let window = bytes[place + 1..<min(end, place + 32)]
    guard let semicolon = window.firstIndex(of: UInt8(ascii: ";")) else {
      throw XMLFault(kind: .malformed, offset: place)
    }
    let name = String(decoding: bytes[place + 1..<semicolon], as: UTF8.self)
    guard let scalar = Self.scalar(named: name) else {
      let kind: XMLFault.Kind = name.hasPrefix("#") ? .malformed : .unknownEntity
      throw XMLFault(kind: kind, offset: place)
    }
    plain.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return semicolon + 1
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.utf8.first != UInt8(ascii: "+"), digits.utf8.first != UInt8(ascii: "-"),
      let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), XMLText.isAllowed(value)
    else { return nil }
    return Unicode.Scalar(value)
  }
}
