import GreenFinCore
import OfficeFormats

/// `greenfin compare`: what became of one plan in another.
enum CompareCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let catalog = try session.catalog([.plans, .units, .indicators])
    let reader = SelectionReader(session: session, catalog: catalog)
    let names = session.command.arguments
    guard let before = try reader.plans(names[0]).first,
      let after = try reader.plans(names[1]).first
    else { throw Failure.internalError }
    let comparison = PlanComparison(before, after, in: catalog)
    let selection = try reader.read()
    let items = comparison.items.filter { $0.isWanted(selection) }
    try listing(comparison).write(items, session, notes: [counts(items, session.language)])
    return .success
  }

  private static func listing(_ comparison: PlanComparison) -> Listing<PlanComparison.Item> {
    let before = comparison.before
    let after = comparison.after
    return Listing(
      title: Phrase(
        "\(before.name.chinese) → \(after.name.chinese)",
        "\(before.name.english) → \(after.name.english)"),
      columns: [
        ListingColumn("id", Phrase("标识", "Id"), audience: .machines) { item, _ in Cell(item.id) },
        ListingColumn("kind", Phrase("类别", "Kind"), importance: 30) { item, language in
          Cell(item.subject.rawValue, item.subject.label, language)
        },
        ListingColumn("change", Phrase("变化", "Change")) { item, language in
          Cell(item.change.rawValue, item.change.label, language)
        },
        ListingColumn("name", Phrase("名称", "Name"), flexible: true) { item, language in
          Cell(text: item.name.text(language), value: .text(item.name.chinese))
        },
        ListingColumn("nameEn", Phrase("英文名称", "English name"), audience: .machines) { item, _ in
          Cell(item.name.english)
        },
        ListingColumn("before", before.name, trailing: false, flexible: true) { item, language in
          side(item.before, language)
        },
        ListingColumn("after", after.name, trailing: false, flexible: true) { item, language in
          side(item.after, language)
        },
      ],
      groups: { item, _, language in [item.subject.label.text(language)] })
  }

  private static func side(_ text: Phrase?, _ language: Language) -> Cell {
    Cell(text: text?.text(language) ?? "", value: DataValue(text?.chinese))
  }

  private static func counts(_ items: [PlanComparison.Item], _ language: Language) -> String {
    PlanComparison.Subject.allCases.compactMap { subject -> String? in
      let own = items.filter { $0.subject == subject }
      guard !own.isEmpty else { return nil }
      let counts = PlanComparison.Change.allCases.map { change in
        "\(change.label.text(language)) \(own.count { $0.change == change })"
      }
      let comma = language == .chinese ? "，" : ", "
      let colon = language == .chinese ? "：" : ": "
      return subject.label.text(language) + colon + counts.joined(separator: comma)
    }
    .joined(separator: language == .chinese ? "；" : "; ")
  }
}

extension PlanComparison.Item {
  /// Whether the kinds, indicators and units asked for include the item.
  fileprivate func isWanted(_ selection: Selection) -> Bool {
    let names = selection.indicators.map(\.rawValue) + selection.units.map(\.rawValue)
    return (selection.kinds.isEmpty || selection.kinds.contains(subject.rawValue))
      && (names.isEmpty || subject != .task && names.contains(id))
  }
}
