import Testing

@testable import GreenFinCore

/// Reports on a made-up city's plan and its made-up journal.
@Suite("Quarterly reports")
struct QuarterlyReportTests {
  static func figure(
    _ indicator: Indicator.ID, _ value: String, _ unit: String, to day: String
  ) throws -> JournalRecord.Content {
    let day = try GreenFinCoreTests.day(day)
    let isSum = indicator == "new-money"
    return .observation(
      ReportedFigure(
        indicator: indicator, jurisdiction: "city", asOf: day,
        periodStart: isSum ? .firstDay(of: day.year) : nil, basis: isSum ? .toDate : nil,
        quantity: try quantity(value, unit)))
  }

  static func records() throws -> [JournalRecord] {
    let office: ResponsibleUnit.ID = "city/office"
    let bureau: ResponsibleUnit.ID = "city/bureau"
    let contents: [(JournalRecord.Content, ResponsibleUnit.ID?, String?)] = [
      (try figure("new-money", "20", "亿元", to: "2030-03-31"), office, "2030Q1"),
      (try figure("green-share", "15", "%", to: "2030-03-31"), office, "2030Q1"),
      (.progress(ActionProgress(action: "city-2030/1.1", state: .inProgress)), office, "2030Q1"),
      (.closing, nil, "2030Q1"),
      (try figure("new-money", "18", "亿元", to: "2030-03-31"), office, "2030Q1"),
      (try figure("new-money", "70", "亿元", to: "2030-06-30"), office, "2030Q2"),
      (try figure("green-share", "15.5", "%", to: "2030-06-30"), office, "2030Q2"),
      (
        .progress(
          ActionProgress(action: "city-2030/1.1", state: .delayed, problems: "缺人", nextSteps: "招人")),
        bureau, "2030Q2"
      ),
      (
        .revision(
          TargetRevision(
            target: "city-2030/new-money", quantity: try quantity("120", "亿元"),
            effective: try day("2030-06-01"), reason: "中期评估")), nil, nil
      ),
      (.submission(on: try day("2030-07-18")), office, "2030Q2"),
    ]
    return contents.enumerated().map { index, item in
      MadeUpRecords.record(
        index + 1, item.0, at: MadeUpRecords.time("2030-07-01T09:00:00+08:00"),
        unit: item.1, period: item.2)
    }
  }

  func report(
    _ records: [JournalRecord] = [], quarter: String = "2030Q2", before: String? = nil
  ) throws -> QuarterlyReport {
    let catalog = try #require(CatalogLoader.load(MadeUpFiles.files()).catalog)
    let journal = JournalReader.read(Journal.empty.bytes(adding: records))
    var options = QuarterlyReporter.Options(day: try day("2030-07-31"))
    options.before = try before.map { try period($0) }
    return QuarterlyReporter(catalog, journal, quarter: try period(quarter), options)
      .report(on: ["city-2030"])
  }

  @Test("Counts and shares add up to all targets, and changes to none")
  func counts() throws {
    let counts = try report(Self.records()).counts
    #expect(counts.total == 4)
    #expect(counts.rows.map(\.count).reduce(0, +) == 4)
    #expect(counts.rows.map(\.share).reduce(Fraction(0), +) == Fraction(1))
    #expect(counts.rows.compactMap(\.change).reduce(0, +) == 0)
    #expect(counts.count(.ahead) == 1)
  }

  @Test("A target is compared with itself at the end of the quarter before")
  func movements() throws {
    let report = try report(Self.records())
    let movements = Dictionary(
      uniqueKeysWithValues: report.targets.map { ($0.entry.target.id.rawValue, $0.movement) })
    // 18 of 100 by March is behind; 70 of 120 by June is ahead.
    #expect(movements["city-2030/new-money"] == .improved)
    #expect(movements["city-2030/rule"] == .unchanged)
    // 2.5 of 7.5 points by March is ahead; 3 of 7.5 by June is behind.
    #expect(movements["city-2030/green-share"] == .worsened)
    #expect(report.laggards.map(\.entry.target.id) == ["city-2030/green-share"])
  }

  @Test("A revised target is judged by its new figure, and the report says by how much it moved")
  func revisions() throws {
    let report = try report(Self.records())
    let revision = try #require(report.revisions.first)
    #expect(report.revisions.count == 1)
    #expect(revision.difference == Quantity(20, .hundredMillionYuan))
    #expect(revision.share == Fraction(20, over: 100))
    #expect(
      revision.sentence.chinese == "新增资金的目标自2030年6月1日起由100亿元调整为120亿元，增加20亿元（20.0%），理由：中期评估。")
    let target = try #require(report.targets.first)
    #expect(target.judgement.completion == Fraction(70, over: 120))
  }

  @Test("A quarter's report tells what was changed in the closed quarter before")
  func restatements() throws {
    let restatement = try #require(try report(Self.records()).restatements.first)
    #expect(restatement.quarter == (try period("2030Q1")))
    #expect(restatement.values.before?.chinese == "20亿元")
    #expect(restatement.values.after?.chinese == "18亿元")
    #expect(try report(Self.records(), quarter: "2029Q4").restatements.isEmpty)
    // A later report does not tell it again.
    #expect(try report(Self.records(), quarter: "2030Q4").restatements.isEmpty)
    #expect(try report(Self.records(), quarter: "2030Q4").revisions.isEmpty)
  }

  @Test("The unit that leads decides on an action's state; a supporter's word alone does not")
  func states() throws {
    let report = try report(Self.records())
    let action = try #require(report.actions.first { $0.entry.action.number == "1.1" })
    // The office leads and said in March that it is under way; the bureau only supports.
    #expect(action.state == .inProgress)
    #expect(action.isReported)
    #expect(report.remarks(.problem).map(\.text) == ["缺人"])
    #expect(report.remarks(.nextStep).map(\.unit) == ["city/bureau"])
  }

  @Test("The method tells of each time that targets are paced by how much has passed")
  func times() throws {
    let method = try report(Self.records()).method
    #expect(method[1].chinese.contains("为2030年全年的50.0%，为2029年12月31日（基期）至2030年12月31日的50.0%"))
    #expect(method[1].english.contains("50.0% of the year 2030"))
    #expect(try report().method[1].chinese.contains("为2030年全年的50.0%；"))
  }

  @Test(
    "What says that there is nothing to tell is no remark",
    arguments: ["无", "无。", " 没有 ", "暂无", "None", "n/a", "-", "—"])
  func nothings(text: String) throws {
    let progress = ActionProgress(
      action: "city-2030/1.1", state: .inProgress, problems: text, nextSteps: "无锡设点")
    let record = MadeUpRecords.record(
      1, .progress(progress), at: MadeUpRecords.time("2030-07-01T09:00:00+08:00"),
      unit: "city/office", period: "2030Q2")
    #expect(try report([record]).remarks.map(\.text) == ["无锡设点"])
  }

  @Test("Units that have not filed are named, those that have are not")
  func returns() throws {
    let missing = try report(Self.records()).missingReturns.map(\.form.unit.id)
    #expect(!missing.contains("city/office"))
    #expect(missing.contains("city/bureau"))
  }

  @Test("Without a journal the report says that there are no returns, and how much is unknown")
  func withoutJournal() throws {
    let report = try report()
    #expect(report.returns.isEmpty)
    let overview = report.overview.map(\.chinese).joined()
    #expect(overview.contains("没有季度报送台账"))
    #expect(overview.contains("3项工作和试点本季度均未报进展"))
    #expect(report.unreported.count == report.counts.count(.noData))
  }

  @Test("What changed between two quarters holds nothing that did not change")
  func changes() throws {
    let changes = try report(Self.records(), before: "2030Q1").changes
    #expect(
      changes.targets.map(\.entry.target.id) == ["city-2030/new-money", "city-2030/green-share"])
    #expect(changes.actions.isEmpty)
    #expect(changes.revisions.count == 1)
    let same = try report(before: "2030Q1").changes
    #expect(same.actions.isEmpty)
    #expect(same.restatements.isEmpty)
  }

  @Test("A letter holds what the unit answers for, and nothing of anybody else")
  func letter() throws {
    let report = try report(Self.records())
    let catalog = try #require(CatalogLoader.load(MadeUpFiles.files()).catalog)
    let unit = try #require(catalog.unit("city/bureau"))
    let letter = report.letter(to: unit)
    #expect(letter.actions.map(\.subject.entry.action.number) == ["1.1", "p1"])
    #expect(letter.actions.map(\.isSupport) == [true, false])
    #expect(letter.targets(.support).count == 1)
    #expect(letter.remarks(.problem).map(\.text) == ["缺人"])
    #expect(letter.targets.map(\.isSupport) == [true])
    #expect(letter.part.targets.map(\.entry.target.id) == ["city-2030/new-money"])
    let filing = letter.filingSentences.map(\.chinese)
    #expect(filing.joined().contains("逾期"))
    #expect(filing.contains { $0.hasPrefix("尚未报送的工作和试点") })
    #expect(filing.contains("下一季度的报送请于2030年10月20日前完成。"))
    #expect(letter.overview.map(\.chinese).joined().contains("将于2030年12月31日到期、尚未达到的有1项：新增资金。"))
  }

  @Test("Every unit's numbers are those of its letter")
  func units() throws {
    let report = try report(Self.records())
    let catalog = try #require(CatalogLoader.load(MadeUpFiles.files()).catalog)
    for standing in report.units(of: catalog) {
      let letter = report.letter(to: standing.unit)
      #expect(standing.targets == letter.targets.count)
      #expect(standing.actions == letter.actions.count)
    }
  }

  @Test("The same input gives the same report")
  func repeats() throws {
    let one = try report(Self.records())
    let other = try report(Self.records())
    #expect("\(one.overview)" == "\(other.overview)")
    #expect("\(one.targets.map(\.sentence))" == "\(other.targets.map(\.sentence))")
  }

  @Test(
    "No sentence is empty, ends twice or says “1 targets”",
    arguments: ["2030Q1", "2030Q2", "2030Q4"])
  func language(quarter: String) throws {
    let report = try report(Self.records(), quarter: quarter)
    let phrases =
      report.overview + report.method + report.targets.map(\.sentence)
      + report.targets.compactMap(\.changeSentence) + report.missingSentences
      + report.revisions.map(\.sentence)
    for phrase in phrases {
      #expect(!phrase.chinese.isEmpty && !phrase.english.isEmpty)
      for fault in ["。。", "，，", "，。", "()", "（）", "%个百分点", "Optional("] {
        #expect(!phrase.chinese.contains(fault), "\(phrase.chinese)")
      }
      for fault in ["..", ", ,", " .", "  ", "()", "Optional("] {
        #expect(!phrase.english.contains(fault), "\(phrase.english)")
      }
      #expect(phrase.english.firstMatch(of: /\b1 (targets|actions|returns|days|units)\b/) == nil)
    }
  }
}
