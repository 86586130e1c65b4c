extension UnitLetter {
  /// Who has filed, or files, what the unit is not asked for, and when milestones are filed: a unit that
  /// answers for a figure would otherwise not know whether to send it.
  func filerSentences(_ form: ReturnForm) -> [Phrase] {
    let items = form.targets.filter { $0.sameAs == nil }
    let milestones = items.filter { $0.entry.target.kind == .milestone }
    let figures = items.filter { $0.entry.target.kind != .milestone }
    return sentences(
      figures.filter(\.isReported), form, by: { $0.filer == nil ? nil : $0.reporter }
    ) {
      Words("已由\($0.chinese)报送", ": filed by \($0.english)", "Filed by \($0.english)")
    }
      + sentences(figures.filter { !$0.isReported }, form, by: { $0.filer?.unit }) {
        Words(
          "由\($0.chinese)统一填报", ": to be filed by \($0.english)", "To be filed by \($0.english)")
      }
      + sentences(
        milestones.filter { !$0.isReported }, form, own: Phrase("本单位", "this unit"),
        by: { $0.filer?.unit }
      ) {
        Words(
          "：完成时由\($0.chinese)填报", ": filed by \($0.english) when done",
          "Filed by \($0.english) when done")
      }
  }

  /// What is said of one thing, and before a list of several.
  private struct Words {
    let one: Phrase
    let several: Phrase

    init(_ chinese: String, _ english: String, _ severalEnglish: String) {
      one = Phrase(chinese, english)
      let said = chinese.hasPrefix("：") ? String(chinese.dropFirst()) : chinese
      several = Phrase("\(said)的", severalEnglish)
    }
  }

  /// A sentence for each unit that stands for some of the targets, in their order; the letter's own unit
  /// has one only where it is given a name.
  private func sentences(
    _ items: [ReturnForm.TargetItem], _ form: ReturnForm, own: Phrase? = nil,
    by filer: (ReturnForm.TargetItem) -> ResponsibleUnit?, words: (Phrase) -> Words
  ) -> [Phrase] {
    let all = form.targets.map(\.entry)
    var units: [ResponsibleUnit] = []
    var names: [ResponsibleUnit.ID: [Phrase]] = [:]
    for item in items {
      guard let unit = filer(item), unit.id != form.unit.id || own != nil else { continue }
      if names[unit.id] == nil { units.append(unit) }
      names[unit.id, default: []].append(TargetNames.name(of: item.entry, among: all))
    }
    return units.map { unit in
      let words = words(unit.id == form.unit.id ? own ?? unit.name : unit.name)
      let names = names[unit.id] ?? []
      guard names.count > 1 else { return names.reduce(Phrase("", ""), +) + words.one + Self.stop }
      let list = names.joined(Phrase("；", "; "))
      return Phrase(
        "\(words.several.chinese)\(names.count)项：\(list.chinese)。",
        "\(words.several.english) (\(names.count)): \(list.english).")
    }.map(\.asSentence)
  }

  private static let stop = Phrase("。", ".")
}
