/// Text as workbooks write it inside XML.
///
/// There `_x000D_` stands for the character of that number (ECMA-376-1, 22.9.2.19), so a text that
/// really has these letters must be told apart.
enum CellText {
  /// The most UTF-16 units of a cell.
  static let maximumCount = 32_767

  /// The text so that it comes back as it was; beyond the most that a cell can hold it is cut.
  static func encoded(_ text: String) -> String {
    let text = shortened(text, to: maximumCount)
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for place in bytes.indices {
      result.append(bytes[place])
      if value(in: bytes[place...]) != nil { result += Array("x005F_".utf8) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What a written text stands for.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var units: [UInt16] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let plain = rest.prefix { $0 != UInt8(ascii: "_") }
      units += String(decoding: plain, as: UTF8.self).utf16
      rest = rest.dropFirst(plain.count)
      if let unit = value(in: rest) {
        units.append(unit)
        rest = rest.dropFirst(7)
      } else if let underscore = rest.popFirst() {
        units.append(UInt16(underscore))
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// At most so many UTF-16 units, with an ellipsis where something was cut.
  static func shortened(_ text: String, to limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var result = ""
    var count = 1
    for character in text {
      count += character.utf16.count
      if count > limit { break }
      result.append(character)
    }
    return result + "…"
  }

  /// The number of a character that is written as `_xHHHH_`.
  private static func value(in bytes: ArraySlice<UInt8>) -> UInt16? {
    let word = bytes.prefix(7)
    guard word.count == 7, word.starts(with: "_x".utf8), word.last == UInt8(ascii: "_"),
      word.dropFirst(2).prefix(4).allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
    else { return nil }
    return UInt16(String(decoding: word.dropFirst(2).prefix(4), as: UTF8.self), radix: 16)
  }
}
