import Testing

@testable import GreenFinCore

@Suite("JSON Lines: one value a line, of any length of file")
struct JSONLinesTests {
  /// Every line in words, `number: value`, and what was found wrong.
  private static func read(
    _ source: LineSource
  ) throws -> (lines: [String], findings: [Finding]) {
    let log = FindingLog(files: [])
    var lines: [String] = []
    try JSONLines(source, log: log).forEach { lines.append("\($0.number): \(words($0.value))") }
    return (lines, log.findings())
  }

  /// A value with its kinds, so that two readings can be held against each other.
  static func words(_ value: JSONValue) -> String {
    switch value.kind {
    case .array: "[" + (value.items ?? .none).map(words).joined(separator: " ") + "]"
    case .object:
      "{" + members(of: value).map { "\(words($0)) \(words($1))" }.joined(separator: " ") + "}"
    default: "\(value.kind)(\(value.string ?? String(decoding: value.raw, as: UTF8.self)))"
    }
  }

  private static func members(of value: JSONValue) -> [(JSONValue, JSONValue)] {
    var members: [(JSONValue, JSONValue)] = []
    var position = value.position + 1
    while position < value.next {
      let item = value.at(position + 1)
      members.append((value.at(position), item))
      position = item.next
    }
    return members
  }

  @Test(
    "Lines are read alike in whatever pieces the file comes", arguments: [1, 2, 7, 64, 1 << 20])
  func pieces(piece: Int) throws {
    let text = """
      {"a":1,"b":"一"}
      {"a":2,"b":"二"}\r

       \t
      {"b":{"c":[1,{"d":null}]},"a":true}
      {"a":3,"b":"三"} \t
      [1,2]
      {}
      """
    let result = try Self.read(LineSource(text, piece: piece))
    #expect(
      result.lines == [
        "1: {string(a) number(1) string(b) string(一)}",
        "2: {string(a) number(2) string(b) string(二)}",
        "5: {string(b) {string(c) [number(1) {string(d) null(null)}]} string(a) true(true)}",
        "6: {string(a) number(3) string(b) string(三)}",
        "7: [number(1) number(2)]", "8: {}",
      ])
    #expect(result.findings.isEmpty)
  }

  @Test("A line that is no JSON is told with its place, and the others are read")
  func wrongLine() throws {
    let text = "{\"a\":1}\n{\"a\":一}\n{\"a\":2}\n\n{\"a\":3,}\n{\"a\":4"
    let result = try Self.read(LineSource(text))
    #expect(result.lines.map { $0.prefix(2) } == ["1:", "3:"])
    #expect(
      result.findings.map { $0.place?.description } == [
        "made-up.jsonl:2:6", "made-up.jsonl:5:8", "made-up.jsonl:6:7",
      ])
    #expect(result.findings.first?.place?.excerpt == "{\"a\":一}")
  }

  @Test("A byte-order mark is passed over at the start of the file and nowhere else")
  func byteOrderMark() throws {
    let result = try Self.read(LineSource("\u{FEFF}{\"a\":1}\n\u{FEFF}{\"a\":2}\n"))
    #expect(result.lines == ["1: {string(a) number(1)}"])
    #expect(result.findings.map { $0.place?.description } == ["made-up.jsonl:2:1"])
  }

  @Test("A value over several lines is no line")
  func brokenLine() throws {
    let result = try Self.read(LineSource("{\"a\":\n1}\n"))
    #expect(result.lines.isEmpty)
    #expect(result.findings.count == 2)
  }

  @Test("A line longer than a megabyte is told once and passed over", arguments: [4096, 1 << 20])
  func longLine(piece: Int) throws {
    let long = "{\"a\":\"" + String(repeating: "长", count: 1 << 20) + "\"}"
    let result = try Self.read(LineSource("{\"a\":1}\n\(long)\n{\"a\":2}\n", piece: piece))
    #expect(result.lines == ["1: {string(a) number(1)}", "3: {string(a) number(2)}"])
    #expect(result.findings.map { $0.place?.description } == ["made-up.jsonl:2:1"])
  }

  @Test("The longest line that is allowed is read")
  func longestLine() throws {
    let room = JSONLines.maximumLine - "{\"a\":\"\"}\n".utf8.count
    let text = "{\"a\":\"" + String(repeating: "x", count: room) + "\"}\n"
    let result = try Self.read(LineSource(text + text))
    #expect(result.lines.count == 2)
    #expect(result.findings.isEmpty)
  }

  @Test("What a file may be, a line may be, before and after lines of its sort are known")
  func sameAsFile() throws {
    let texts = JSONReaderTests.good.map(\.1) + JSONReaderTests.bad.map(\.1)
    for text in texts where !text.utf8.contains(UInt8(ascii: "\n")) && !text.hasPrefix("\u{FEFF}") {
      try expectSame(Array(text.utf8), after: [text, text])
    }
  }

  @Test("Lines of known sorts that are spoilt anywhere are refused where a file would be")
  func spoiltLines() throws {
    let known = [
      #"{"id":"a-1","asOf":"2024-01-31","value":-12.50,"unit":"亿元","place":"表1"}"#,
      #"{"id": "a-2", "value": 7, "claims": [{"kind":"growth"}], "note": null}"#,
      #"{"id":"a-3","值":1e3,"b\u0061":"\"\\"}"#, #"{"id":"a-4"}"#, "{ }", "{}",
    ]
    var generator = SeededGenerator(seed: 11)
    let letters = Array(#"{}[]",:\ 0eux-.nt"#.utf8) + [0x00, 0x09, 0x80, 0xC3, 0xE4, 0xFF]
    for _ in 0..<1500 {
      var bytes = Array(known[Int.random(in: 0..<known.count, using: &generator)].utf8)
      for _ in 0..<Int.random(in: 0...2, using: &generator) where !bytes.isEmpty {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        let letter = letters[Int.random(in: 0..<letters.count, using: &generator)]
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = letter
        case 1: bytes.insert(letter, at: index)
        default: bytes.remove(at: index)
        }
      }
      try expectSame(bytes, after: known)
    }
  }

  /// Reads bytes as a file and as the line after others: both give the same values, or find the same
  /// fault in the same place.
  private func expectSame(_ bytes: [UInt8], after known: [String]) throws {
    let before = known.map { Array($0.utf8) + [UInt8(ascii: "\n")] }.joined()
    let result = try Self.read(LineSource(name: "l", bytes: Array(before) + bytes))
    let own = result.lines.filter { $0.hasPrefix("\(known.count + 1):") }
    let found = result.findings.filter { $0.place?.line == known.count + 1 }
    let label = "\(String(decoding: bytes, as: UTF8.self))"
    do {
      let file = SourceFile(name: "l", bytes: bytes)
      let text = try JSONReader.read(file)
      #expect(own == ["\(known.count + 1): \(Self.words(text.root))"], "\(label)")
    } catch {
      // An empty line is no fault.
      guard error.fault != .empty else { return #expect(own.isEmpty && found.isEmpty) }
      #expect(own.isEmpty, "\(label)")
      let place = PlaceFinder(SourceFile(name: "l", bytes: bytes)).place(of: error.offset)
      #expect(found.map { $0.place?.column } == [place.column], "\(label)")
      #expect(
        found.map(\.problem.sentence.english) == [
          Problem.syntax(error.fault.sentence).sentence.english
        ], "\(label)")
    }
  }

  @Test("Keys are found by their places, once for each order in which they stand")
  func fields() throws {
    let text = """
      {"id":"a","value":1}
      {"value":2,"id":"b"}
      {"id":"c","value":3,"more":4}
      {"id":"d","id":"e"}
      {"id":"f"}
      {"v\\u0061lue":7,"id":"g"}
      """
    let map = FieldMap(["id", "value"])
    var found: [String] = []
    try JSONLines(LineSource(text), log: FindingLog(files: [])).forEach { line in
      guard let places = map.places(in: line) else { return found.append("with care") }
      found.append(
        places.map { $0 < 0 ? "-" : Self.words(line.member(Int($0))) }.joined(separator: " "))
    }
    #expect(
      found == [
        "string(a) number(1)", "string(b) number(2)", "with care", "with care", "string(f) -",
        "string(g) number(7)",
      ])
  }

  @Test("A line read with care tells what is wrong with it in its place in the file")
  func care() throws {
    let log = FindingLog(files: [])
    var names: [String?] = []
    let text = "{\"id\":\"a\"}\n{\"id\":\"b\",\"idd\":1,\"id\":\"c\"}\n{\"id\":7}\n"
    try JSONLines(LineSource(text), log: log).forEach { line in
      names.append(line.read { $0.text("id") })
    }
    #expect(names == ["a", "b", nil])
    let findings = log.findings()
    #expect(findings.map(\.problem.identifier) == ["unknown-key", "duplicate-key", "wrong-type"])
    #expect(
      findings.map { $0.place?.description } == [
        "made-up.jsonl:2:12", "made-up.jsonl:2:20", "made-up.jsonl:3:7",
      ])
    #expect(findings[1].problem.sentence.english.contains("made-up.jsonl:2:3"))
  }

  @Test("More sorts of lines than can be remembered are still read")
  func manySorts() throws {
    var text = ""
    for number in 0..<3000 { text += "{\"key-\(number)\":\(number),\"b\":[]}\n" }
    let result = try Self.read(LineSource(text + text))
    #expect(result.lines.count == 6000)
    #expect(result.lines.last == "6000: {string(key-2999) number(2999) string(b) []}")
  }
}
