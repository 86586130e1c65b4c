import GreenFinCore
import OfficeFormats

extension OfficialPaper {
  /// The completions beside the time that has passed, as a chart whose figures can be changed.
  var chart: [DocumentSection.Block] {
    let charted = paper.charted.filter { $0.target.judgement.completion != nil }
    let targets = charted.map(\.target)
    guard targets.count > 1 else { return [] }
    func percent(_ fraction: Fraction?) -> String? {
      fraction.map { ($0 * Fraction(100)).decimalText(places: 1) }
    }
    let names = charted.map { TerminalText.escaped($0.name.text(language)) }
    let completion = Phrase("完成率", "Completion").text(language)
    let time = Phrase("序时进度", "Time that has passed").text(language)
    let completions = targets.map { percent($0.judgement.completion) }
    let summary = zip(names, completions).map { "\($0) \($1 ?? "")%" }.joined(separator: ", ")
    var drawing = DocumentChart(
      title: Phrase("完成率与序时进度", "Completion and time that has passed").text(language),
      unit: "%", categories: names,
      series: [
        .init(completion, completions, shape: .columns, colour: Colour(0x0072B2)),
        .init(
          time, targets.map { percent($0.judgement.timeProgress) }, shape: .dashedLine,
          colour: Colour(0xC44E00)),
      ], summary: summary)
    // Names run into one another where they stand side by side.
    drawing.isLevel = true
    return [.chart(drawing)]
  }
}
