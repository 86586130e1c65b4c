import GreenFinCore
import OfficeFormats

extension ListingColumn {
  /// What is done of a target beside the time gone, drawn for people at a screen.
  static func bar(_ judgement: @escaping @Sendable (Row) -> Judgement) -> ListingColumn {
    ListingColumn("bar", Phrase("完成|时间", "Done|Time"), importance: 22, audience: .people) {
      row, _ in
      let judgement = judgement(row)
      guard let done = judgement.completion, let time = judgement.timeProgress else {
        return .empty
      }
      return Cell(
        text: ProgressBar.text(done, time: time), value: .null,
        tone: judgement.verdict.light.tone)
    }
  }
}
