import Testing

@testable import GreenFinCore

@Suite("Problems in data files")
struct ProblemTests {
  /// Found by whoever opens files, before the library sees any bytes.
  private static let foundOutside: Set = [
    "unreadable", "too-large", "no-data", "more-findings",
  ]

  @Test("The made-up files themselves have nothing wrong")
  func base() throws {
    let result = CatalogLoader.load(MadeUpFiles.files())
    #expect(result.findings.map { "\($0.identifier) \(String(describing: $0.place))" } == [])
    let catalog = try #require(result.catalog)
    #expect(catalog.units.count == 6 && catalog.targets.count == 4)
    #expect(catalog.plans.map(\.actionCount) == [3])
  }

  @Test("Each mistake is named, with its place and its weight", arguments: BadFixture.all)
  func mistakes(_ fixture: BadFixture) throws {
    let (files, place) = try fixture.make()
    let result = CatalogLoader.load(files)
    let seen = result.findings.map { "\($0.identifier) \($0.place?.description ?? "nowhere")" }
    #expect(seen.contains("\(fixture.identifier) \(place)"), "found: \(seen)")
    let finding = result.findings.first { $0.identifier == fixture.identifier }
    #expect(finding?.severity == fixture.severity)
    #expect((result.catalog == nil) == (fixture.severity == .error), "errors alone refuse data")
  }

  @Test("A mistake whose record is still whole gives that finding alone", arguments: BadFixture.all)
  func nothingElse(_ fixture: BadFixture) throws {
    let result = CatalogLoader.load(try fixture.make().files)
    let lastingShapes: Set = [
      "unknown-key", "unsafe-name", "unsafe-text", "wrong-dimension", "outside-limits",
      "wrong-number", "incomplete-predicate", "unfit-comparator", "late-baseline", "unfit-period",
      "unit-twice", "nobody-answers", "pilot-without-lead", "collective-cycle", "duplicate-key",
      "disordered-bands", "parts-do-not-add-up", "falling-schedule", "reversed-limits",
      "weights-do-not-add-up", "empty-scale", "unfit-figure", "unsourced",
      "part-twice", "stray-part", "second-split", "impossible-share", "stray-step",
      "unfinished-schedule", "idle-schedule",
      "meaningless-split", "meaningless-formula", "formula-differs",
    ]
    guard lastingShapes.contains(fixture.identifier) else { return }
    #expect(result.findings.map(\.identifier) == [fixture.identifier])
  }

  @Test("Every problem has a bad fixture, and every fixture a problem")
  func coverage() {
    let problems = Set(Problem.examples.map(\.identifier)).subtracting(Self.foundOutside)
    let fixtures = Set(BadFixture.all.map(\.identifier))
    #expect(problems.subtracting(fixtures).sorted() == [], "problems without a fixture")
    #expect(fixtures.subtracting(problems).sorted() == [], "fixtures without a problem")
  }

  @Test("Every problem says in both languages what is wrong and what to do")
  func sentences() {
    #expect(Problem.examples.count == 51)
    #expect(Set(Problem.examples.map(\.identifier)).count == 51, "one identifier each")
    for problem in Problem.examples {
      for phrase in [problem.sentence, problem.cure] {
        #expect(!phrase.chinese.isEmpty && !phrase.english.isEmpty, "\(problem.identifier)")
        #expect(phrase.chinese != phrase.english, "\(problem.identifier) is not translated")
      }
    }
  }

  @Test(
    "A slip of the keyboard gets a suggestion",
    arguments: [
      ("unknown-key", "coordinator"), ("unknown-word", "reach"), ("unknown-reference", "市甲办"),
    ])
  func suggestions(identifier: String, meant: String) throws {
    let cures = try BadFixture.all.filter { $0.identifier == identifier }.flatMap { fixture in
      CatalogLoader.load(try fixture.make().files).findings.map { $0.problem.cure.english }
    }
    #expect(cures.contains { $0.contains("did you mean “\(meant)”?") }, "\(cures)")
  }

  @Test("A second finding says where the first one of the two stands")
  func duplicates() throws {
    let fixture = try #require(BadFixture.all.first { $0.identifier == "duplicate-key" })
    let finding = try #require(CatalogLoader.load(try fixture.make().files).findings.first)
    #expect(finding.problem.sentence.english.contains("plans/city-2030.json:7:4"))
    #expect(finding.place?.description == "plans/city-2030.json:7:28")
  }
}
