import Foundation
import GreenFinCore
import OfficeFormats
import Testing

@testable import greenfin

/// Rankings and cards; the firms are made up, the plans are not.
@Suite struct AppraiseCommandTests {
  /// Five made-up firms: two of one score, one with a veto, one with a gap in the negative list.
  static let firms: String = {
    let vetoes = [
      "pollution-incident", "environment-penalty", "discharge-permit", "monitoring-data",
      "emission-limit", "environment-rating", "safety-accident", "wage-arrears", "product-recall",
      "tax-default", "court-default", "false-disclosure", "eliminated-process",
      "restricted-expansion", "energy-limit", "unapproved-project",
    ].map { "veto-" + $0 }
    let isFigure: Set = ["veto-emission-limit", "veto-energy-limit"]
    func line(_ head: String, _ veto: [String: String], _ rest: String) -> String {
      let answers = vetoes.map { veto[$0] ?? (isFigure.contains($0) ? "0.8" : "否") }
      return ([head] + answers + [rest]).joined(separator: ",")
    }
    let rest =
      "green-revenue,green-loan-use,carbon-emissions-change,carbon-intensity,waste-water-treated,"
      + "environment-certificate,work-accidents,social-insurance,tax-credit,esg-report"
    return
      ([(["id,name,nameEn"] + vetoes + [rest]).joined(separator: ",")] + [
        line("F1,虚构甲公司,Made-up firm A", [:], "60,是,-10,0.5,100,是,0,470/500,A,是"),
        line("F2,虚构乙公司,Made-up firm B", [:], "50,,0,1.5,95,否,0,100,A,是"),
        line("F3,虚构丙公司,Made-up firm C", [:], ",是,0,1.5,95,否,0,100,A,是"),
        line(
          "F4,虚构丁公司,Made-up firm D", ["veto-wage-arrears": "是"],
          "90,是,-10,0.5,100,是,0,100,A,是"),
        line("F5,虚构戊公司,Made-up firm E", ["veto-tax-default": ""], "60,是,,0.9,,,0,,A,不适用"),
      ]).joined(separator: "\n") + "\n"
  }()

  private func run(_ options: String, width: Int? = nil) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.firms, to: "firms.csv")
    let words = "appraise --rubric green-financing-entity --subjects \(file) \(options)"
    return ProgramRun(
      words.split(separator: " ").map(String.init), environment: ["NO_COLOR": "1"],
      terminalWidth: width)
  }

  private func golden(_ name: String, _ run: ProgramRun, width: Int) throws {
    #expect(run.exitCode == .success, "\(run.complaint)")
    #expect(run.complaint.isEmpty)
    for line in run.output.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
    }
    // The sources are places in a temporary folder, whose name is another in every run.
    let text = run.output.replacing(/[^ |]*firms\.csv/, with: "firms.csv")
    try GoldenFile(name: name).expect(text)
  }

  @Test func ranking() throws {
    try golden("appraise-firms", try run("", width: 100), width: 100)
    try golden("appraise-firms-en", try run("--lang en", width: 120), width: 120)
  }

  @Test func card() throws {
    let fields = "--subject F2 --lang"
    // Sources would be wrapped at the length of the folder's name, so they are shown elsewhere.
    let text = try run("\(fields) zh --format plain").output
      .replacing(/[^ \t|]*firms\.csv/, with: "firms.csv")
    try GoldenFile(name: "appraise-firm-card").expect(text)
    for kept in ["负面清单：通过", "湖州ESG评价系统篇 二、一是", "示例", "firms.csv:3", "未达更高等级的原因"] {
      #expect(text.contains(kept), "\(kept)")
    }
  }

  @Test func units() throws {
    let line = "appraise --year 2023 --plan zhanjiang-2023 --as-of 2023-12-31"
    let environment = ["NO_COLOR": "1"]
    let list = ProgramRun(line, environment: environment, terminalWidth: 100)
    try golden("appraise-units", list, width: 100)
    let card = ProgramRun(
      line + " --subject 市金融工作局 --lang en", environment: environment, terminalWidth: 100)
    try golden("appraise-unit-en", card, width: 100)
  }

  @Test func ranksAreToldWithTies() throws {
    let rows = try run("--format tsv --fields id,rank,tied,grade,outcome").output
      .split(separator: "\n").dropFirst()
    #expect(
      rows.map(String.init) == [
        "F1\t1\tfalse\tdeep\tgraded", "F2\t2\ttrue\tlight\tgraded", "F3\t2\ttrue\tlight\tgraded",
        "F4\t\tfalse\t\tstopped", "F5\t\tfalse\t\topen",
      ])
  }

  @Test(arguments: Format.allCases)
  func everyFormatListsEverySubject(_ format: Format) throws {
    let output = try run("--format \(format.rawValue)").output
    for name in ["虚构甲公司", "虚构乙公司", "虚构丙公司", "虚构丁公司", "虚构戊公司"] {
      #expect(output.contains(name), "\(format) \(name)")
    }
  }

  @Test(arguments: Format.forCards)
  func everyCardFormatShowsWhereEachPointIsFrom(_ format: Format) throws {
    let output = try run("--format \(format.rawValue) --subject 虚构乙公司").output
    for text in ["碳强度与行业平均之比", "6.6", "firms.csv:3"] {
      #expect(output.contains(text), "\(format) \(text)")
    }
    #expect(try run("--subject 虚构乙公司 --format csv").exitCode == .usage)
  }

  @Test func machinesReadTheSameInEveryLanguage() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.firms, to: "firms.csv")
    let line = "appraise --rubric green-financing-entity --subjects \(file) --format json --lang"
    #expect(ProgramRun(line + " zh").output == ProgramRun(line + " en").output)
    let card = line.replacing("--lang", with: "--subject F5 --lang")
    #expect(ProgramRun(card + " zh").output == ProgramRun(card + " en").output)
    let units = "appraise --year 2021 --format jsonl --lang"
    #expect(ProgramRun(units + " zh").output == ProgramRun(units + " en").output)
  }

  @Test func everyKeyPrintedIsAField() throws {
    let output = try run("--format json --limit 1").output
    let rows = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]]
    let keys = try #require(rows?.first).keys
    #expect(Set(keys) == Set(ListingFields.appraisal.all))
  }

  /// Two made-up offices with a target each in each of two years: they change places.
  private static let twoYears = """
    {"format": 1, "id": "two", "name": "虚构两年", "nameEn": "Two made-up years", "document": "two",
     "jurisdiction": "made-up", "start": "2023-01-01", "end": "2024-12-31",
     "documents": [{"id": "two", "title": "虚构", "titleEn": "Made up"}],
     "jurisdictions": [{"id": "made-up", "name": "虚构市", "nameEn": "Made-up", "level": "city"}],
     "units": [
      {"id": "made-up/a", "name": "虚构甲办", "nameEn": "Office A", "jurisdiction": "made-up",
       "kind": "bureau"},
      {"id": "made-up/b", "name": "虚构乙办", "nameEn": "Office B", "jurisdiction": "made-up",
       "kind": "bureau"}],
     "tasks": [{"number": "1", "title": "事", "titleEn": "Work", "place": "1", "actions": [
      {"number": "1.1", "summary": "甲。", "summaryEn": "A.", "place": "1", "units": {"lead": ["虚构甲办"]}},
      {"number": "1.2", "summary": "乙。", "summaryEn": "B.", "place": "2", "units": {"lead": ["虚构乙办"]}}]}],
     "indicators": [TARGETS_I], "targets": [TARGETS], "observations": [FIGURES]}
    """

  static func madeUpYears() -> String {
    func text(_ make: (_ unit: Int, _ year: Int, _ done: Int) -> String) -> String {
      [(1, 2023, 90), (2, 2023, 50), (1, 2024, 60), (2, 2024, 80)].map(make)
        .joined(separator: ",\n")
    }
    return twoYears.replacing(
      "TARGETS_I",
      with: text { unit, year, _ in
        #"{"id": "m\#(unit)-\#(year)", "name": "量\#(unit)", "nameEn": "M\#(unit)", "kind": "flow", "unit": "亿元", "better": "higher"}"#
      }
    )
    .replacing(
      "TARGETS",
      with: text { unit, year, _ in
        #"{"id": "m\#(unit)-\#(year)", "indicator": "m\#(unit)-\#(year)", "comparator": ">=", "value": 100, "unit": "亿元", "mode": "reach", "start": "\#(year)-01-01", "end": "\#(year)-12-31", "statements": [{"part": "table", "action": "1.\#(unit)", "place": "1", "written": "100"}]}"#
      }
    )
    .replacing(
      "FIGURES",
      with: text { unit, year, done in
        #"{"id": "f\#(unit)-\#(year)", "indicator": "m\#(unit)-\#(year)", "jurisdiction": "made-up", "periodStart": "\#(year)-01-01", "asOf": "\#(year)-12-31", "basis": "to-date", "value": \#(done), "unit": "亿元", "document": "two", "place": "1"}"#
      })
  }

  @Test func placesAreComparedWithTheYearBefore() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.write(Self.madeUpYears(), to: "two.json")
    let rubric = try folder.write(
      try Package.text("Data/rubrics/year-end.json")
        .replacing("\"minimumCoverage\": 0.5", with: "\"minimumCoverage\": 0.4"), to: "own.json")
    let run = ProgramRun(
      [
        "appraise", "--year", "2024", "--as-of", "2024-12-31", "--add", plan, "--plan", "two",
        "--rubric", rubric, "--format", "tsv", "--fields", "id,rank,score,previousRank,rankChange",
      ])
    #expect(run.exitCode == .success, "\(run.complaint)")
    #expect(
      run.output == """
        id\trank\tscore\tpreviousRank\trankChange
        made-up/b\t1\t80\t2\t1
        made-up/a\t2\t60\t1\t-1

        """)
  }

  @Test func thePointsOfACardAddUp() throws {
    let output = try run("--format json --subject F5").output
    let card = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let criteria = try #require(card["criteria"] as? [[String: Any]])
    for key in ["points", "scorable", "applicable"] {
      let sum = criteria.compactMap { $0[key] as? Double }.reduce(0, +)
      let whole = try #require(card[key] as? Double)
      #expect(abs(sum - whole) < 1e-9, "\(key)")
    }
    #expect(card["applicable"] as? Double == 90)
  }
}

/// What cannot be appraised, and what to type instead.
@Suite struct AppraiseFailureTests {
  @Test(arguments: [
    CommandLineCase("neither year nor subjects", ["appraise"], ExitCode.usage),
    CommandLineCase(
      "both", ["appraise", "--year", "2023", "--subjects", "x.json"], .usage),
    CommandLineCase("no such file", ["appraise", "--subjects", "/no/x.json"], .inputMissing),
    CommandLineCase("no such table", ["appraise", "--subjects", "/no/x.csv"], .inputMissing),
    CommandLineCase(
      "no such rubric file", ["appraise", "--year", "2023", "--rubric", "/no/r.json"],
      .inputMissing),
    CommandLineCase(
      "a rubric that measures no unit",
      ["appraise", "--year", "2023", "--rubric", "green-financing-entity"], .usage),
    CommandLineCase("no such unit", ["appraise", "--year", "2023", "--subject", "无此单位"], .usage),
  ])
  func exitCodes(_ wrong: CommandLineCase<ExitCode>) {
    let run = ProgramRun(wrong.words + ["--lang", "en"])
    #expect(run.exitCode == wrong.expected, "\(run.complaint)")
    #expect(run.complaint.hasPrefix("greenfin: error: "))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    (["appraise", "--year", "2023", "--rubric", "year-ned"], "year-end"),
    (["appraise", "--year", "2023", "--subject", "市金融半"], "市金融办"),
  ])
  func typosAreGuessed(_ words: [String], _ meant: String) {
    let run = ProgramRun(words + ["--lang", "en"])
    #expect(run.exitCode == .usage && run.complaint.contains(meant), "\(run.complaint)")
  }

  @Test func aFaultInARubricIsShownWhereItIs() throws {
    let folder = try TemporaryFolder()
    let text = try Package.text("Data/rubrics/year-end.json")
      .replacing("\"weight\": 30", with: "\"weight\": 31")
    let file = try folder.write(text, to: "own.json")
    let run = ProgramRun(["appraise", "--year", "2023", "--rubric", file, "--lang", "en"])
    #expect(run.exitCode == .badData)
    #expect(run.complaint.contains("the weights under “year-end” add up to 101, not to 100"))
    #expect(run.complaint.contains("own.json:4:"))
  }

  @Test func aCopiedRubricKeepsItsIdentifier() throws {
    let folder = try TemporaryFolder()
    let text = try Package.text("Data/rubrics/year-end.json")
    let file = try folder.write(text, to: "own.json")
    let own = ProgramRun(["appraise", "--year", "2021", "--rubric", file, "--format", "json"])
    #expect(own.exitCode == .success, "\(own.complaint)")
    #expect(own.output == ProgramRun("appraise --year 2021 --format json").output)
  }

  @Test func aBrokenTableIsNamedWithItsPlace() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("id,name\nF,\"甲\n", to: "firms.csv")
    let run = ProgramRun([
      "appraise", "--rubric", "green-financing-entity", "--subjects", file, "--lang", "en",
    ])
    #expect(run.exitCode == .badData)
    #expect(run.complaint.contains("firms.csv:2:2"), "\(run.complaint)")
  }

  @Test func namesInTablesCannotMoveTheCursor() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("id,name,\u{1B}[2J\nF,甲,1\n", to: "firms.csv")
    let run = ProgramRun([
      "appraise", "--rubric", "green-financing-entity", "--subjects", file, "--lang", "en",
    ])
    #expect(run.exitCode == .badData && !run.complaint.contains("\u{1B}"))
  }
}
