import OfficeFormats
import Testing

@Suite("Cells of enormous width")
struct WideCellHostileTests {
  @Test("One enormous cell does not make every other row as wide")
  func padding() {
    let columns = [Column(key: "a", heading: "A"), Column(key: "b", heading: "B")]
    let wide = [Cell(String(repeating: "x", count: 100_000)), Cell("1")]
    let rows = [wide] + Array(repeating: [Cell("y"), Cell("2")], count: 100)
    let text = render(Table(columns: columns, rows: rows), as: .table)
    #expect(text.utf8.count < 400_000)
    #expect(text.utf8.count { $0 == UInt8(ascii: "x") } == 100_000)
  }
}
