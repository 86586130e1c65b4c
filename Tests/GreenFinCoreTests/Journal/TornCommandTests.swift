import Testing

@testable import GreenFinCore

@Suite("Commands that were torn, and commands that lost records afterwards")
struct TornCommandTests {
  /// A command of three records between two others.
  private static let all: [JournalRecord] = {
    let batch = JournalRecord.Batch(id: MadeUpRecords.record(2, .closing).id, count: 3)
    return (1...5).map { number in
      MadeUpRecords.record(
        number, MadeUpRecords.financing(DecimalNumber(number), to: "2023-0\(number)-28"),
        batch: (2...4).contains(number) ? batch : nil)
    }
  }()

  private func journal(_ lines: [[UInt8]]) -> Journal {
    JournalReader.read(Array(lines.joined()))
  }

  private func line(_ number: Int) -> [UInt8] { RecordWriter.line(Self.all[number - 1]) }

  private func damaged(_ number: Int) -> [UInt8] {
    var line = line(number)
    line[30] ^= 1
    return line
  }

  private func values(_ journal: Journal) -> [String] {
    journal.latestFigures().compactMap { $0.value?.plainText }
  }

  @Test("A whole command counts")
  func whole() {
    let journal = journal((1...5).map(line))
    #expect(values(journal) == ["1", "2", "3", "4", "5"])
    #expect(journal.notes.isEmpty)
  }

  @Test("A command whose last records never came does not count", arguments: [2, 3])
  func torn(last: Int) {
    let journal = journal((1...last).map(line))
    #expect(values(journal) == ["1"])
    #expect(journal.notes.map(\.kind) == [.incomplete])
    #expect(journal.notes.allSatisfy { !$0.isError })
    #expect(journal.notes.map(\.line) == [2])
    // The next writer counts on as if it had not been there, and the command stays set aside.
    let next = JournalRecord(
      id: "0123456789ab", sequence: journal.nextSequence,
      recordedAt: Self.all[4].recordedAt, recordedBy: "someone",
      content: MadeUpRecords.financing(9))
    let after = JournalReader.read(
      Array((1...last).map(line).joined()) + journal.bytes(adding: [next]))
    #expect(values(after) == ["1", "9"])
    #expect(after.notes.map(\.kind) == [.incomplete])
  }

  @Test(
    "A line that is lost later takes no other record of its command with it",
    arguments: [[2], [3], [4], [2, 3], [2, 4], [3, 4]])
  func lost(numbers: [Int]) {
    let journal = journal((1...5).filter { !numbers.contains($0) }.map(line))
    #expect(values(journal) == [1, 2, 3, 4, 5].filter { !numbers.contains($0) }.map { "\($0)" })
    #expect(journal.notes.map(\.kind) == [.lost])
    #expect(journal.notes.map(\.count) == [numbers.count])
    #expect(journal.notes.map(\.line) == [2])
    #expect(journal.notes.allSatisfy { $0.isError })
    let words = journal.notes.map(\.sentence.english)
    #expect(
      words == [
        numbers.count == 1
          ? "one record of its command is lost" : "2 records of its command are lost"
      ])
  }

  @Test("A line that is damaged takes no other record of its command with it", arguments: 2...4)
  func damage(number: Int) {
    for end in [4, 5] {
      let journal = journal((1...end).map { $0 == number ? damaged($0) : line($0) })
      #expect(values(journal) == (1...end).filter { $0 != number }.map { "\($0)" })
      #expect(journal.notes.map(\.kind) == [.damaged, .lost])
    }
  }

  @Test("What was known at a time does not change when a line is lost later")
  func knownAt() {
    let journal = journal([1, 2, 3, 5].map(line)).known(at: Self.all[3].recordedAt)
    #expect(values(journal) == ["1", "2", "3"])
    #expect(journal.notes.map(\.kind) == [.lost])
  }
}
