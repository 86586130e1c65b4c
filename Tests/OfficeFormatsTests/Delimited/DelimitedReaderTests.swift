import Testing

@testable import OfficeFormats

@Suite("Reading separated values")
struct DelimitedReaderTests {
  @Test(
    "Files and their records",
    arguments: [
      ("", []), ("\n\r\n", []), ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]), ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("a\n\n\nb\n", [["a"], ["b"]]), ("a,\n,b\n,\n", [["a", ""], ["", "b"], ["", ""]]),
      ("\"\"\n", [[""]]), ("\"a,b\",c\n", [["a,b", "c"]]), ("\"a\nb\",c", [["a\nb", "c"]]),
      ("\"a\r\nb\"\r\n", [["a\r\nb"]]), ("\"a \"\"b\"\" c\"", [["a \"b\" c"]]),
      ("\"\"\"\"", [["\""]]), ("a\"b,\"c\"", [["a\"b", "c"]]), (" a , b ", [[" a ", " b "]]),
      ("a;b\n1,5;2", [["a", "b"], ["1,5", "2"]]),
      ("a\tb\n1,5;2\t3", [["a", "b"], ["1,5;2", "3"]]),
      ("a;b,c;d", [["a", "b,c", "d"]]), ("\"a;b;c\",d\n", [["a;b;c", "d"]]),
      ("a,b;c", [["a", "b;c"]]), ("\u{FEFF}绿,色\n", [["绿", "色"]]),
      ("{\"a\": 1},2", [["{\"a\": 1}", "2"]]), ("a,\u{301}b", [["a", "\u{301}b"]]),
      ("\n\"x;y\"\ta", [["x;y", "a"]]), ("1,2,3\n4\n", [["1", "2", "3"], ["4"]]),
    ])
  func records(text: String, records: [[String]]) throws {
    #expect(try DelimitedReader.read(Array(text.utf8)).records.map(\.fields) == records)
  }

  /// The cases that readers of separated values are known to trip over, with data of our own.
  @Test(
    "What other readers trip over",
    arguments: [
      (
        "commas inside quotation marks", "unit,site\n\"Bureau, north\",1\n",
        [["Bureau, north", "1"]]
      ),
      ("nothing in a field", "a,b,c\n1,\"\",\"\"\n2,3,4\n", [["1", "", ""], ["2", "3", "4"]]),
      (
        "the same with CR LF", "a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n",
        [["1", "", ""], ["2", "3", "4"]]
      ),
      ("doubled quotation marks", "a,b\n1,\"say \"\"green\"\"\"\n", [["1", "say \"green\""]]),
      (
        "JSON in a field", "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [1.5, 2]}\"\n",
        [["1", "{\"type\": \"Point\", \"at\": [1.5, 2]}"]]
      ),
      (
        "line breaks in a field", "a,b\n1,\"one\ntwo\"\n\"three\nfour\",5\n",
        [["1", "one\ntwo"], ["three\nfour", "5"]]
      ),
      (
        "the same with CR LF", "a,b\r\n1,\"one\r\ntwo\"\r\n", [["1", "one\r\ntwo"]]
      ),
      (
        "marks and breaks together", "a,b\n1,\"\"\"one\"\"\ntwo \"\"three\"\"\"\n",
        [["1", "\"one\"\ntwo \"three\""]]
      ),
      ("a comma with nothing behind it", "a,b\n1,\n", [["1", ""]]),
      ("blanks around fields", "a,b\n 1 , 2 \n", [[" 1 ", " 2 "]]),
      ("characters outside the first plane", "a,b\n𠮷野,😀\n", [["𠮷野", "😀"]]),
      ("a combining mark after a comma", "a,b\n1,\u{301}2\n", [["1", "\u{301}2"]]),
      ("no end to the last line", "a,b\n1,\"2\"", [["1", "2"]]),
    ])
  func trips(name: String, text: String, rows: [[String]]) throws {
    let records = try DelimitedReader.read(Array(text.utf8)).records.map(\.fields)
    #expect(Array(records.dropFirst()) == rows, "\(name)")
  }

  @Test("UTF-16 with its mark, as Excel saves Unicode text, is read", arguments: [true, false])
  func utf16(lowByteFirst: Bool) throws {
    let bytes = "\u{FEFF}绿\t色\r\n".utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return lowByteFirst ? [low, high] : [high, low]
    }
    let contents = try DelimitedReader.read(bytes)
    #expect(contents.separator == .tab && contents.records.map(\.fields) == [["绿", "色"]])
  }

  @Test("Records tell where they begin")
  func places() throws {
    let text = "a,b\r\n\"x\ny\r\nz\",1\r\rc,d\n"
    let records = try DelimitedReader.read(Array(text.utf8)).records
    #expect(records.map(\.line) == [1, 2, 6])
    #expect(records.map(\.offset) == [0, 5, 17])
  }

  @Test(
    "What cannot be read is told with its place",
    arguments: [
      ("a,\"b\nc\nd", .unclosedQuote, 1, 2, 2), ("a\n\"", .unclosedQuote, 2, 1, 2),
      ("a\nb,\"c\"d", .textAfterQuote, 2, 2, 7), ("\"a\" ,b", .textAfterQuote, 1, 1, 3),
      ("\"a\nb\"c", .textAfterQuote, 2, 1, 5),
    ] as [(String, DelimitedFault.Kind, Int, Int, Int)])
  func faults(text: String, kind: DelimitedFault.Kind, line: Int, field: Int, offset: Int) {
    #expect(throws: DelimitedFault(kind: kind, line: line, field: field, offset: offset)) {
      try DelimitedReader.read(Array(text.utf8))
    }
  }

  @Test(
    "Bytes that are no UTF-8 are told with their place",
    arguments: [
      ([0xFF], 0), ([0x61, 0x0A, 0xC2, 0xCC, 0x2C], 2), ([0xE7, 0xBB], 0), ([0x61, 0xC0, 0x80], 1),
      ([0xE7, 0xBB, 0xBF, 0xED, 0xA0, 0x80], 3), ([0xFF, 0xFE, 0x61], 0),
    ] as [([UInt8], Int)])
  func encoding(bytes: [UInt8], offset: Int) {
    let line = bytes.prefix(offset).count { $0 == 0x0A } + 1
    let fault = DelimitedFault(kind: .encoding, line: line, field: 1, offset: offset)
    #expect(throws: fault) { try DelimitedReader.read(bytes) }
  }

  @Test("Fields have a limit, so that memory has one")
  func limit() throws {
    let most = DelimitedReader.maximumFields
    let commas = [UInt8](repeating: 0x2C, count: most - 1)
    #expect(try DelimitedReader.read(commas).records.first?.fields.count == most)
    #expect {
      try DelimitedReader.read(commas + [0x2C])
    } throws: {
      ($0 as? DelimitedFault)?.kind == .tooMany(limit: most)
    }
  }

  @Test("What the csv format writes is read back", arguments: NastyStrings.all)
  func roundTrip(text: String) throws {
    let written = render(Samples.table(of: .text(text)), as: .csv)
    let fields = try DelimitedReader.read(Array(written.utf8)).records[1].fields
    let back = fields.map(DelimitedContents.withoutFormulaGuard)
    #expect(back.map { Array($0.utf8) } == [Array("x".utf8), Array(text.utf8)])
  }

  @Test("Only the guard before a formula is taken away")
  func guards() {
    let texts = ["'=1", "'abc", "''=1", "'", "", "=1", "' =1", "'-"]
    let back = texts.map(DelimitedContents.withoutFormulaGuard)
    #expect(back == ["=1", "'abc", "''=1", "'", "", "=1", " =1", "-"])
  }
}
