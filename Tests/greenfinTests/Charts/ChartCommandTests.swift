import Foundation
import GreenFinCore
import Testing

@testable import greenfin

@Suite("The chart command")
struct ChartCommandTests {
  @Test("A chart goes to a file as it goes to the screen")
  func file() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/x.svg"
    let words = ["chart", "huzhou-fyp14/listed-companies", "--lang", "zh"]
    let run = ProgramRun(words + ["-o", path])
    #expect(run.exitCode == .success && run.output.isEmpty)
    let written = try String(contentsOfFile: path, encoding: .utf8)
    #expect(written == ProgramRun(words).output)
    #expect(written.hasPrefix("<?xml ") && written.hasSuffix("</svg>\n"))
    #expect(written.contains("序时进度"))
  }

  @Test(
    "What a chart cannot be written as is named, with what to do",
    arguments: ["x.png", "x.PNG", "x.html", "x.csv"])
  func otherFormats(name: String) {
    for language in Language.allCases {
      let run = ProgramRun([
        "chart", "green-credit-share", "-o", "/nowhere/" + name, "--lang", language.rawValue,
      ])
      #expect(run.exitCode == .usage)
      #expect(run.complaint.contains(".svg"))
    }
  }

  @Test(
    "What has no chart is told apart from what nobody knows",
    arguments: [
      ("green-credit-shar", "green-credit-share"), ("市人行", "greenfin indicators"),
      ("huzhou-fyp14/nantaihu-green-finance-centre", "greenfin show"), ("huzhou-2021", "greenfin"),
    ])
  func refused(name: String, hint: String) {
    let run = ProgramRun(["chart", name, "--lang", "en"])
    #expect(run.exitCode == .usage)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains(hint), "\(run.complaint)")
  }

  @Test("An indicator has a chart for each place, or for the place asked for")
  func places() {
    let all = ProgramRun(["chart", "绿色信贷占比"]).output
    #expect(all.contains("湖州市") && all.contains("湛江市"))
    let one = ProgramRun(["chart", "绿色信贷占比", "--jurisdiction", "湛江市"]).output
    #expect(!one.contains("湖州市") && one.contains("湛江市"))
    let none = ProgramRun(["chart", "绿色信贷占比", "--jurisdiction", "德清县"])
    #expect(none.exitCode == .usage)
  }

  @Test("A name without its horizon means the charts of all horizons")
  func horizons() {
    let run = ProgramRun(["chart", "zhanjiang-2023/green-credit-share"])
    #expect(run.exitCode == .success)
    #expect(run.output.contains("chart-3-title"))
  }

  @Test("A chart holds for the day asked for")
  func asOf() {
    let words = ["chart", "huzhou-fyp14/listed-companies", "--lang", "en", "--as-of"]
    let early = ProgramRun(words + ["2016-06-30"]).output
    #expect(early.contains("as of 2016-06-30") && !early.contains("2020-12-31 39"))
    #expect(ProgramRun(words + ["2021-06-30"]).output.contains("2020-12-31 39"))
  }
}
