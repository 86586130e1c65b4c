import Testing

@testable import greenfin

@Suite("Figures that two units give differently")
struct FigureConflictWordsTests {
  private let loans = "record huzhou-2023/major-project-loans-increase"

  @Test("Another unit's figure is contradicted, one's own is corrected")
  func words() throws {
    let run = try WorkspaceRun()
    _ = run("\(loans) 120亿元 --period 2023Q2 --unit 市金融办")
    let other = run("\(loans) 110亿元 --period 2023Q2 --unit 市人行")
    #expect(other.exitCode == .gate)
    #expect(other.complaint.contains("与市金融办报送的120亿元不同"), "\(other.complaint)")
    #expect(!other.complaint.contains("将被更正"))
    let own = run("\(loans) 130亿元 --period 2023Q2 --unit 市金融办")
    #expect(own.complaint.contains("已有数据120亿元，将被更正"), "\(own.complaint)")
    #expect(!own.complaint.contains("不同"))
    #expect(run("\(loans) 110亿元 --period 2023Q2 --unit 市人行 --accept").exitCode == .success)
    // Its own is corrected, and the other unit's is still contradicted.
    let both = run("\(loans) 115亿元 --period 2023Q2 --unit 市人行").complaint
    #expect(both.contains("已有数据110亿元，将被更正") && both.contains("与市金融办报送的120亿元不同"))
    let english = run("\(loans) 115亿元 --period 2023Q2", language: "en").complaint
    #expect(english.contains("differs from the 12 billion yuan of"), "\(english)")
  }

  @Test("What is said to be about right stays so in words; the same figure is no correction")
  func qualified() throws {
    let run = try WorkspaceRun()
    _ = run("\(loans) 约120亿元 --period 2023Q2 --unit 市金融办")
    let other = run("\(loans) 110亿元 --period 2023Q2 --unit 市人行").complaint
    #expect(other.contains("与市金融办报送的约120亿元不同"), "\(other)")
    let own = run("\(loans) 130亿元 --period 2023Q2 --unit 市金融办")
    #expect(own.exitCode == .gate)
    #expect(own.complaint.contains("已有数据约120亿元，将被更正"), "\(own.complaint)")
    for unit in ["市金融办", "市人行"] {
      let same = run("\(loans) 约120亿元 --period 2023Q2 --unit \(unit)").complaint
      #expect(same.contains("已有数据约120亿元相同，记录后没有变化") && !same.contains("将被更正"), "\(same)")
    }
    _ = run("\(loans) 110亿元 --period 2023Q2 --unit 市人行 --accept")
    #expect(run("returns --quarter 2023Q2").output.contains("约120亿元"))
  }

  @Test("Machines are given what was handed in differently, with the units that differ")
  func machines() throws {
    let run = try WorkspaceRun()
    _ = run("\(loans) 120亿元 --period 2023Q2 --unit 市金融办")
    let line = "returns --quarter 2023Q2 --fields unit,conflicts --format jsonl"
    #expect(!run(line).output.contains("major-project"))
    _ = run("\(loans) 110亿元 --period 2023Q2 --unit 市人行 --accept")
    let rows = run(line).output.split(separator: "\n").filter { $0.contains("major-project") }
    #expect(rows.count == 2)
    let figure = #"{"filer":"huzhou/peoples-bank","unit":"亿元","value":110}"#
    #expect(rows.allSatisfy { $0.contains(figure) }, "\(rows)")
  }
}
