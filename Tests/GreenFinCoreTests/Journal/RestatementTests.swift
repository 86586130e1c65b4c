import Testing

@testable import GreenFinCore

@Suite("What is changed after a quarter was closed")
struct RestatementTests {
  private static let quarter = "2023Q2"

  private func restatements(_ contents: [JournalRecord.Content]) -> [Restatement] {
    let records = contents.enumerated().map { index, content in
      MadeUpRecords.record(index + 1, content, by: "张三", unit: "huzhou/peoples-bank")
    }
    return JournalReader.read(Journal.empty.bytes(adding: records)).restatements()
  }

  /// The identifier of the record at a place in the list.
  private func id(_ place: Int) -> JournalRecord.ID {
    MadeUpRecords.record(place, .closing).id
  }

  private func words(_ restatements: [Restatement]) -> [String] {
    restatements.map { restatement in
      let (old, new) = restatement.values
      return "\(old?.chinese ?? "—") → \(new?.chinese ?? "—")"
    }
  }

  private func progress(
    _ state: ActionProgress.State?, _ percent: DecimalNumber? = nil
  ) -> JournalRecord.Content {
    .progress(ActionProgress(action: "huzhou-2023/1.2", state: state, percent: percent))
  }

  @Test("A figure that changes before the closing is a correction and no restatement")
  func before() {
    let found = restatements([
      MadeUpRecords.financing(1200), MadeUpRecords.financing(1210), .closing,
    ])
    #expect(found.isEmpty)
  }

  @Test("A figure that changes after the closing is listed with both values, who and why")
  func after() throws {
    let found = restatements([
      MadeUpRecords.financing(1200), .closing, MadeUpRecords.financing(1150),
    ])
    #expect(words(found) == ["1200亿元 → 1150亿元"])
    let restatement = try #require(found.first)
    #expect(restatement.quarter == Period(Self.quarter))
    #expect(restatement.recordedBy == "张三")
    #expect(restatement.unit == "huzhou/peoples-bank")
    #expect(restatement.record == id(3))
  }

  @Test("A figure that comes late for a closed quarter has no earlier value")
  func late() {
    #expect(words(restatements([.closing, MadeUpRecords.financing(1150)])) == ["— → 1150亿元"])
  }

  @Test("Words that change after the closing are a restatement too, and are shown")
  func words() throws {
    func said(_ text: String) -> JournalRecord.Content {
      .progress(
        ActionProgress(action: "huzhou-2023/1.2", state: .inProgress, percent: 60, narrative: text))
    }
    let found = restatements([said("已部署"), .closing, said("尚未部署"), said("尚未部署")])
    #expect(words(found) == ["“已部署” → “尚未部署”"])
  }

  @Test("What a later report leaves open stays as it was, and is no restatement")
  func leftOpen() {
    #expect(restatements([progress(.inProgress, 60), .closing, progress(.inProgress)]).isEmpty)
    #expect(
      words(restatements([progress(.inProgress, 60), .closing, progress(nil, 80)]))
        == ["推进中（60%） → 推进中（80%）"])
  }

  @Test("The same value once more is no restatement")
  func same() {
    let found = restatements([
      MadeUpRecords.financing(1200), .closing, MadeUpRecords.financing(1200),
    ])
    #expect(found.isEmpty)
  }

  @Test("Opening a quarter again does not take back what was published")
  func reopened() {
    let found = restatements([
      MadeUpRecords.financing(1200), .closing, .reopening(reason: "补报"),
      MadeUpRecords.financing(1190), .closing,
    ])
    #expect(words(found) == ["1200亿元 → 1190亿元"])
  }

  @Test("A figure taken back leaves the one before it, and taking that back restores it")
  func retraction() throws {
    let found = restatements([
      MadeUpRecords.financing(1200), MadeUpRecords.financing(1210), .closing,
      .retraction(of: id(2), reason: "误报"), .retraction(of: id(4), reason: "没有误报"),
      .retraction(of: id(1), reason: "无关"),
    ])
    #expect(words(found) == ["1210亿元 → 1200亿元", "1200亿元 → 1210亿元"])
    #expect(found.first?.reason == "误报")
  }

  @Test("The last figure taken back leaves nothing")
  func takenBack() {
    let found = restatements([
      MadeUpRecords.financing(1200), .closing, .retraction(of: id(1), reason: "误报"),
    ])
    #expect(words(found) == ["1200亿元 → —"])
  }

  @Test("Progress counts as well; the same stage does not")
  func stages() {
    let found = restatements([
      progress(.inProgress, 20), .closing, progress(.inProgress, 20), progress(.done, 100),
    ])
    #expect(words(found) == ["推进中（20%） → 已完成（100%）"])
  }

  @Test("A closing that was taken back closes nothing")
  func noClosing() {
    let found = restatements([
      MadeUpRecords.financing(1200), .closing, .retraction(of: id(2), reason: "误操作"),
      MadeUpRecords.financing(1150),
    ])
    #expect(found.isEmpty)
  }

  @Test("A record that takes back itself, or a later one, harms nothing")
  func circles() {
    let found = restatements([
      MadeUpRecords.financing(1200), .closing, .retraction(of: id(3), reason: "自己"),
      .retraction(of: id(5), reason: "以后"), .retraction(of: id(4), reason: "互相"),
      MadeUpRecords.financing(1150),
    ])
    #expect(words(found) == ["1200亿元 → 1150亿元"])
  }

  @Test("The last restatement of a figure ends where the journal stands", arguments: 1...40)
  func agrees(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var contents: [JournalRecord.Content] = [MadeUpRecords.financing(1000), .closing]
    for place in 3...12 {
      let value = DecimalNumber(Int.random(in: 1000...1005, using: &random))
      contents.append(
        Bool.random(using: &random)
          ? MadeUpRecords.financing(value)
          : .retraction(of: id(Int.random(in: 3...max(3, place - 1), using: &random)), reason: "x"))
    }
    let records = contents.enumerated().map { MadeUpRecords.record($0 + 1, $1) }
    let journal = JournalReader.read(Journal.empty.bytes(adding: records))
    let known = journal.latestFigures().first?.value?.plainText
    // What was 1000 and never changed has no restatement.
    let last = journal.restatements().last.map { $0.values.after?.chinese ?? "—" } ?? "1000亿元"
    #expect(last == known.map { $0 + "亿元" } ?? "—")
  }
}
