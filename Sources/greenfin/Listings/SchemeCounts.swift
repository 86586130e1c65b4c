import GreenFinCore

/// How many targets a scheme puts into each of its classes, with shares.
struct SchemeCounts {
  private let answers: [SchemeAnswer]

  init(_ answers: [SchemeAnswer]) {
    self.answers = answers
  }

  /// `绿灯 3 (75.0%)，红灯 1 (25.0%)，无法归类 2`; shares are of the targets that have a class.
  func text(_ language: Language) -> String {
    let classed = answers.compactMap { $0.band }
    let bands = answers.first?.scheme.bands ?? []
    var counts = bands.compactMap { band -> String? in
      let count = classed.count { $0.id == band.id }
      guard count > 0, let share = Fraction(count, over: classed.count) else { return nil }
      return "\(band.name.text(language)) \(count) (\(share.percentText))"
    }
    let none = answers.count - classed.count
    if none > 0 { counts.append(Phrase("无法归类 \(none)", "not classed \(none)").text(language)) }
    return counts.joined(separator: language == .chinese ? "，" : ", ")
  }
}
