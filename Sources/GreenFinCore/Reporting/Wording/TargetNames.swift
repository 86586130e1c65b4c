/// Names for targets that stand together, so that no two have the same.
enum TargetNames {
  /// What a target is called among others: where several have its name, with its plan and the year in
  /// which it is due, as far as they tell them apart.
  static func name(
    of entry: TargetEntry, among others: some Sequence<TargetEntry>, namesPlan: Bool = true
  ) -> Phrase {
    let name = entry.indicator.name
    let same = others.filter { $0.indicator.name == name }
    guard same.count > 1 else { return name }
    let isShared = same.contains { $0.plan.id != entry.plan.id }
    let isRepeated = same.count { $0.plan.id == entry.plan.id } > 1
    let year = "\(entry.target.window.end.year)"
    let marks = [
      isShared && namesPlan ? entry.plan.name : nil,
      isRepeated ? Phrase(year + "年", year) : nil,
    ].compactMap(\.self)
    guard !marks.isEmpty else { return name }
    let list = Phrase.list(marks)
    return Phrase("\(name.chinese)〔\(list.chinese)〕", "\(name.english) [\(list.english)]")
  }
}
