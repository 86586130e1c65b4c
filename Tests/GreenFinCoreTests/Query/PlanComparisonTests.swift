import Testing

@testable import GreenFinCore

@Suite("Comparing two plans")
struct PlanComparisonTests {
  private static func items(_ subject: PlanComparison.Subject) throws -> [PlanComparison.Item] {
    let before = try BundledCatalog.plan("huzhou-2021")
    let after = try BundledCatalog.plan("huzhou-2023")
    return PlanComparison(before, after, in: try BundledCatalog.catalog()).items
      .filter { $0.subject == subject }
  }

  @Test(
    "What became of Huzhou's targets from 2021 to 2023",
    arguments: [
      ("新增社会融资", PlanComparison.Change.changed, "≥ 1500亿元", "2000亿元"),
      ("新增上市公司", .changed, "5家", "6家"), ("绿色信贷占比", .dropped, "≥ 25%", nil),
      ("本外币贷款余额", .new, nil, "> 1万亿元"), ("本外币贷款增速全省位次", .same, "前3位", "前3位"),
    ] as [(String, PlanComparison.Change, String?, String?)])
  func targets(name: String, change: PlanComparison.Change, before: String?, after: String?) throws
  {
    let item = try #require(
      Self.items(.target).first { $0.name.chinese == name }, "no target called \(name)")
    #expect(item.change == change)
    #expect(item.before?.chinese == before)
    #expect(item.after?.chinese == after)
  }

  @Test("Every target of either plan stands in the comparison once")
  func completeness() throws {
    let items = try Self.items(.target)
    #expect(items.filter { $0.before != nil }.count == 46)
    #expect(items.filter { $0.after != nil }.count == 38)
    #expect(try Self.items(.task).filter { $0.before != nil }.count == 11)
    #expect(try Self.items(.task).filter { $0.after != nil }.count == 12)
  }

  @Test("A task that kept its title is the same, whatever its number")
  func tasks() throws {
    let item = try #require(Self.items(.task).first { $0.name.chinese == "推动金融机构绿色金融能力建设" })
    #expect(item.change == .same)
    #expect(item.before?.chinese == "9 推动金融机构绿色金融能力建设")
  }

  @Test("A unit that joined, one that left")
  func units() throws {
    let items = try Self.items(.unit)
    #expect(items.first { $0.name.chinese == "市统计局" }?.change == .new)
    #expect(items.first { $0.name.chinese == "市公积金中心" }?.change == .dropped)
    #expect(items.first { $0.name.chinese == "市金融办" }?.change == .changed)
  }

  @Test("A plan compared with itself changed nothing")
  func itself() throws {
    let catalog = try BundledCatalog.catalog()
    for plan in catalog.plans {
      let items = PlanComparison(plan, plan, in: catalog).items
      #expect(items.allSatisfy { $0.change == .same }, "\(plan.id)")
    }
  }

  @Test("The same amount in another unit of measure is the same promise")
  func otherUnit() throws {
    let other = MadeUpFiles.plan.replacing("\"value\": 100,", with: "\"value\": 1000000,")
      .replacing("\"unit\": \"亿元\", \"mode\"", with: "\"unit\": \"万元\", \"mode\"")
    let before = try #require(CatalogLoader.load(MadeUpFiles.files()).catalog)
    let after = try #require(CatalogLoader.load(MadeUpFiles.files(plan: other)).catalog)
    let items = PlanComparison(before.plans[0], after.plans[0], in: after).items
    #expect(items.first?.change == .same)
    #expect(
      items.first?.before?.chinese == "≥ 100亿元" && items.first?.after?.chinese == "≥ 1000000万元")
  }
}
