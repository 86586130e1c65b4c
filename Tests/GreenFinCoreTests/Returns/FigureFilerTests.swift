import Testing

@testable import GreenFinCore

@Suite("Who is asked for a figure")
struct FigureFilerTests {
  private let catalog: Catalog
  private let loans: Target.ID = "huzhou-2023/major-project-loans-increase"
  private let office: ResponsibleUnit.ID = "huzhou/finance-office"
  private let branch: ResponsibleUnit.ID = "huzhou/peoples-bank"
  private let anji: ResponsibleUnit.ID = "huzhou/anji-government"

  init() throws {
    catalog = try BundledCatalog.catalog()
  }

  private func desk(_ plan: Plan.ID = "huzhou-2023", _ records: [JournalRecord] = []) throws
    -> ReturnDesk
  {
    let plan = try #require(catalog.plan(plan))
    let journal = JournalReader.read(Journal.empty.bytes(adding: records))
    let quarter = try #require(Period("2023Q2"))
    return ReturnDesk(
      catalog.reporting(journal, asOf: quarter.end), journal, plans: [plan], quarter: quarter,
      dueDay: 20)
  }

  private func item(
    _ unit: ResponsibleUnit.ID, _ target: Target.ID, in desk: ReturnDesk
  ) throws -> ReturnForm.TargetItem {
    let form = try #require(desk.forms().first { $0.unit.id == unit })
    return try #require(form.targets.first { $0.entry.target.id == target })
  }

  private func filed(_ number: Int, _ value: DecimalNumber, by unit: ResponsibleUnit.ID?)
    -> JournalRecord
  {
    let figure = ReportedFigure(
      indicator: "major-project-loans-increase", jurisdiction: "huzhou",
      asOf: MadeUpRecords.day("2023-06-30"), periodStart: MadeUpRecords.day("2023-01-01"),
      basis: .toDate, quantity: Quantity(value, .hundredMillionYuan))
    return MadeUpRecords.record(number, .observation(figure), unit: unit)
  }

  @Test(
    "The city's figure is asked of one unit, the first named where no lead is, and that is said")
  func firstNamed() throws {
    let desk = try desk()
    let own = try item(office, loans, in: desk)
    #expect(own.isAsked && own.filer?.ground == .firstNamed && own.place == "huzhou")
    let other = try item(branch, loans, in: desk)
    #expect(!other.isAsked && other.filer?.unit.id == office)
  }

  @Test("Where the document names a lead, the lead is asked and those that support are not")
  func lead() throws {
    let desk = try desk("zhanjiang-2023")
    let target: Target.ID = "zhanjiang-2023/high-risk-pollution-liability-coverage@2023"
    let askedUnits = desk.forms().filter { form in
      form.targets.contains { $0.entry.target.id == target && $0.filer?.unit.id == form.unit.id }
    }
    #expect(askedUnits.count == 1)
    let filer = try #require(
      desk.forms().flatMap(\.targets).first { $0.entry.target.id == target }?.filer)
    #expect(filer.ground == .lead)
  }

  @Test("No figure of one place is asked of two units")
  func once() throws {
    for plan in ["huzhou-2021", "huzhou-2023", "zhanjiang-2023"] as [Plan.ID] {
      let asked = try desk(plan).forms().flatMap { form in
        form.targets.filter(\.isAsked).map { "\($0.entry.target.indicator) \($0.place)" }
      }
      #expect(Set(asked).count == asked.count, "\(plan)")
    }
  }

  @Test("A district is asked for its own figure, which is never the city's; for a rank it is not")
  func district() throws {
    let desk = try desk()
    let loans = try item(anji, loans, in: desk)
    #expect(loans.isAsked && loans.place == "huzhou/anji" && loans.filer?.ground == .ownPlace)
    let rank = try item(anji, "huzhou-2023/credit-asset-quality-rank", in: desk)
    #expect(!rank.isAsked && rank.filer == nil)
  }

  @Test(
    "What anybody handed in is missing nowhere, and the form knows who did; a district's own is")
  func known() throws {
    let other = try desk("huzhou-2023", [filed(1, 120, by: branch)])
    let known = try item(office, loans, in: other)
    #expect(known.isAsked && known.isReported && known.reporter?.id == branch)
    #expect(known.last?.quantity.value == 120)
    let form = try #require(other.forms().first { $0.unit.id == office })
    #expect(!form.missingTargets.contains { $0.entry.target.id == loans })
    let own = try desk("huzhou-2023", [filed(1, 120, by: office)])
    #expect(try item(office, loans, in: own).isReported)
    let recorded = try item(office, loans, in: desk("huzhou-2023", [filed(1, 120, by: nil)]))
    #expect(recorded.isReported && recorded.reporter == nil)
    #expect(try !item(anji, loans, in: own).isReported)
  }

  @Test("Two units that hand in different figures are a conflict, and two equal ones are none")
  func conflict() throws {
    let equal = try desk("huzhou-2023", [filed(1, 120, by: office), filed(2, 120, by: branch)])
    #expect(equal.conflicts().isEmpty)
    let desk = try desk("huzhou-2023", [filed(1, 120, by: office), filed(2, 90, by: branch)])
    let conflict = try #require(desk.conflicts().first)
    #expect(conflict.filings.map(\.unit) == [office, branch])
    #expect(conflict.filings.map(\.quantity.value) == [120, 90])
    let corrected = try self.desk(
      "huzhou-2023",
      [filed(1, 120, by: office), filed(2, 90, by: branch), filed(3, 120, by: branch)])
    #expect(corrected.conflicts().isEmpty)
  }

  @Test("Goals that no unit carries are for the office to record")
  func goals() throws {
    let open = try desk().targetsWithoutFiler().map(\.target.id)
    #expect(open.contains("huzhou-2023/new-social-financing"))
    #expect(!open.contains(loans))
  }

  @Test("What the office recorded for the quarter is no longer left to it")
  func recordedGoals() throws {
    func open(_ day: String) throws -> [Target.ID] {
      let record = MadeUpRecords.record(1, MadeUpRecords.financing(1200, to: day))
      return try desk("huzhou-2023", [record]).targetsWithoutFiler().map(\.target.id)
    }
    #expect(try !open("2023-06-30").contains("huzhou-2023/new-social-financing"))
    #expect(try !open("2023-06-30").isEmpty)
    #expect(try open("2023-03-31").contains("huzhou-2023/new-social-financing"))
  }

  @Test("Every district's government is known to govern it")
  func governments() {
    let kinds = ["district-government", "new-area-committee"]
    for unit in catalog.units where kinds.contains(unit.kind.rawValue) {
      #expect(unit.governs.flatMap { catalog.jurisdiction($0) }?.parent == unit.jurisdiction)
    }
  }
}
