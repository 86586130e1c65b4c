import Testing

@testable import OfficeFormats

@Suite("JSON")
struct JSONTests {
  @Test("One array of objects with sorted keys")
  func table() {
    let columns = [
      Column(key: "b", heading: "B"), Column(key: "a", heading: "A", audience: .machines),
      Column(key: "c", heading: "C", audience: .people), Column(key: "b", heading: "again"),
    ]
    let row = [
      Cell(
        text: "shown", value: .list([.number("1.50"), .object(["y": .bool(false), "x": .null])])),
      Cell("a"),
    ]
    let table = Table(title: "t", columns: columns, rows: [row, []], notes: ["n"])
    #expect(
      render(table, as: .json) == """
        [
          {
            "a": "a",
            "b": [
              1.50,
              {
                "x": null,
                "y": false
              }
            ]
          },
          {
            "a": null,
            "b": null
          }
        ]

        """)
    #expect(
      render(table, as: .jsonl)
        == "{\"a\":\"a\",\"b\":[1.50,{\"x\":null,\"y\":false}]}\n{\"a\":null,\"b\":null}\n")
  }

  @Test("No rows")
  func empty() {
    #expect(render(Samples.nothing, as: .json) == "[]\n")
    #expect(render(Samples.nothing, as: .jsonl).isEmpty)
  }

  @Test("A card is its value")
  func card() throws {
    let value = "{\"id\":\"new-social-financing\",\"value\":1.50}\n"
    #expect(try render(Samples.card, as: .jsonl) == value)
    #expect(try render(Samples.card, as: .json).hasSuffix("  \"value\": 1.50\n}\n"))
  }

  @Test(
    "Strings",
    arguments: [
      ("kept", "绿色 é 👍", "绿色 é 👍"), ("quote", "a\"\\/", "a\\\"\\\\/"),
      ("layout", "\n\r\t", "\\n\\r\\t"), ("C0", "\u{0}\u{8}\u{1B}", "\\u0000\\u0008\\u001b"),
      ("C1", "\u{7F}\u{9B}", "\\u007f\\u009b"),
      ("separators", "\u{2028}\u{2029}", "\\u2028\\u2029"),
      ("override", "\u{202E}", "\\u202e"), ("tag as a pair", "\u{E0041}", "\\udb40\\udc41"),
    ])
  func strings(label: String, text: String, expected: String) {
    #expect(JSONText.compact(.text(text)) == "\"\(expected)\"")
  }

  @Test(
    "Numbers that are none become text",
    arguments: [
      ("0", true), ("-0", true), ("10.05", true), ("-1.50", true), ("", false), ("-", false),
      ("01", false), ("1.", false), (".5", false), ("1e5", false), ("+1", false), ("NaN", false),
      ("1,000", false), (" 1", false), ("１", false), ("1-", false), ("1.5.2", false),
    ])
  func numbers(digits: String, isPlain: Bool) {
    #expect(JSONText.compact(.number(digits)) == (isPlain ? digits : "\"\(digits)\""))
  }

  @Test("Empty containers, pretty")
  func containers() {
    var json = JSONText(isPretty: true)
    json.write(.object(["a": .list([]), "b": .object([:])]))
    #expect(json.text == "{\n  \"a\": [],\n  \"b\": {}\n}")
  }
}
