import GreenFinCore

/// A target in few words: what is measured and what is promised of it.
struct TargetText {
  private let target: Target
  private let catalog: Catalog

  init(_ target: Target, _ catalog: Catalog) {
    self.target = target
    self.catalog = catalog
  }

  /// `新增社会融资 ≥ 1500亿元`.
  func text(_ language: Language) -> String {
    let name = catalog.indicator(target.indicator)?.name.text(language) ?? target.indicator.rawValue
    return target.kind == .milestone ? name : name + " " + promise(language)
  }

  /// `≥ 1500亿元`; a milestone promises to be done.
  func promise(_ language: Language) -> String {
    let versus = target.predicate.versus.flatMap { catalog.indicator($0)?.name }
    let text = target.predicate.text(language, versus: versus)
    guard target.mode == .hold, target.kind != .milestone else { return text }
    return language == .chinese ? "保持\(text)" : "hold \(text)"
  }

  /// The same, and behind it what was promised before the target was revised.
  func promiseAndBefore(_ language: Language) -> String {
    guard let change = target.change else { return promise(language) }
    let before = change.original.text(language)
    let now = change.isWithdrawn ? Phrase("已取消", "given up").text(language) : promise(language)
    return language == .chinese ? "\(now)（原\(before)）" : "\(now) (was \(before))"
  }
}
