import Testing

@testable import GreenFinCore

@Suite("Units by any of their names")
struct UnitQueryTests {
  @Test(
    "Identifier, name, alias and English name mean one unit",
    arguments: [
      ("identifier", "huzhou/human-resources-bureau"), ("name", "市人力社保局"), ("alias", "市人社局"),
      ("with a blank", "市 人社局"),
    ])
  func names(label: String, name: String) throws {
    let found = try BundledCatalog.catalog().units(named: name).map(\.id)
    #expect(found == ["huzhou/human-resources-bureau"], "\(label)")
  }

  @Test("A name of two cities means both, and the place tells them apart")
  func twoCities() throws {
    let catalog = try BundledCatalog.catalog()
    #expect(
      catalog.units(named: "市财政局").map(\.id) == [
        "huzhou/finance-bureau", "zhanjiang/finance-bureau",
      ])
    let directory = UnitDirectory(catalog.units)
    #expect(
      directory.units(named: "市财政局", in: "zhanjiang") == ["zhanjiang/finance-bureau"])
    #expect(directory.units(named: "市财政局", in: "zhejiang").isEmpty)
  }

  @Test("A name that is nearly right means nothing; it is suggested, never merged")
  func nearMisses() throws {
    let catalog = try BundledCatalog.catalog()
    #expect(catalog.units(named: "市金融半").isEmpty)
    let directory = UnitDirectory(catalog.units)
    #expect(directory.suggestions(for: "市金融半", in: "huzhou").first == "市金融办")
  }

  @Test("Asking for a unit tells on what ground it answers")
  func grounds() throws {
    let catalog = try #require(CatalogLoader.load(MadeUpFiles.files()).catalog)
    let cases: [(ResponsibleUnit.ID, [(String, Assignment.Basis)])] = [
      ("city/office", [("1.1", .named)]), ("city/bureau", [("1.1", .named), ("p1", .named)]),
      ("city/districts", [("1.2", .named)]), ("city/west-gov", [("1.2", .member)]),
      ("city/committee", [("1.1", .implied), ("1.2", .implied)]),
    ]
    for (unit, expected) in cases {
      var selection = Selection()
      selection.units = [unit]
      let found = catalog.actions(selection).map { entry in
        let ground = entry.responsibilities.first { selection.matches($0) }?.basis
        return "\(entry.action.number) \(ground?.rawValue ?? "")"
      }
      #expect(found == expected.map { "\($0.0) \($0.1.rawValue)" }, "\(unit)")
    }
  }

  @Test("A member answers in the role of its collective, and says through which")
  func throughCollective() throws {
    let catalog = try #require(CatalogLoader.load(MadeUpFiles.files()).catalog)
    let plan = try #require(catalog.plans.first)
    let all = ResponsibilityIndex(plan, in: catalog).responsibilities(of: plan.actions[1])
    #expect(
      all.map(\.unit) == [
        "city/districts", "city/east-gov", "city/west-gov", "city/committee",
      ])
    #expect(all[1].collective == "city/districts" && all[1].role == .responsible)
    #expect(all[1].written == "东区政府")
  }

  @Test("Workloads count every ground once")
  func workload() throws {
    let catalog = try #require(CatalogLoader.load(MadeUpFiles.files()).catalog)
    let load = catalog.units(Selection()).map {
      "\($0.unit.id) \($0.actions) \($0.leads) \($0.targets)"
    }
    #expect(
      load == [
        "city/office 1 1 1", "city/bureau 2 1 1", "city/east-gov 1 0 0", "city/west-gov 1 0 0",
        "city/districts 1 0 0", "city/committee 2 0 1",
      ])
  }

  @Test(
    "A record by its identifier or name",
    arguments: [
      ("huzhou-2023", ["huzhou-2023"]), ("湖州2023年推进计划", ["huzhou-2023"]),
      ("湖政办发〔2023〕32号", ["huzhou-2023"]), ("huzhou-2023/1.2", ["huzhou-2023/1.2"]),
      ("huzhou-2021/p3", ["huzhou-2021/p3"]), ("市人社局", ["huzhou/human-resources-bureau"]),
      ("不良率", ["non-performing-loan-ratio"]),
      (
        "zhanjiang-2023/green-credit-share",
        [
          "zhanjiang-2023/green-credit-share@2025", "zhanjiang-2023/green-credit-share@2030",
          "zhanjiang-2023/green-credit-share@2023",
        ]
      ), ("没有这个", []),
    ])
  func records(name: String, expected: [String]) throws {
    #expect(try BundledCatalog.catalog().records(named: name).map(\.id) == expected)
  }

  @Test("A city by its short name")
  func places() throws {
    let catalog = try BundledCatalog.catalog()
    #expect(catalog.jurisdictions(named: "湖州").map(\.id) == ["huzhou"])
    #expect(catalog.jurisdictions(named: "湖州市").map(\.id) == ["huzhou"])
    #expect(catalog.jurisdictions(named: "huzhou/anji").map(\.id) == ["huzhou/anji"])
  }

  @Test("A name of nothing but blanks means nothing", arguments: ["", " ", "\u{200B}", "\u{3000}"])
  func emptyNames(name: String) throws {
    let catalog = try BundledCatalog.catalog()
    #expect(catalog.records(named: name).map(\.id) == [])
    #expect(catalog.plans(named: name).map(\.id) == [])
    #expect(catalog.units(named: name).map(\.id) == [])
    #expect(catalog.indicators(named: name).map(\.id) == [])
    #expect(catalog.jurisdictions(named: name).map(\.id) == [])
  }

  @Test("Only cities, districts and counties have a short name, not banks and companies")
  func noShortNames() throws {
    let catalog = try BundledCatalog.catalog()
    for place in catalog.jurisdictions where place.level == .institution {
      let short = String(place.name.chinese.dropLast())
      #expect(catalog.jurisdictions(named: short).isEmpty, "\(short)")
      #expect(catalog.jurisdictions(named: place.name.chinese).map(\.id) == [place.id])
    }
    #expect(catalog.jurisdictions(named: "德清").map(\.id) == ["huzhou/deqing"])
    #expect(catalog.jurisdictions(named: "浙江").map(\.id) == ["zhejiang"])
  }
}
