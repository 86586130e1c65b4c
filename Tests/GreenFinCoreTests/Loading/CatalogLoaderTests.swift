import Testing

@testable import GreenFinCore

@Suite("Loading data files")
struct CatalogLoaderTests {
  private static func load(_ plan: some Collection<UInt8>) -> LoadResult {
    let registers = SourceFile(
      name: MadeUpFiles.registersName, bytes: Array(MadeUpFiles.registers.utf8))
    return CatalogLoader.load([registers, SourceFile(name: MadeUpFiles.planName, bytes: plan)])
  }

  @Test("A plan cut off at any byte gives a finding with a place, and no catalog")
  func truncation() {
    let bytes = Array(MadeUpFiles.plan.utf8)
    for count in 0..<bytes.count {
      let result = Self.load(bytes[..<count])
      guard result.catalog == nil, let finding = result.findings.first,
        finding.identifier == "not-json", finding.place?.file == MadeUpFiles.planName
      else {
        Issue.record("cut off after \(count) bytes: \(result.findings)")
        return
      }
    }
  }

  @Test("A plan with any one byte spoilt is read or refused, and never stops the program")
  func spoiltBytes() {
    var generator = SeededGenerator(seed: 15)
    let bytes = Array(MadeUpFiles.plan.utf8)
    for position in bytes.indices {
      var spoilt = bytes
      spoilt[position] = UInt8.random(in: 0...255, using: &generator)
      let result = Self.load(spoilt)
      let hasError = result.findings.contains { $0.severity == .error }
      #expect((result.catalog == nil) == hasError)
    }
  }

  @Test("Every mistake of every file is found, errors first")
  func allMistakes() {
    let registers = MadeUpFiles.registers
      .replacing("\"nameEn\": \"Office A\"", with: "\"nameEn\": 5")
    let plan = MadeUpFiles.plan.replacing("2030-12-31", with: "2030-13-31")
      .replacing("向银行筹钱", with: "向\u{200B}银行筹钱")
    let result = CatalogLoader.load(MadeUpFiles.files(registers: registers, plan: plan))
    #expect(result.catalog == nil)
    let severities = result.findings.map(\.severity)
    let sorted = severities.sorted { ($0 == .error ? 0 : 1) < ($1 == .error ? 0 : 1) }
    #expect(severities == sorted)
    #expect(result.findings.contains { $0.identifier == "wrong-type" })
    #expect(result.findings.contains { $0.identifier == "impossible-date" })
  }

  @Test("A byte-order mark, CRLF and tabs change nothing")
  func whiteSpace() throws {
    let plan =
      "\u{FEFF}" + MadeUpFiles.plan.replacing("\n", with: "\r\n").replacing("  ", with: "\t")
    let result = CatalogLoader.load(MadeUpFiles.files(plan: plan))
    #expect(result.findings.isEmpty)
    #expect(try #require(result.catalog).plans.map(\.id) == ["city-2030"])
  }

  @Test("The order of the files does not matter to what refers to what")
  func order() throws {
    let result = CatalogLoader.load(MadeUpFiles.files().reversed())
    #expect(result.findings.isEmpty)
    #expect(result.catalog?.plans.first?.tasks.first?.actions.count == 2)
  }

  @Test("No files make an empty catalog")
  func noFiles() throws {
    let catalog = try #require(CatalogLoader.load([]).catalog)
    #expect(catalog.plans.isEmpty && catalog.units.isEmpty && catalog.targets.isEmpty)
  }

  @Test(
    "Files that are JSON but no data",
    arguments: [
      ("a list", "[]", "wrong-type"), ("null", "null", "wrong-type"),
      ("empty", "{}", "missing-key"),
      ("without a format", #"{"units": []}"#, "missing-key"),
      ("a section that is no list", #"{"format": 1, "units": {}}"#, "wrong-type"),
      ("an unknown section", #"{"format": 1, "unit": []}"#, "unknown-key"),
      ("a format that is nearly right", #"{"format": 1.0}"#, "unknown-format"),
    ])
  func noData(label: String, text: String, identifier: String) {
    let result = CatalogLoader.load([SourceFile(name: "made-up.json", bytes: Array(text.utf8))])
    #expect(result.catalog == nil, "\(label)")
    #expect(result.findings.map(\.identifier) == [identifier], "\(label)")
  }

  @Test("The same plan twice is an error that names both places")
  func twice() {
    let files = MadeUpFiles.files()
    let copy = SourceFile(name: "copy.json", bytes: Array(MadeUpFiles.plan.utf8))
    let result = CatalogLoader.load(files + [copy])
    let finding = result.findings.first
    #expect(finding?.identifier == "duplicate-identifier")
    #expect(finding?.place?.description == "copy.json:1:1")
    #expect(finding?.problem.sentence.english.contains("plans/city-2030.json:1:1") == true)
  }

  @Test("What is read is what the file says")
  func contents() throws {
    let catalog = try #require(CatalogLoader.load(MadeUpFiles.files()).catalog)
    let plan = try #require(catalog.plan("city-2030"))
    #expect(plan.coordinator == "city/office")
    #expect(plan.implied?.assignments.map(\.unit) == ["city/committee"])
    #expect(plan.actions.map(\.id) == ["city-2030/1.1", "city-2030/1.2", "city-2030/p1"])
    let assignments = plan.actions[0].assignments
    #expect(assignments.map(\.unit) == ["city/office", "city/bureau"])
    #expect(assignments.map(\.role) == [.lead, .support])
    #expect(assignments.map(\.written) == ["市甲办", "市乙局"])
    let target = try #require(plan.targets.first)
    #expect(target.id == "city-2030/new-money")
    #expect(target.kind == .flow && plan.targets[2].kind == .relative)
    #expect(try target.predicate.quantity == quantity("100", "亿元"))
    #expect(try target.window == period("2030"))
    #expect(target.carriers.actions == ["city-2030/1.1"])
    #expect(plan.targets[1].baseline?.quantity.chinese == "12.5%")
  }

  @Test("A key written with escapes is the same key")
  func escapedKeys() {
    let plan = MadeUpFiles.plan.replacing("\"mode\"", with: "\"m\\u006Fde\"")
    let result = CatalogLoader.load(MadeUpFiles.files(plan: plan))
    #expect(result.findings.map(\.identifier) == [])
  }

  @Test(
    "A target is called after its indicator, with or without the year it is due",
    arguments: [
      ("rule", "2030-12-31", "", true), ("rule@2030", "2030-12-31", "", true),
      ("rule@2031", "2030-12-31", "", false), ("rule@2031", "2030-12-31", "true", true),
      ("rule@2030", "2030-12-31", "true", true), ("rule@2029", "2030-12-31", "true", false),
      ("rules", "2030-12-31", "", false),
    ])
  func targetNames(name: String, end: String, before: String, isGood: Bool) {
    let flag = before.isEmpty ? "" : ", \"before\": \(before)"
    let plan = MadeUpFiles.plan.replacing(
      "{\"id\": \"rule\", \"indicator\": \"rule\"",
      with: "{\"id\": \"\(name)\", \"indicator\": \"rule\"\(flag)")
    let findings = CatalogLoader.load(MadeUpFiles.files(plan: plan)).findings
    #expect(findings.map(\.identifier) == (isGood ? [] : ["wrong-number"]))
  }
}
