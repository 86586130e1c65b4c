import Testing

@testable import GreenFinCore

@Suite("What the Huzhou documents promise")
struct HuzhouPlansTests {
  @Test("2021: social financing of 1500亿元 or more is one target with three statements")
  func socialFinancing() throws {
    let target = try BundledCatalog.target("huzhou-2021/new-social-financing")
    #expect(target.predicate.comparator == .atLeast)
    #expect(try target.predicate.quantity == quantity("1500", "亿元"))
    #expect(target.commitment == "力争" && target.mode == .reach && target.kind == .flow)
    #expect(try target.window == period("2021"))
    #expect(target.statements.map(\.part) == [.goals, .body, .table])
    #expect(target.actions == ["huzhou-2021/1.1"])
  }

  @Test(
    "2021: one word of distribution (均) makes three targets of 100亿元 each",
    arguments: [
      "manufacturing-loans-increase", "small-micro-loans-increase", "green-loans-increase",
    ])
  func distributed(indicator: String) throws {
    let target = try BundledCatalog.target(Target.ID("huzhou-2021/\(indicator)"))
    #expect(target.predicate.comparator == .atLeast)
    #expect(try target.predicate.quantity == quantity("100", "亿元"))
    #expect(target.statements.map(\.part) == [.body, .table])
  }

  @Test("2021: the green credit share of 25 % stands in the goals alone, and nobody carries it")
  func uncarried() throws {
    let target = try BundledCatalog.target("huzhou-2021/green-credit-share")
    #expect(target.predicate.comparator == .atLeast)
    #expect(try target.predicate.quantity == quantity("25", "%"))
    #expect(target.statements.map(\.part) == [.goals])
    #expect(target.actions.isEmpty)
    #expect(try BundledCatalog.responsibilities(of: target).isEmpty)
  }

  @Test("2021: each pilot has a leading unit and institutions, and is a kind of its own")
  func pilots() throws {
    let plan = try BundledCatalog.plan("huzhou-2021")
    #expect(plan.pilots.map(\.number) == (1...9).map { "p\($0)" })
    for pilot in plan.pilots {
      #expect(pilot.kind == .pilot && pilot.title != nil)
      #expect(pilot.assignments.allSatisfy { $0.role == .lead } && !pilot.assignments.isEmpty)
      #expect(!pilot.institutions.isEmpty)
    }
    #expect(plan.pilots.filter { $0.site == nil }.map(\.number) == ["p7", "p8", "p9"])
    #expect(plan.implied == nil)
  }

  @Test("2021: asking for a district finds what all districts together answer for")
  func collective() throws {
    let all = try BundledCatalog.responsibilities(of: "huzhou-2021/1.1")
    let deqing = try #require(all.first { $0.unit == "huzhou/deqing-government" })
    #expect(deqing.basis == .member && deqing.collective == "huzhou/district-governments")
    let named = try #require(all.first { $0.unit == "huzhou/district-governments" })
    #expect(named.basis == .named && named.written == "各区县政府")
  }

  @Test("2023: the note makes the districts and two committees answer for every row")
  func footnote() throws {
    let plan = try BundledCatalog.plan("huzhou-2023")
    #expect(
      plan.implied?.assignments.map(\.unit) == [
        "huzhou/district-governments", "huzhou/nantaihu-new-area-committee",
        "huzhou/changhe-area-committee",
      ])
    let all = try BundledCatalog.responsibilities(of: "huzhou-2023/1.1")
    for unit: ResponsibleUnit.ID in ["huzhou/anji-government", "huzhou/changhe-area-committee"] {
      #expect(all.first { $0.unit == unit }?.basis == .implied, "\(unit)")
    }
    #expect(all.first { $0.unit == "huzhou/finance-office" }?.basis == .named)
  }

  @Test("2023: a row that names the new area committee keeps it as named, not as implied")
  func namedDespiteFootnote() throws {
    let all = try BundledCatalog.responsibilities(of: "huzhou-2023/10.1")
    let committee = all.filter { $0.unit == "huzhou/nantaihu-new-area-committee" }
    #expect(committee.map(\.basis) == [.named])
    #expect(all.first { $0.unit == "huzhou/changhe-area-committee" }?.basis == .implied)
  }

  @Test("2023: a unit that a row names twice is kept twice and counts once")
  func twice() throws {
    let action = try BundledCatalog.action("huzhou-2023/8.1")
    let regulator: ResponsibleUnit.ID = "huzhou/banking-insurance-regulator"
    #expect(action.assignments.filter { $0.unit == regulator }.count == 2)
    let all = try BundledCatalog.responsibilities(of: "huzhou-2023/8.1")
    #expect(all.filter { $0.unit == regulator }.count == 1)
    #expect(Set(all.map(\.unit)).count == all.count)
  }

  @Test("2023: loans above 1万亿元, strictly, and green loans faster than all loans")
  func comparisons() throws {
    let balance = try BundledCatalog.target("huzhou-2023/loan-balance")
    #expect(balance.predicate.comparator == .moreThan && balance.kind == .level)
    #expect(try balance.predicate.quantity == quantity("1", "万亿元"))
    let growth = try BundledCatalog.target("huzhou-2023/green-loan-growth")
    #expect(growth.predicate.comparator == .above && growth.kind == .relative)
    #expect(growth.predicate.versus == "loan-growth" && growth.predicate.quantity == nil)
  }

  @Test(
    "2021 and 2023: ranks are to be kept, not reached", arguments: ["huzhou-2021", "huzhou-2023"])
  func ranks(plan: String) throws {
    for indicator in ["loan-growth-rank", "credit-asset-quality-rank"] {
      let target = try BundledCatalog.target(Target.ID("\(plan)/\(indicator)"))
      #expect(target.predicate.comparator == .rankWithin && target.mode == .hold)
      #expect(try target.predicate.quantity == quantity("3", "位"))
    }
  }

  @Test(
    "No first-named unit of Huzhou's tables is made a leader that the document does not call so")
  func roles() throws {
    for id: Plan.ID in ["huzhou-2021", "huzhou-2023"] {
      let rows = try BundledCatalog.plan(id).tasks.flatMap(\.actions)
      #expect(rows.flatMap(\.assignments).allSatisfy { $0.role == .responsible })
    }
  }
}
