import Foundation
import GreenFinCore
import Testing

@testable import greenfin

/// The contract with scripts: keys may be added, never changed.
@Suite struct MachineKeyTests {
  private static let targetKeys = [
    "id", "plan", "indicator", "name", "kind", "comparator", "value", "unit", "versus", "mode",
    "start", "end", "commitment", "binding", "baseline", "units", "actions", "statements",
  ]

  /// The keys that are always there.
  static let contract: [(listing: String, keys: [String])] = [
    (
      "plans",
      [
        "id", "title", "documentNumber", "issuer", "jurisdiction", "start", "end", "tasks",
        "actions", "targets",
      ]
    ),
    (
      "tasks",
      [
        "id", "plan", "task", "number", "summary", "kind", "units", "targets", "document", "place",
      ]
    ),
    (
      "units",
      [
        "id", "name", "aliases", "jurisdiction", "kind", "members", "successor", "actions", "leads",
        "targets",
      ]
    ),
    ("indicators", ["id", "name", "nameEn", "kind", "unit", "better"]),
    ("targets", targetKeys),
    (
      "observations",
      [
        "id", "indicator", "jurisdiction", "asOf", "periodStart", "basis", "value", "unit",
        "qualifier", "document", "place", "derivedFrom",
      ]
    ),
    (
      "check",
      targetKeys + [
        "asOf", "dataState", "verdict", "light", "observed", "completion", "timeProgress", "gap",
        "margin", "scheme", "forecast", "reason",
      ]
    ),
  ]

  /// The keys of the objects inside, where a list has any.
  static let inner: [(listing: String, key: String, keys: Set<String>)] = [
    ("tasks", "task", ["number", "title"]),
    ("tasks", "units", ["id", "name", "role", "basis"]),
    ("targets", "units", ["id", "name", "role", "basis"]),
    ("targets", "baseline", ["value", "asOf"]),
    ("targets", "statements", ["place", "comparatorWord", "commitment"]),
    ("check", "observed", ["value", "unit", "asOf", "source"]),
  ]

  private static func rows(_ listing: String) throws -> [[String: Any]] {
    let run = ProgramRun("\(listing) --format json")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(json as? [[String: Any]])
  }

  @Test(arguments: contract.indices)
  func everyRowHasTheKeys(_ index: Int) throws {
    let (listing, keys) = Self.contract[index]
    let rows = try Self.rows(listing)
    #expect(!rows.isEmpty)
    for row in rows {
      let missing = Set(keys).subtracting(row.keys)
      #expect(missing.isEmpty, "\(listing) \(row["id"] ?? "")")
    }
  }

  @Test(arguments: inner.indices)
  func innerObjectsHaveTheirKeys(_ index: Int) throws {
    let (listing, key, keys) = Self.inner[index]
    let values = try Self.rows(listing).flatMap { row in
      (row[key] as? [Any]) ?? [row[key] ?? NSNull()]
    }
    let objects = values.compactMap { $0 as? [String: Any] }
    #expect(!objects.isEmpty)
    for object in objects {
      #expect(keys.isSubset(of: object.keys), "\(listing).\(key)")
    }
  }

  @Test(arguments: contract.map(\.listing))
  func keysAreSorted(_ listing: String) throws {
    // Rows stand at one depth of indentation, whatever they hold.
    var last = ""
    for line in ProgramRun("\(listing) --format json").output.split(separator: "\n") {
      if line.hasPrefix("  {") { last = "" }
      guard line.hasPrefix("    \"") else { continue }
      let key = String(line.dropFirst(5).prefix { $0 != "\"" })
      #expect(last < key, "\(listing): \(last), \(key)")
      last = key
    }
  }

  @Test(arguments: contract.map(\.listing))
  func isTheSameInEveryLanguage(_ listing: String) {
    let line = "\(listing) --format jsonl --lang"
    #expect(ProgramRun(line + " zh").output == ProgramRun(line + " en").output)
  }

  @Test(arguments: contract.map(\.listing))
  func emptyIsAnEmptyArray(_ listing: String) {
    let search = "--search no-such-text-anywhere --format"
    #expect(ProgramRun("\(listing) \(search) json").output == "[]\n")
    #expect(ProgramRun("\(listing) \(search) jsonl").output.isEmpty)
    #expect(ProgramRun("\(listing) \(search) json").exitCode == .success)
  }

  @Test(arguments: contract.map(\.listing))
  func numbersArePlain(_ listing: String) throws {
    let number = try Regex(#"": (-?[0-9][^,\n]*)"#, as: (Substring, Substring).self)
    let plain = try Regex(#"-?(0|[1-9][0-9]*)(\.[0-9]+)?"#)
    let output = ProgramRun("\(listing) --format json").output
    for match in output.matches(of: number) {
      #expect(match.1.wholeMatch(of: plain) != nil, "\(match.1)")
    }
  }

  @Test(arguments: contract.map(\.listing))
  func linesAndArrayHoldTheSame(_ listing: String) throws {
    let lines = ProgramRun("\(listing) --format jsonl").output.split(separator: "\n")
    let rows = try Self.rows(listing)
    #expect(lines.count == rows.count)
  }

  @Test(arguments: contract.indices)
  func everyKeyIsAField(_ index: Int) throws {
    let (listing, keys) = Self.contract[index]
    let fields = keys.joined(separator: ",")
    let run = ProgramRun("\(listing) --limit 1 --format csv --fields \(fields)")
    #expect(run.output.hasPrefix(fields + "\n"), "\(run.complaint)")
  }

  @Test(arguments: contract.map(\.listing))
  func everyKeyPrintedIsAField(_ listing: String) throws {
    let row = try #require(try Self.rows(listing).first)
    for key in row.keys.sorted() {
      let run = ProgramRun("\(listing) --limit 1 --format json --fields \(key)")
      #expect(run.exitCode == .success, "\(run.complaint)")
    }
  }
}
