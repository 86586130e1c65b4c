import GreenFinCore
import Testing

@testable import greenfin

/// Order, groups, limits, columns and filters, the same for every listing.
@Suite struct ListingTests {
  /// The values of one column, row by row.
  private func column(_ line: String) -> [String] {
    ProgramRun(line + " --format tsv").output.split(separator: "\n").dropFirst().map(String.init)
  }

  @Test(arguments: [
    "tasks --plan huzhou-2023 --fields number --sort number",
    "tasks --plan huzhou-2023 --fields number --sort id",
    "tasks --plan huzhou-2023 --fields number --sort task,number",
  ])
  func numbersInTextsCountAsNumbers(_ line: String) throws {
    let numbers = column(line)
    #expect(numbers.count == 46)
    let two = try #require(numbers.firstIndex(of: "2.1"))
    let ten = try #require(numbers.firstIndex(of: "10.1"))
    #expect(two < ten)
    #expect(numbers.first == "1.1")
    #expect(numbers.last == "12.3")
  }

  @Test func pilotsSortByTheirNumber() {
    let ids = column("tasks --kind pilot --fields id --sort id")
    #expect(ids.first == "huzhou-2021/p1")
  }

  @Test func figuresSortBySize() {
    let line = "targets --plan huzhou-2021 --kind flow --fields value --sort"
    let values = column(line + " value").compactMap(Double.init)
    #expect(values == values.sorted())
    #expect(values.contains(100))
    #expect(values.contains(1500))
    let falling = column(line + " -value").compactMap(Double.init)
    #expect(falling == values.reversed())
    #expect(column(line + " value:desc") == column(line + " -value"))
  }

  @Test func nothingComesLast() {
    let values = column("targets --fields value,id --sort value").map { $0.hasPrefix("\t") }
    #expect(values.contains(true))
    #expect(values.firstIndex(of: true).map { index in values[index...].allSatisfy { $0 } } == true)
  }

  @Test func equalRowsKeepTheirOrder() {
    let plain = column("targets --plan huzhou-2021 --fields id")
    #expect(column("targets --plan huzhou-2021 --fields id --sort end") == plain)
  }

  @Test(arguments: [0, 1, 5, 1000])
  func limit(_ limit: Int) {
    let all = column("units --fields id")
    #expect(column("units --fields id --limit \(limit)") == Array(all.prefix(limit)))
  }

  @Test func cuttingIsSaid() {
    let text = ProgramRun("units --limit 2 --lang en --format plain").output
    #expect(text.contains("2 of "))
    #expect(text.contains(" shown"))
  }

  @Test func fieldsComeInTheOrderAskedFor() {
    let run = ProgramRun("tasks --limit 1 --format csv --fields place,id,kind")
    #expect(run.output.hasPrefix("place,id,kind\n"))
  }

  @Test(arguments: ["unit", "plan", "task", "kind"], ["tasks", "targets", "check"])
  func groupsHoldEveryRow(_ grouping: String, _ listing: String) {
    let rows = column("\(listing) --fields id")
    let grouped = column("\(listing) --fields id --group-by \(grouping)")
    #expect(Set(grouped) == Set(rows))
    let text = ProgramRun("\(listing) --fields id --group-by \(grouping) --format plain").output
    let counts = text.matches(of: /(?:\(([0-9]+)\)|：共([0-9]+)项[^\n]*)\n/).compactMap {
      Int($0.1 ?? $0.2 ?? "")
    }
    #expect(counts.reduce(0, +) == grouped.count)
  }

  @Test func aLimitHoldsInsideEachGroup() {
    let rows = column("tasks --group-by plan --limit 2 --fields plan")
    #expect(rows.count == 8)
    #expect(Set(rows).count == 4)
  }

  struct Filter: Sendable {
    let line: String
    let expected: [String]
  }

  @Test(arguments: [
    Filter(line: "plans --jurisdiction 湛江", expected: ["zhanjiang-2023"]),
    Filter(
      line: "plans --year 2023", expected: ["huzhou-2023", "huzhou-fyp14", "zhanjiang-2023"]),
    Filter(line: "plans --search Zhanjiang", expected: ["zhanjiang-2023"]),
    Filter(
      line: "tasks --plan huzhou-2023 --task 2 --unit 市人行", expected: ["huzhou-2023/2.4"]),
    Filter(
      line: "tasks --task huzhou-2023/1 --has-target",
      expected: ["huzhou-2023/1.2", "huzhou-2023/1.3"]),
    Filter(
      line: "tasks --kind pilot --role lead --unit 长兴县政府", expected: ["huzhou-2021/p3"]),
    Filter(
      line: "targets --indicator 新增社会融资",
      expected: ["huzhou-2021/new-social-financing", "huzhou-2023/new-social-financing"]),
    Filter(
      line: "targets --indicator new-social-financing --due-before 2022-01-01",
      expected: ["huzhou-2021/new-social-financing"]),
    Filter(line: "units --search 人民银行湛江", expected: ["zhanjiang/peoples-bank"]),
    Filter(
      line: "indicators --kind rank --search 制造业",
      expected: ["manufacturing-loan-growth-rank"]),
  ])
  func filters(_ filter: Filter) {
    #expect(column(filter.line + " --fields id") == filter.expected)
  }
}
