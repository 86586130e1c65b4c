import Testing

@testable import OfficeFormats

@Suite("Workbooks that were written are read back")
struct WorkbookRoundTripTests {
  @Test("Every string comes back without what XML cannot hold", arguments: NastyStrings.all)
  func strings(text: String) throws {
    let cells = try Self.read([[SheetCell(text)]])
    let kept = text.unicodeScalars.filter { XMLText.isAllowed($0.value) }
    let expected: [CellContents.Value] =
      kept.isEmpty ? [] : [.text(String(kept.map(Character.init)))]
    #expect(cells.map(\.value) == expected)
    #expect(cells.allSatisfy { !$0.isFormula })
  }

  @Test("Numbers, days, shares and empty cells come back as they were")
  func values() throws {
    let date = try #require(SheetDate(year: 2024, month: 2, day: 29))
    var share = CellStyle()
    share.format = .percentage
    let cells = try Self.read([
      [SheetCell(.number("-12.5")), SheetCell(.empty), SheetCell(.number("0.125"), style: share)],
      [], [SheetCell(.date(date)), SheetCell(.number("12345678901234567890"))],
    ])
    let values = cells.map { "\($0.place) \($0.value)" }
    #expect(
      values == [
        "A1 number(\"-12.5\")", "C1 percentage(\"0.125\")", "A3 date(2024-02-29)",
        "B3 text(\"12345678901234567890\")",
      ])
  }

  @Test("Made-up tables come back whole", arguments: 0..<10)
  func tables(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<20).map { _ in
      (0..<Int.random(in: 1...12, using: &generator)).map { _ -> SheetCell in
        let number = Int.random(in: -1_000_000...1_000_000, using: &generator)
        return Bool.random(using: &generator)
          ? SheetCell("绿\(number)") : SheetCell(.number(String(number)))
      }
    }
    let expected = rows.flatMap { $0 }.map { cell -> CellContents.Value in
      switch cell.value {
      case .text(let text): .text(text)
      case .number(let digits): .number(digits)
      default: .unknown
      }
    }
    #expect(try Self.read(rows).map(\.value) == expected)
  }

  private static func read(_ rows: [[SheetCell]]) throws -> [CellContents] {
    let sheet = Sheet(name: "S", rows: rows.map { SheetRow($0) })
    let file = Workbook(title: "T", language: "zh", sheets: [sheet]).xlsx()
    return try WorkbookReader.read(file).sheets[0].rows.flatMap(\.cells)
  }
}
