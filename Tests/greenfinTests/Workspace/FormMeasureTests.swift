import OfficeFormats
import Testing

@testable import greenfin

@Suite("The measures that figures of a form are in")
struct FormMeasureTests {
  private static let loans = "huzhou-2023/major-project-loans-increase"

  private func imported(
    _ value: String, measure: String = "亿元", heading: String = "完成值", _ run: WorkspaceRun,
    _ options: String = ""
  ) throws -> ProgramRun {
    let text = """
      报送单位,季度,标识,计量单位,"\(heading)"
      市金融办,2023Q2,\(Self.loans),"\(measure)","\(value)"

      """
    _ = try run.write(text, to: "form.csv")
    return run("import @/form.csv \(options)")
  }

  @Test(
    "A row whose measure was changed is read in that measure",
    arguments: [
      ("1200000", "万元", "1200000,\"unit\":\"万元\""), ("120", "亿元", "120,\"unit\":\"亿元\""),
      ("120亿元", "万元", "120,\"unit\":\"亿元\""), ("1200000", "10,000 yuan", "1200000,\"unit\":\"万元\""),
      ("120", "", "120,\"unit\":\"亿元\""),
    ])
  func changedMeasure(value: String, measure: String, kept: String) throws {
    let run = try WorkspaceRun()
    let result = try imported(value, measure: measure, run)
    #expect(result.exitCode == .success, "\(result.complaint)")
    #expect(run.journal.first?.contains("\"value\":\(kept)") == true, "\(run.journal)")
  }

  @Test(
    "A measure that the figure cannot be in is refused with its cell and what to write",
    arguments: ["%", "家", "美元", "千元"])
  func unfitMeasure(measure: String) throws {
    let run = try WorkspaceRun()
    let result = try imported("120", measure: measure, run, "--accept")
    #expect(result.exitCode == .badData)
    #expect(result.complaint.contains("2: 计量单位"), "\(result.complaint)")
    #expect(result.complaint.contains("改回“亿元”"))
    #expect(run.journal.isEmpty)
  }

  @Test(
    "A heading's measure that is not the row's is told, however it is written",
    arguments: [
      "完成值（万元）", "完成值 （单位：万元）", "完成值(计量单位:万元)", "Figure (in 10,000 yuan)",
      "完成值（%）", "完成值（单位：千元）", "完成值（美元）",
    ])
  func heading(text: String) throws {
    let run = try WorkspaceRun()
    let result = try imported("1200000", heading: text, run, "--accept")
    #expect(result.exitCode == .badData, "\(result.output)")
    #expect(result.complaint.contains("表头"), "\(result.complaint)")
    #expect(run.journal.isEmpty)
  }

  @Test("A heading's measure that is not known is quoted as it was typed")
  func unknownHeading() throws {
    let run = try WorkspaceRun()
    let result = try imported("120", heading: "Figure (unit: million yuan)", run, "--accept")
    #expect(result.exitCode == .badData)
    #expect(result.complaint.contains("“million yuan”"), "\(result.complaint)")
  }

  @Test(
    "A heading's measure that the row or the figure says too is no matter; nor is another remark",
    arguments: [
      ("1200000", "万元", "完成值（单位：万元）"), ("120", "亿元", "完成值（亿元）"),
      ("1200000万元", "亿元", "完成值（万元）"), ("120", "亿元", "完成值（年初累计）"),
      ("120", "亿元", "Figure (incl. tax)"),
    ])
  func agreeing(value: String, measure: String, heading: String) throws {
    let run = try WorkspaceRun()
    let result = try imported(value, measure: measure, heading: heading, run)
    #expect(result.exitCode == .success, "\(result.complaint)")
    let seen = run(
      "check --indicator major-project-loans-increase --format json --as-of 2023-06-30")
    #expect(seen.output.contains(#""completion": 0.4"#), "\(seen.output)")
  }

  @Test("A form in English comes back with its own measures")
  func englishForm() throws {
    let run = try WorkspaceRun()
    _ = run("form --quarter 2023Q2 --unit 市金融办 -o @/form.xlsx", language: "en")
    let filled = FilledForm(try WorkbookReader.read(try InputFile.bytes(run.path + "/form.xlsx")))
    let row = try #require(filled.rows.first { $0.cells[.id]?.words == Self.loans })
    #expect(row.cells[.measure]?.words == "100 million yuan")
    let result = try imported("120", measure: "100 million yuan", run)
    #expect(result.exitCode == .success, "\(result.complaint)")
  }
}
