import Testing

@testable import GreenFinCore

@Suite("Places in files")
struct SourcePlaceTests {
  private static let text = "{\n  \"名称\": 1,\r\n\n  \"b\": 2}"

  @Test(
    "Lines and columns count from 1, columns in characters",
    arguments: [
      (0, 1, 1), (1, 1, 2), (2, 2, 1), (4, 2, 3), (5, 2, 4), (8, 2, 5), (11, 2, 6), (14, 2, 9),
      (18, 3, 1), (19, 4, 1), (21, 4, 3), (28, 4, 10), (500, 4, 10), (-3, 1, 1),
    ])
  func places(offset: Int, line: Int, column: Int) {
    let file = SourceFile(name: "made-up.json", bytes: Array(Self.text.utf8))
    let place = PlaceFinder(file).place(of: offset)
    #expect(place.description == "made-up.json:\(line):\(column)")
  }

  @Test("A long line is shown around the place alone")
  func longLine() {
    let line = String(repeating: "绿", count: 1_000)
    let file = SourceFile(name: "made-up.json", bytes: Array(line.utf8))
    let place = PlaceFinder(file).place(of: 1_500)
    #expect(place.column == 501)
    #expect(place.excerptOffset == 60)
    #expect(place.excerpt.count == 120)
  }

  @Test("A line that is no UTF-8 has a place too")
  func malformed() {
    let file = SourceFile(name: "made-up.json", bytes: [0x22, 0xFF, 0xFF, 0x22])
    let place = PlaceFinder(file).place(of: 2)
    #expect(place.line == 1 && place.column == 3)
  }
}
