import Testing

@testable import OfficeFormats

@Suite("Table")
struct TableTests {
  private static func table(_ groups: [Table.Group]) -> Table {
    let rows = (0..<4).map { [Cell("\($0)")] }
    return Table(columns: [Column(key: "n", heading: "N")], rows: rows, groups: groups)
  }

  @Test(
    "Groups cut the rows without losing any",
    arguments: [
      ("none", [], [TableSegment(heading: nil, rows: 0..<4)]),
      (
        "a gap on either side", [Table.Group(heading: "a", rows: 1..<3)],
        [
          TableSegment(heading: nil, rows: 0..<1), TableSegment(heading: "a", rows: 1..<3),
          TableSegment(heading: nil, rows: 3..<4),
        ]
      ),
      (
        "overlapping, out of order, too long",
        [Table.Group(heading: "b", rows: 2..<9), Table.Group(heading: "a", rows: 0..<3)],
        [TableSegment(heading: "a", rows: 0..<3), TableSegment(heading: "b", rows: 3..<4)]
      ),
    ])
  func segments(label: String, groups: [Table.Group], expected: [TableSegment]) {
    #expect(Self.table(groups).segments == expected)
  }

  @Test("Rows may be too short or too long")
  func raggedRows() {
    let columns = [Column(key: "a", heading: "A"), Column(key: "b", heading: "B")]
    let table = Table(columns: columns, rows: [[Cell("1")], [Cell("1"), Cell("2"), Cell("3")]])
    #expect(render(table, as: .csv) == "a,b\n1,\n1,2\n")
    #expect(render(table, as: .plain) == "A | B\n1 | -\n1 | 2\n")
    #expect(render(table.keeping(columns: [1, 0]), as: .csv) == "b,a\n,1\n2,1\n")
  }
}
