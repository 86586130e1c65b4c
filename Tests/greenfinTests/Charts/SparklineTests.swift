import GreenFinCore
import Testing

@testable import greenfin

@Suite("Figures as small columns")
struct SparklineTests {
  @Test(
    "The least is the lowest, the greatest the highest",
    arguments: [
      (["0", "50", "100"], "▁▅█"), (["-3", "4"], "▁█"), (["8", "7", "6", "1"], "█▇▆▁"),
      (["5", "5"], "▄▄"),
    ])
  func columns(values: [String], text: String) {
    #expect(Sparkline.text(values.compactMap { DecimalNumber($0) }) == text)
  }

  @Test("One figure has no course, and of very many the newest are drawn")
  func counts() {
    #expect(Sparkline.text([DecimalNumber]()) == nil)
    #expect(Sparkline.text([DecimalNumber(3)]) == nil)
    #expect(Sparkline.text((0..<100).map { DecimalNumber($0) })?.count == 24)
  }
}
