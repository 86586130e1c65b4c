import Testing

@testable import GreenFinCore

@Suite("Quarterly returns of the 2023 plan")
struct ReturnDeskTests {
  private let catalog: Catalog
  private let quarter = Period("2023Q2") ?? Period(year: 2023)
  private let branch: ResponsibleUnit.ID = "huzhou/peoples-bank"

  init() throws {
    catalog = try BundledCatalog.catalog()
  }

  private func desk(_ records: [JournalRecord] = []) throws -> ReturnDesk {
    let plan = try #require(catalog.plan("huzhou-2023"))
    let journal = JournalReader.read(Journal.empty.bytes(adding: records))
    return ReturnDesk(
      catalog.reporting(journal, asOf: quarter.end), journal, plans: [plan], quarter: quarter,
      dueDay: 20)
  }

  private func state(
    _ records: [JournalRecord], on day: String, of unit: ResponsibleUnit.ID? = nil
  ) throws -> ReturnState {
    let states = try desk(records).states(asOf: MadeUpRecords.day(day))
    return try #require(states.first { $0.form.unit.id == unit ?? branch })
  }

  @Test("Returns are due on the 20th of the month after the quarter")
  func dueDate() throws {
    #expect(try desk().dueDate == MadeUpRecords.day("2023-07-20"))
  }

  @Test(
    "Whoever answers for an action has a form, members of collectives too; collectives have none")
  func whoFiles() throws {
    let forms = try desk().forms()
    let units = Set(forms.map(\.unit.id))
    #expect(units.contains(branch))
    #expect(units.contains("huzhou/deqing-government"))
    #expect(forms.allSatisfy { $0.unit.members.isEmpty })
    #expect(units.allSatisfy { $0.rawValue.hasPrefix("huzhou/") })
  }

  @Test("A unit's form holds what the listing of its actions and targets holds")
  func sameAsListings() throws {
    var selection = Selection()
    selection.plans = ["huzhou-2023"]
    for form in try desk().forms() {
      selection.units = [form.unit.id]
      let actions = catalog.actions(selection).map(\.action.id)
      #expect(form.actions.map(\.action.id) == actions, "\(form.unit.id)")
      let targets = catalog.targets(selection).filter { $0.target.window.overlaps(quarter) }
      #expect(form.targets.map(\.entry.target.id) == targets.map(\.target.id), "\(form.unit.id)")
    }
  }

  @Test(
    "An empty return goes from not due over due to overdue",
    arguments: [
      ("2023-06-30", ReturnState.Kind.notDue, 0), ("2023-07-01", .due, 0), ("2023-07-20", .due, 0),
      ("2023-07-21", .overdue, 1), ("2023-08-20", .overdue, 31),
    ])
  func emptyReturn(day: String, kind: ReturnState.Kind, late: Int) throws {
    let state = try state([], on: day)
    #expect(state.kind == kind)
    #expect(state.daysLate == late)
    #expect(state.isOnTime == (kind == .overdue ? false : nil))
  }

  @Test("A return that is sent back, handed in again and accepted keeps its first day")
  func lifeOfAReturn() throws {
    func filed(_ number: Int, _ content: JournalRecord.Content) -> JournalRecord {
      MadeUpRecords.record(number, content, unit: branch)
    }
    let records = [
      filed(1, .submission(on: MadeUpRecords.day("2023-07-19"))),
      filed(2, .sendBack(reason: "缺口径", on: MadeUpRecords.day("2023-07-21"))),
      filed(3, .submission(on: MadeUpRecords.day("2023-07-25"))),
      filed(4, .acceptance(on: MadeUpRecords.day("2023-07-26"))),
    ]
    #expect(try state(records, on: "2023-07-19").kind == .submitted)
    #expect(try state(records, on: "2023-07-22").kind == .sentBack)
    #expect(try state(records, on: "2023-07-22").reason == "缺口径")
    #expect(try state(records, on: "2023-07-25").kind == .submitted)
    let last = try state(records, on: "2023-08-01")
    #expect(last.kind == .accepted)
    #expect(last.isOnTime == true)
    #expect(last.daysLate == 0)
  }

  @Test("What the office did with a return that was taken back counts for nothing")
  func takenBack() throws {
    func filed(_ number: Int, _ content: JournalRecord.Content) -> JournalRecord {
      MadeUpRecords.record(number, content, unit: branch)
    }
    let submission = filed(1, .submission(on: MadeUpRecords.day("2023-07-19")))
    let answers: [JournalRecord.Content] = [
      .acceptance(on: MadeUpRecords.day("2023-07-20")),
      .sendBack(reason: "缺表", on: MadeUpRecords.day("2023-07-20")),
    ]
    for answer in answers {
      let records = [
        submission, filed(2, answer), filed(3, .retraction(of: submission.id, reason: "误报")),
      ]
      let state = try state(records, on: "2023-07-25")
      #expect(state.kind == .overdue && state.submitted == nil && state.daysLate == 5)
      let again = filed(4, .submission(on: MadeUpRecords.day("2023-07-22")))
      #expect(try self.state(records + [again], on: "2023-07-25").kind == .submitted)
    }
  }

  @Test("A figure and a report take an item off what is missing, each for its own quarter")
  func missing() throws {
    let loans = ReportedFigure(
      indicator: "major-project-loans-increase", jurisdiction: "huzhou",
      asOf: MadeUpRecords.day("2023-06-30"), periodStart: MadeUpRecords.day("2023-01-01"),
      basis: .toDate, quantity: Quantity(120, .hundredMillionYuan))
    let office: ResponsibleUnit.ID = "huzhou/finance-office"
    let before = try state([], on: "2023-07-21", of: office).form
    let after = try state(
      [
        MadeUpRecords.record(1, .observation(loans), unit: office),
        MadeUpRecords.record(
          2, .progress(ActionProgress(action: "huzhou-2023/1.1", state: .inProgress)), unit: office),
        MadeUpRecords.record(
          3, .progress(ActionProgress(action: "huzhou-2023/1.2", state: .done)), unit: office,
          period: "2023Q1"),
      ], on: "2023-07-21", of: office
    ).form
    #expect(after.missingTargets.count == before.missingTargets.count - 1)
    #expect(after.missingActions.count == before.missingActions.count - 1)
    #expect(!after.missingActions.map(\.action.id).contains("huzhou-2023/1.1"))
    let item = try #require(after.actions.first { $0.action.id == "huzhou-2023/1.2" })
    #expect(item.last?.state == .done)
    #expect(!item.isReported)
  }

  @Test("A pilot that has left is no longer on anybody's form")
  func pilotThatLeft() throws {
    let plan = try #require(catalog.plan("huzhou-2021"))
    let quarter = Period("2021Q4") ?? Period(year: 2021)
    let left = MadeUpRecords.record(
      1,
      .pilotChange(
        PilotChange(
          action: "huzhou-2021/p3", direction: .leaves, effective: MadeUpRecords.day("2021-09-01"),
          reason: "made up")))
    func pilots(_ records: [JournalRecord]) -> Set<Action.ID> {
      let journal = JournalReader.read(Journal.empty.bytes(adding: records))
      let desk = ReturnDesk(catalog, journal, plans: [plan], quarter: quarter, dueDay: 20)
      return Set(desk.forms().flatMap(\.actions).map(\.action.id))
    }
    #expect(pilots([]).contains("huzhou-2021/p3"))
    #expect(!pilots([left]).contains("huzhou-2021/p3"))
  }
}
