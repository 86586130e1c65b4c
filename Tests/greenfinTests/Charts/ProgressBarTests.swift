import GreenFinCore
import Testing

@testable import greenfin

@Suite("Bars of progress")
struct ProgressBarTests {
  @Test(
    "The bar shows what is done, the upright line the time that is gone",
    arguments: [
      (0, 100, 0, 4, "|░░░░░░░░░░"), (36, 100, 1, 2, "███▌░|░░░░░"), (50, 100, 1, 2, "█████|░░░░░"),
      (813, 1500, 1, 2, "█████|▍░░░░"), (104, 100, 1, 2, "█████|█████"),
      (100, 100, 1, 1, "██████████|"),
      (999_999, 1_000_000, 3, 4, "███████|██▉"), (1, 1_000, 99, 100, "░░░░░░░░░|░"),
      (-5, 100, 1, 4, "░░|░░░░░░░░"), (1, 3, 1, 3, "███|▎░░░░░░"),
    ])
  func bars(done: Int, whole: Int, months: Int, of all: Int, bar: String) throws {
    let done = try #require(Fraction(done, over: whole))
    let time = try #require(Fraction(months, over: all))
    #expect(ProgressBar.text(done, time: time) == bar)
  }
}
