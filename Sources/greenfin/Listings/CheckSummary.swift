import GreenFinCore

/// How many judgements have each verdict.
struct CheckSummary {
  private let judgements: [Judgement]

  init(_ judgements: [Judgement]) {
    self.judgements = judgements
  }

  /// `共18项，已完成 2，无数据 16`.
  func text(_ language: Language) -> String {
    let counts = Verdict.allCases.compactMap { verdict -> String? in
      let count = judgements.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(verdict.label.text(language)) \(count)"
    }
    let total = Phrase("共\(judgements.count)项", "\(judgements.count) in all").text(language)
    return ([total] + counts).joined(separator: language == .chinese ? "，" : ", ")
  }
}
