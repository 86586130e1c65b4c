import Foundation
import GreenFinCore
import Testing

@testable import greenfin

/// Large files of observations, whose halves are read at the same time.
@Suite("Files of observations read in halves")
struct LineFileTests {
  /// Made-up figures of a real indicator, one for each of so many values.
  private static func lines(_ count: Int) -> [String] {
    (0..<count).map { number in
      #"{"id":"made-up-\#(number)","indicator":"new-listed-companies","jurisdiction":"huzhou","#
        + #""asOf":"2023-0\#(number % 9 + 1)-28","periodStart":"2023-01-01","basis":"to-date","#
        + #""value":\#(number % 7),"unit":"家","document":"huzhou-2023","place":"虚构"}"#
    }
  }

  private static func figures() throws -> TargetFigures {
    let catalog = try #require(CatalogLoader.load(Catalog.bundledFiles).catalog)
    return TargetFigures(catalog, asOf: try #require(CalendarDate("2023-08-31")))
  }

  private static func answer(_ figures: TargetFigures) throws -> String {
    let entries = figures.catalog.targets(Selection())
    let entry = try #require(
      entries.first { $0.target.id.rawValue == "huzhou-2023/new-listed-companies" })
    let judgement = Judge(figures).judge(entry)
    return "\(judgement.verdict) \(judgement.observed?.id.rawValue ?? "") \(judgement.notes)"
  }

  @Test(
    "The halves give the same answers as the whole, whatever ends the file", arguments: ["", "\n"])
  func same(end: String) throws {
    let folder = try TemporaryFolder()
    let text = Self.lines(200).joined(separator: "\n") + end
    let file = try LineFile(try folder.write(text, to: "many.jsonl"))
    let middle = try #require(try file.middle(fromSize: 0))
    #expect(text.utf8.count / 2 < middle && middle < text.utf8.count / 2 + 300)
    var whole = try Self.figures()
    var halves = whole
    let none = try Self.answer(whole)
    #expect(try whole.add(file).isEmpty)
    #expect(try halves.add(file, inHalvesFromSize: 0).isEmpty)
    #expect(try Self.answer(halves) == Self.answer(whole))
    #expect(try Self.answer(whole) != none)
  }

  @Test(
    "A wrong line has its number in the file, in whichever half it stands", arguments: [3, 150])
  func wrongLine(number: Int) throws {
    let folder = try TemporaryFolder()
    var lines = Self.lines(200)
    lines[number - 1] = lines[number - 1].replacingOccurrences(
      of: "asOf\":\"2023-0", with: "asOf\":\"2023-7")
    let file = try LineFile(try folder.write(lines.joined(separator: "\n"), to: "wrong.jsonl"))
    var figures = try Self.figures()
    let findings = try figures.add(file, inHalvesFromSize: 0)
    #expect(findings.map(\.identifier) == ["impossible-date"])
    #expect(findings.first?.place?.line == number)
  }

  @Test("Small files and single lines have no second half")
  func noMiddle() throws {
    let folder = try TemporaryFolder()
    let line = try #require(Self.lines(1).first)
    let one = try LineFile(try folder.write(line + "\n", to: "one.jsonl"))
    #expect(try one.middle(fromSize: 0) == nil)
    let two = try LineFile(try folder.write(line + "\n" + line, to: "two.jsonl"))
    #expect(try two.middle(fromSize: 1_000) == nil)
  }

  @Test("Many elements keep their order", arguments: [0, 1, 2_000, 2_001, 5_001])
  func order(count: Int) {
    let numbers = Array(0..<count)
    #expect(numbers.mapInHalves { $0 * 3 } == numbers.map { $0 * 3 })
  }
}
