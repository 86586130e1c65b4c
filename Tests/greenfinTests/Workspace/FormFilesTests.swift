import Foundation
import Testing

@testable import greenfin

@Suite("Forms that are there already")
struct FormFilesTests {
  @Test("A file that is there and differs is left and named; others are written")
  func filledForm() throws {
    let run = try WorkspaceRun()
    let line = "form --quarter 2023Q2 --all -o @/forms --format csv"
    #expect(run(line).exitCode == .success)
    // The same again changes nothing and is no matter.
    #expect(run(line).exitCode == .success)
    let name = "forms/huzhou-peoples-bank-2023Q2.csv"
    let blank = try run.bytes(name)
    _ = try run.write("已填", to: name)
    try run.remove("forms/huzhou-finance-office-2023Q2.csv")
    let result = run(line)
    #expect(result.exitCode == .cannotCreate)
    #expect(result.complaint.contains("huzhou-peoples-bank-2023Q2.csv"))
    #expect(try run.bytes(name) == Array("已填".utf8))
    #expect(try !run.bytes("forms/huzhou-finance-office-2023Q2.csv").isEmpty)
    #expect(run(line + " --force").exitCode == .success)
    #expect(try run.bytes(name) == blank)
  }

  @Test("One unit's form replaces no other file either")
  func oneForm() throws {
    let run = try WorkspaceRun()
    let path = try run.write("别的内容", to: "form.xlsx")
    let line = "form --quarter 2023Q2 --unit 市人行 -o \(path)"
    #expect(run(line).exitCode == .cannotCreate)
    #expect(try run.bytes("form.xlsx") == Array("别的内容".utf8))
    #expect(run(line + " --force").exitCode == .success)
  }
}
