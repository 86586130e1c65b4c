import Testing

@testable import GreenFinCore

@Suite("JSON texts (RFC 8259)")
struct JSONReaderTests {
  typealias Fault = JSONSyntaxError.Fault

  private static func fault(_ bytes: [UInt8]) -> JSONSyntaxError? {
    do {
      _ = try JSONReader.read(SourceFile(name: "made-up.json", bytes: bytes))
      return nil
    } catch {
      return error
    }
  }

  static let good: [(String, String)] = [
    ("a word at the top", "true"), ("null", "null"), ("a number at the top", "-0"),
    ("a string at the top", "\"\""), ("an empty object", "{}"), ("an empty list", "[]"),
    ("blanks of all four kinds", " \t\r\n[ \t\r\n1\t,\r2 ] \n"), ("nested", #"{"a":[{"b":[]}]}"#),
    ("fractions and exponents", "[0.5,-1.25,1e3,1E+3,2.5e-3,0e0,-0.0]"),
    ("a number too large to keep is still JSON", "1e999"), ("an empty key", #"{"":1}"#),
    ("all short escapes", #""\"\\\/\b\f\n\r\t""#), ("an escaped NUL", #""\u0000""#),
    ("a surrogate pair", #""\uD83D\uDE00""#), ("hexadecimal in both cases", #""\u00e9\u00E9""#),
    ("Chinese", #"{"名称":"绿色金融"}"#), ("outside the basic plane", "\"𠜎😀\""),
    ("DEL is no control character here", "\"\u{7F}\""), ("line separators", "\"\u{2028}\u{2029}\""),
    ("a non-character", "\"\u{FFFF}\""), ("the last character of Unicode", "\"\u{10FFFF}\""),
    ("a key that stands twice is left to the checks", #"{"a":1,"a":2}"#),
    ("a byte-order mark at the start", "\u{FEFF}{}"),
    ("depth 64", String(repeating: "[", count: 64) + String(repeating: "]", count: 64)),
    (
      "depth 64 in objects",
      String(repeating: "{\"a\":", count: 64) + "1" + String(repeating: "}", count: 64)
    ),
  ]

  @Test("Accepted", arguments: good)
  func accepted(label: String, text: String) {
    #expect(Self.fault(Array(text.utf8))?.fault == nil, "\(label)")
  }

  static let bad: [(String, String, Fault, Int)] = [
    ("nothing", "", .empty, 0), ("blanks", " \n ", .empty, 3),
    ("a mark alone", "\u{FEFF}", .empty, 3),
    ("two values", "1 2", .trailing, 2), ("an object too many", "{}}", .trailing, 2),
    ("text after the end", "[] # note", .trailing, 3), ("NUL after the end", "{}\0", .trailing, 2),
    ("a comma after the last item", "[1,]", .trailingComma, 3),
    ("a comma after the last key", #"{"a":1,}"#, .trailingComma, 7),
    ("a comma alone", "[,]", .expectedValue, 1), ("two commas", "[1,,2]", .expectedValue, 3),
    ("a comma in an empty object", "{,}", .expectedKey, 1),
    ("no comma in a list", "[1 2]", .expectedCommaInArray, 3),
    ("no comma in an object", #"{"a":1 "b":2}"#, .expectedComma, 7),
    ("a list closed as an object", "[1}", .expectedCommaInArray, 2),
    ("an object closed as a list", #"{"a":1]"#, .expectedComma, 6),
    ("a key without quotes", "{a:1}", .expectedKey, 1),
    ("a single quote", "['a']", .expectedValue, 1),
    ("a number as a key", "{1:1}", .expectedKey, 1), ("no colon", #"{"a" 1}"#, .expectedColon, 5),
    ("a full-width colon", #"{"a"：1}"#, .expectedColon, 4),
    ("a full-width comma", "[1，2]", .expectedCommaInArray, 2),
    ("curly quotes", "[“a”]", .expectedValue, 1), ("no value", #"{"a":}"#, .expectedValue, 5),
    ("a comment", "/* */{}", .expectedValue, 0), ("a capital", "True", .expectedValue, 0),
    ("half a word", "nul", .expectedValue, 0), ("a word that goes on", "nulls", .trailing, 4),
    ("not a number", "NaN", .expectedValue, 0), ("infinity", "-Infinity", .badNumber, 1),
    ("plus", "+1", .expectedValue, 0), ("minus alone", "-", .badNumber, 1),
    ("a leading zero", "012", .trailing, 1),
    ("a leading zero in a list", "[00]", .expectedCommaInArray, 2),
    ("no digit after the point", "1.", .badNumber, 2),
    ("no digit before it", ".5", .expectedValue, 0),
    ("no digit in the exponent", "1e", .badNumber, 2), ("a sign alone", "1e+", .badNumber, 3),
    ("hexadecimal", "0x10", .trailing, 1), ("two points", "1.2.3", .trailing, 3),
    ("a form feed as a blank", "\u{C}1", .expectedValue, 0),
    ("a no-break space as a blank", "\u{A0}1", .expectedValue, 0),
    ("a second byte-order mark", "\u{FEFF}\u{FEFF}{}", .expectedValue, 3),
    ("an unknown escape", #""\x41""#, .badEscape, 1),
    ("an escaped apostrophe", #""\'""#, .badEscape, 1),
    ("three hexadecimal digits", #""\u12G4""#, .badEscape, 1),
    ("a short escape", #""\u12"#, .badEscape, 1),
    ("a capital U", #""\U0041""#, .badEscape, 1),
    ("a high surrogate alone", #""\uD83D""#, .loneSurrogate, 7),
    ("a low surrogate alone", #""\uDE00""#, .loneSurrogate, 7),
    ("two high surrogates", #""\uD83D\uD83D""#, .loneSurrogate, 13),
    ("a high surrogate before another escape", #""\uD83D\n""#, .loneSurrogate, 7),
    ("a newline in a string", "\"a\nb\"", .controlCharacter, 2),
    ("a tab in a string", "\"a\tb\"", .controlCharacter, 2),
    ("NUL in a string", "\"a\0\"", .controlCharacter, 2),
    ("an escape in a string", "\"\u{1B}[31m\"", .controlCharacter, 1),
    ("a string that never ends", "\"abc", .endOfFile, 4),
    ("a backslash at the end", "\"\\", .endOfFile, 1),
    ("a list that never ends", "[1", .endOfFile, 2),
    ("an object that never ends", "{", .endOfFile, 1),
    ("after a comma", "[1,", .endOfFile, 3), ("after a colon", #"{"a":"#, .endOfFile, 5),
    ("depth 65", String(repeating: "[", count: 65), .tooDeep, 64),
    ("64 brackets that never close", String(repeating: "[", count: 64), .endOfFile, 64),
    ("depth 100,000", String(repeating: "[", count: 100_000), .tooDeep, 64),
    ("depth 65 in objects", String(repeating: "{\"a\":", count: 65), .tooDeep, 320),
  ]

  @Test("Refused, at the byte where it goes wrong", arguments: bad)
  func refused(label: String, text: String, fault: Fault, offset: Int) {
    let error = Self.fault(Array(text.utf8))
    #expect(error?.fault == fault, "\(label)")
    #expect(error?.offset == offset, "\(label)")
  }

  static let malformed: [(String, [UInt8])] = [
    ("a continuation byte alone", [0x80]), ("an overlong slash", [0xC0, 0xAF]),
    ("an overlong NUL", [0xC1, 0x80]), ("an overlong slash in three bytes", [0xE0, 0x80, 0xAF]),
    ("overlong in four bytes", [0xF0, 0x80, 0x80, 0xAF]),
    ("a surrogate in UTF-8", [0xED, 0xA0, 0x80]), ("beyond Unicode", [0xF4, 0x90, 0x80, 0x80]),
    ("a five-byte lead", [0xF8, 0x88, 0x80, 0x80, 0x80]), ("0xFF", [0xFF]), ("0xFE", [0xFE]),
    ("two bytes of three", [0xE7, 0xBB]), ("one byte of two", [0xC3]),
    ("three bytes of four", [0xF0, 0xA0, 0x9C]), ("GBK", [0xC2, 0xCC, 0xC9, 0xAB]),
    ("a letter inside a character", [0xE7, 0x41, 0xBF]),
  ]

  @Test("Text that is no UTF-8 is refused inside strings and outside", arguments: malformed)
  func utf8(label: String, bytes: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    #expect(Self.fault([quote] + bytes + [quote])?.fault == .badUTF8, "\(label)")
    #expect(Self.fault([quote] + bytes)?.fault == .badUTF8, "\(label), at the end of the file")
    #expect(Self.fault(bytes)?.fault == .expectedValue, "\(label), outside a string")
  }

  @Test("UTF-16 is refused")
  func utf16() {
    #expect(Self.fault([0xFF, 0xFE, 0x7B, 0, 0x7D, 0])?.fault == .expectedValue)
    #expect(Self.fault([0, 0x7B, 0, 0x7D])?.fault == .expectedValue)
  }

  @Test(
    "Escapes become the characters they stand for",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u7eff\u8272""#, "绿色"),
      (#""\uD83D\uDE00!""#, "😀!"), (#""a\u0000b""#, "a\0b"), (#""plain""#, "plain"),
    ])
  func escapes(text: String, expected: String) throws {
    let read = try JSONReader.read(SourceFile(name: "made-up.json", bytes: text.utf8))
    withExtendedLifetime(read) { #expect(read.root.string == expected) }
  }

  @Test("A text of one sort of byte never reads beyond itself", arguments: UInt8.min...UInt8.max)
  func oneByte(byte: UInt8) {
    for count in [1, 2, 3, 5, 63, 64, 65, 200] {
      let isNumber = (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte)
      let isZero = byte == UInt8(ascii: "0") && count == 1
      let isEmptyString = byte == UInt8(ascii: "\"") && count == 2
      let isGood = isNumber || isZero || isEmptyString
      #expect((Self.fault(Array(repeating: byte, count: count)) == nil) == isGood)
    }
  }
}
