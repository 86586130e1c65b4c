import Testing

@testable import GreenFinCore

@Suite("The data that come with the program")
struct BundledDataTests {
  @Test("Nothing is wrong with them, and what is doubtful is known")
  func validity() throws {
    let result = CatalogLoader.validate(Catalog.bundledFiles)
    #expect(result.catalog != nil)
    let errors = result.findings.filter { $0.severity == .error }
    #expect(errors.map { "\($0.identifier) \(String(describing: $0.place))" } == [])
  }

  struct Counts: CustomTestStringConvertible, Sendable {
    let plan: Plan.ID
    let tasks: Int
    let rows: Int
    let pilots: Int
    let targets: Int
    let statements: Int
    let goals: Int
    var testDescription: String { plan.rawValue }
  }

  @Test(
    "Each plan has as many items as its document",
    arguments: [
      Counts(
        plan: "huzhou-2021", tasks: 11, rows: 31, pilots: 9, targets: 46, statements: 77, goals: 4),
      Counts(
        plan: "huzhou-2023", tasks: 12, rows: 46, pilots: 0, targets: 38, statements: 71, goals: 4),
      Counts(
        plan: "huzhou-fyp14", tasks: 6, rows: 20, pilots: 0, targets: 28, statements: 34, goals: 5),
      Counts(
        plan: "zhanjiang-2023", tasks: 18, rows: 24, pilots: 0, targets: 22, statements: 25,
        goals: 0),
    ])
  func counts(_ expected: Counts) throws {
    let plan = try BundledCatalog.plan(expected.plan)
    #expect(plan.tasks.count == expected.tasks)
    #expect(plan.tasks.reduce(0) { $0 + $1.actions.count } == expected.rows)
    #expect(plan.pilots.count == expected.pilots)
    #expect(plan.actionCount == expected.rows + expected.pilots)
    #expect(plan.targets.count == expected.targets)
    #expect(plan.targets.reduce(0) { $0 + $1.statements.count } == expected.statements)
    #expect(plan.goals.count == expected.goals)
  }

  @Test("Four plans, five documents, and registers of a known size")
  func registers() throws {
    let catalog = try BundledCatalog.catalog()
    #expect(catalog.plans.count == 4 && catalog.documents.count == 5)
    #expect(catalog.indicators.count == 215 && catalog.observations.count == 144)
    #expect(catalog.units.count == 78 && catalog.jurisdictions.count == 16)
  }

  @Test("Read as part of the program and read as any file, they are the same")
  func trusting() throws {
    let copies = Catalog.bundledFiles.map { SourceFile(name: $0.name, bytes: Array($0.bytes)) }
    let copied = try #require(CatalogLoader.load(copies).catalog)
    let catalog = try BundledCatalog.catalog()
    #expect(copied.targets.map(\.id) == catalog.targets.map(\.id))
    #expect(copied.targets.map(\.predicate) == catalog.targets.map(\.predicate))
    #expect(copied.units.map(\.name) == catalog.units.map(\.name))
    #expect(
      copied.plans.flatMap(\.actions).map(\.summary)
        == catalog.plans.flatMap(\.actions).map(\.summary))
    #expect(copied.observations.map(\.quantity) == catalog.observations.map(\.quantity))
  }

  @Test("A plan asked for alone is read alone, without figures if none are wanted")
  func partial() throws {
    let files = Catalog.bundledFiles([.plans, .units, .indicators], of: ["huzhou-2023"])
    let catalog = try #require(CatalogLoader.load(files).catalog)
    #expect(catalog.plans.map(\.id) == ["huzhou-2023"])
    #expect(catalog.observations.isEmpty && catalog.units.count == 78)
    let named = Catalog.bundledFiles(.plans, of: ["湖州2023年推进计划"])
    #expect(try #require(CatalogLoader.load(named).catalog).plans.count == 4)
  }

  @Test("Every schema can be shown")
  func schemas() {
    #expect(
      Catalog.schemaNames.sorted() == [
        "breakdowns", "documents", "indicators", "jurisdictions", "observations", "plan", "rubrics",
        "schemes", "subjects", "units", "workspace",
      ])
    for name in Catalog.schemaNames { #expect(Catalog.schema(name)?.isEmpty == false) }
    #expect(Catalog.schema("nothing") == nil)
  }

  @Test("No figure of a district, a county, a bank or a company is a figure of the city")
  func jurisdictions() throws {
    let catalog = try BundledCatalog.catalog()
    let parts = ["wuxing", "nanxun", "deqing", "changxing", "anji", "icbc", "ccb", "tianneng"]
    for observation in catalog.observations {
      let place = try #require(catalog.jurisdiction(observation.jurisdiction))
      guard place.level == .city else { continue }
      let named = parts.filter { observation.id.rawValue.contains($0) }
      #expect(named.isEmpty, "\(observation.id) belongs to \(place.name.chinese)")
    }
    let own = catalog.observations.filter {
      catalog.jurisdiction($0.jurisdiction)?.level != .city && $0.jurisdiction != "zhejiang"
    }
    #expect(own.count == 46)
  }

  @Test("Every figure says which document it is from and where it stands")
  func sources() throws {
    let catalog = try BundledCatalog.catalog()
    for observation in catalog.observations {
      #expect(catalog.document(observation.document) != nil && !observation.place.isEmpty)
    }
    for target in catalog.targets {
      #expect(!target.statements.isEmpty, "\(target.id) is stated nowhere")
      #expect(target.statements.allSatisfy { !$0.place.isEmpty && !$0.written.isEmpty })
    }
  }
}
