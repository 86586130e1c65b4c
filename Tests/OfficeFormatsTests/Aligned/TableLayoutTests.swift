import Testing

@testable import OfficeFormats

@Suite("Table layout")
struct TableLayoutTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let width: Int?
    let shown: [Int]
    let widths: [Int]
  }

  /// An id, a wide flexible text, two of less importance.
  static let extents = [
    ColumnExtent(natural: 10, isFlexible: false, importance: .max),
    ColumnExtent(natural: 40, isFlexible: true, importance: .max),
    ColumnExtent(natural: 12, isFlexible: false, importance: 5),
    ColumnExtent(natural: 12, isFlexible: false, importance: 5),
  ]

  static let cases = [
    Case(testDescription: "no limit", width: nil, shown: [0, 1, 2, 3], widths: [10, 40, 12, 12]),
    Case(testDescription: "just fits", width: 80, shown: [0, 1, 2, 3], widths: [10, 40, 12, 12]),
    Case(
      testDescription: "wraps first", width: 60, shown: [0, 1, 2, 3], widths: [10, 20, 12, 12]),
    Case(
      testDescription: "drops the right of two", width: 50, shown: [0, 1, 2], widths: [10, 24, 12]),
    Case(testDescription: "drops both", width: 30, shown: [0, 1], widths: [10, 18]),
    Case(
      testDescription: "narrower than is pleasant", width: 22, shown: [0, 1], widths: [10, 10]),
    Case(testDescription: "rigid ones give way last", width: 18, shown: [0, 1], widths: [8, 8]),
    Case(
      testDescription: "never below what is bearable", width: 5, shown: [0, 1], widths: [8, 8]),
  ]

  @Test("Fits", arguments: cases)
  func fits(_ example: Case) {
    let layout = TableLayout(of: Self.extents, width: example.width)
    #expect(layout.shown == example.shown)
    #expect(layout.widths == example.widths)
    #expect((layout.shown + layout.dropped).sorted() == Array(Self.extents.indices))
  }

  @Test("One column always stays")
  func lastColumn() {
    let extents = Array(
      repeating: ColumnExtent(natural: 9, isFlexible: false, importance: 1), count: 3)
    #expect(TableLayout(of: extents, width: 1).shown == [0])
    #expect(TableLayout(of: [], width: 1).shown.isEmpty)
  }
}
