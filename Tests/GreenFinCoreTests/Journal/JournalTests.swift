import Testing

@testable import GreenFinCore

@Suite("The journal of what was reported")
struct JournalTests {
  private func bytes(_ records: [JournalRecord]) -> [UInt8] {
    Journal.empty.bytes(adding: records)
  }

  private func lines(_ records: [JournalRecord]) -> [[UInt8]] {
    records.map { RecordWriter.line($0) }
  }

  private func values(_ journal: Journal) -> [String] {
    journal.latestFigures().compactMap { $0.value?.plainText }
  }

  @Test("Every sort of record comes back as it was written", arguments: 0..<13)
  func comesBack(index: Int) throws {
    let content = MadeUpRecords.ofEverySort[index]
    let record = MadeUpRecords.record(
      7, content, by: "张三\t\"", unit: "huzhou/peoples-bank",
      batch: JournalRecord.Batch(id: "0123456789ab", count: 1))
    let journal = JournalReader.read(bytes([record]))
    let back = try #require(journal.records().first?.record)
    #expect("\(back)" == "\(record)")
    #expect(journal.notes.isEmpty)
  }

  @Test("Every line shows nothing hidden and is one line of valid JSON")
  func lineIsPlain() throws {
    for content in MadeUpRecords.ofEverySort {
      let line = RecordWriter.line(MadeUpRecords.record(1, content))
      #expect(line.count { $0 == UInt8(ascii: "\n") } == 1)
      #expect(line.allSatisfy { $0 >= 0x20 || $0 == UInt8(ascii: "\n") })
      let text = String(decoding: line.dropLast(), as: UTF8.self)
      #expect(VisibleText.isVisible(text))
    }
  }

  @Test("The last figure for the same days is the one that counts; the first stays to be seen")
  func correction() {
    let journal = JournalReader.read(
      bytes([
        MadeUpRecords.record(1, MadeUpRecords.financing(1200)),
        MadeUpRecords.record(2, MadeUpRecords.financing(1210)),
      ]))
    #expect(values(journal) == ["1210"])
    #expect(journal.records().count == 2)
  }

  @Test("A record that is taken back does not count, and counts again when that is taken back")
  func retraction() {
    let figure = MadeUpRecords.record(1, MadeUpRecords.financing(1200))
    let back = MadeUpRecords.record(2, .retraction(of: figure.id, reason: "误报"))
    let again = MadeUpRecords.record(3, .retraction(of: back.id, reason: "没有误报"))
    #expect(values(JournalReader.read(bytes([figure, back]))).isEmpty)
    #expect(values(JournalReader.read(bytes([figure, back, again]))) == ["1200"])
  }

  @Test("What was known at a time can be asked for again")
  func knownAt() {
    let late = MadeUpRecords.time("2023-08-01T10:00:00+08:00")
    let first = MadeUpRecords.record(1, MadeUpRecords.financing(1200))
    let restated = MadeUpRecords.record(2, MadeUpRecords.financing(1150), at: late)
    let taken = MadeUpRecords.record(
      3, .retraction(of: restated.id, reason: "误报"), at: late.later(by: 60))
    let journal = JournalReader.read(bytes([first, restated, taken]))
    #expect(values(journal.known(at: MadeUpRecords.time("2023-07-31T23:59:59+08:00"))) == ["1200"])
    #expect(values(journal.known(at: late)) == ["1150"])
    #expect(values(journal.known(at: nil)) == ["1200"])
  }

  @Test("Two copies merged line by line, in any order, give the same answers", arguments: 1...20)
  func merge(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let common = (1...6).map {
      MadeUpRecords.record($0, MadeUpRecords.financing(DecimalNumber(1000 + $0)))
    }
    // Neither writer sees the other, so that both go on with the same places in the order.
    let mine = common + later(than: common, by: "张三", &random)
    let theirs = common + later(than: common, by: "李四", &random)
    #expect(Set(mine.map(\.sequence)) == Set(theirs.map(\.sequence)))
    let merged = lines(mine) + lines(theirs)
    let expected = JournalReader.read(Array(merged.joined()))
    let shuffled = JournalReader.read(Array(merged.shuffled(using: &random).joined()))
    #expect(values(shuffled) == values(expected))
    #expect(shuffled.records().map { "\($0)" } == expected.records().map { "\($0)" })
    #expect(shuffled.count == 18)
    #expect(shuffled.notes.filter(\.isError).isEmpty)
  }

  /// What one person adds to a journal.
  private func later(
    than common: [JournalRecord], by person: String, _ random: inout SeededGenerator
  ) -> [JournalRecord] {
    (7...12).map { step in
      let value = DecimalNumber(Int.random(in: 1000...2000, using: &random))
      let content: JournalRecord.Content =
        step.isMultiple(of: 3)
        ? .retraction(of: common[step - 7].id, reason: "误报") : MadeUpRecords.financing(value)
      return JournalRecord(
        id: JournalRecord.newIdentifier(random.next()), sequence: step,
        recordedAt: MadeUpRecords.time("2023-07-10T09:00:00+08:00").later(by: step),
        recordedBy: person, content: content)
    }
  }

  @Test("A record cut off at any byte is set aside, and the next one is not harmed")
  func truncation() throws {
    let first = MadeUpRecords.record(1, MadeUpRecords.financing(1200))
    let whole = bytes([first])
    let torn = RecordWriter.line(MadeUpRecords.record(2, MadeUpRecords.financing(1300)))
    for length in 0..<torn.count {
      let journal = JournalReader.read(whole + torn.prefix(length))
      // A line that only lacks its end is whole.
      let isWhole = length == torn.count - 1
      #expect(values(journal) == [isWhole ? "1300" : "1200"])
      #expect(journal.notes.map(\.kind) == (length == 0 || isWhole ? [] : [.torn]))
      let next = MadeUpRecords.record(journal.nextSequence, MadeUpRecords.financing(1400))
      let after = JournalReader.read(
        whole + torn.prefix(length) + journal.bytes(adding: [next]))
      #expect(values(after) == ["1400"])
      #expect(after.notes.map(\.kind) == (length == 0 || isWhole ? [] : [.torn]))
      #expect(after.count == (isWhole ? 3 : 2))
    }
  }

  @Test("A changed byte anywhere in a line is found, named by its line, and the rest still answers")
  func damage() throws {
    let records = (1...3).map {
      MadeUpRecords.record(
        $0, MadeUpRecords.financing(DecimalNumber($0), to: "2023-0\($0)-28"))
    }
    let lines = lines(records)
    for index in 0..<lines[1].count - 1 {
      var damaged = lines[1]
      damaged[index] ^= 0x01
      let journal = JournalReader.read(lines[0] + damaged + lines[2])
      #expect(journal.notes.map(\.kind) == [.damaged], "byte \(index)")
      #expect(journal.notes.map(\.line) == [2])
      #expect(values(journal) == ["1", "3"])
    }
  }

  @Test("A line of a newer version is named and not guessed at")
  func newerVersion() {
    var line = Array(#"{"v":2,"seq":1,"id":"0123456789ab","thing":{}"#.utf8)
    JournalLine.close(&line)
    #expect(JournalReader.read(line).notes.map(\.kind) == [.newer])
  }

  @Test("Keys that this version does not know are passed over and kept")
  func unknownKeys() throws {
    let known = String(
      decoding: RecordWriter.line(MadeUpRecords.record(1, MadeUpRecords.financing(5))),
      as: UTF8.self)
    let body = known.replacing(
      #""by""#, with: #""more":[{"a":"]}"},1e5,null,"\""],"by""#
    ).prefix { $0 != "\n" }
    var line = Array(body.utf8.dropLast(JournalLine.tailLength))
    JournalLine.close(&line)
    let journal = JournalReader.read(line)
    #expect(values(journal) == ["5"])
    #expect(journal.notes.isEmpty)
  }

  @Test("A clock that runs backwards is told and changes no order")
  func clock() {
    let journal = JournalReader.read(
      bytes([
        MadeUpRecords.record(
          1, MadeUpRecords.financing(1), at: MadeUpRecords.time("2024-01-01T00:00:00+08:00")),
        MadeUpRecords.record(2, MadeUpRecords.financing(2)),
      ]))
    #expect(journal.notes.map(\.kind) == [.clockBehind])
    #expect(values(journal) == ["2"])
  }

  @Test(
    "A clock that is centuries off makes no record unreadable",
    arguments: [
      "1969-12-31T23:59:59+08:00", "1901-01-01T00:00:00+08:00", "2199-07-01T12:00:00+08:00",
    ])
  func farClocks(time: String) throws {
    let record = MadeUpRecords.record(
      1, MadeUpRecords.financing(5), at: MadeUpRecords.time(time))
    let journal = JournalReader.read(bytes([record]))
    #expect(journal.notes.isEmpty)
    #expect(journal.newestTime?.description == time)
    #expect(values(journal) == ["5"])
  }

  @Test("Reading in pieces of any size gives the same", arguments: [1, 2, 7, 64, 1000])
  func pieces(size: Int) {
    let whole = bytes(
      MadeUpRecords.ofEverySort.enumerated().map { MadeUpRecords.record($0 + 1, $1) })
    var reader = JournalReader()
    for start in stride(from: 0, to: whole.count, by: size) {
      reader.read(Array(whole[start..<min(start + size, whole.count)]))
    }
    let journal = reader.finish { Array(whole[$0..<$0 + $1]) }
    #expect(
      journal.records().map { "\($0)" } == JournalReader.read(whole).records().map { "\($0)" })
  }

  @Test("A journal read in two halves is the journal", arguments: 0...13)
  func halves(first count: Int) {
    let all = MadeUpRecords.ofEverySort.enumerated().map { MadeUpRecords.record($0 + 1, $1) }
    let lines = lines(all)
    let bytes = Array(lines.joined()) + Array("torn".utf8)
    let middle = lines.prefix(count).joined().count
    var one = JournalReader()
    one.read(Array(bytes[..<middle]))
    var two = JournalReader(at: middle)
    two.read(Array(bytes[middle...]))
    one.goOn(with: two)
    let journal = one.finish { Array(bytes[$0..<$0 + $1]) }
    let whole = JournalReader.read(bytes)
    #expect(journal.records().map { "\($0)" } == whole.records().map { "\($0)" })
    #expect(journal.notes == whole.notes)
  }

  @Test("Random bytes are no journal and crash nothing", arguments: 1...50)
  func randomBytes(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array(#"{}[]",:\0129abv#torn"#.utf8) + [10, 0, 0xE4]
    var all = (0..<500).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    JournalLine.close(&all)
    let journal = JournalReader.read(all)
    #expect(journal.count == 0)
    #expect(!journal.notes.isEmpty)
  }
}
