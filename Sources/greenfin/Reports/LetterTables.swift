import GreenFinCore
import OfficeFormats

/// The tables of a unit's letter: those of a report, with the unit's part in each row.
struct LetterTables {
  let words: ReportWords
  let letter: UnitLetter

  private var report: ReportTables { ReportTables(words: words, report: letter.part) }

  /// The targets, with the unit's role.
  var targets: Listing<ReportedTarget> {
    let roles = Dictionary(
      letter.targets.map { ($0.subject.entry.target.id, $0.role) },
      uniquingKeysWith: { first, _ in first })
    var listing = report.targets
    listing.columns.insert(role { roles[$0.entry.target.id] }, at: 0)
    return listing
  }

  /// The actions, with the unit's role and whether the unit itself has reported on them.
  var actions: Listing<ReportedAction> {
    let roles = Dictionary(
      letter.actions.map { ($0.subject.entry.action.id, $0.role) },
      uniquingKeysWith: { first, _ in first })
    var listing = report.knownActions
    listing.columns.insert(role { roles[$0.entry.action.id] }, at: 0)
    listing.columns.removeAll { $0.key == "reported" }
    listing.columns.append(reported)
    return listing
  }

  /// Others may have reported on an action: what the unit still owes must be told from that.
  private var reported: ListingColumn<ReportedAction> {
    let letter = letter
    return ListingColumn("reported", Phrase("本单位已报", "Reported by the unit"), importance: 10) {
      row, language in
      let isReported = row.isReported(by: letter.unit.id)
      let answer: Phrase =
        isReported
        ? Phrase("是", "yes")
        : letter.isAsked(for: row) ? Phrase("否", "no") : Phrase("无须报送", "not asked")
      return Cell(text: answer.text(language), value: .bool(isReported))
    }
  }

  private func role<Row>(
    _ find: @escaping @Sendable (Row) -> Phrase?
  ) -> ListingColumn<Row> {
    ListingColumn("role", Phrase("角色", "Role"), importance: 30) { row, language in
      Cell(find(row)?.text(language))
    }
  }

  /// What the unit has to see to, and by when.
  var deadlines: Listing<UnitLetter.Deadline> {
    Listing(
      title: Phrase("待办事项", "To do"),
      columns: [
        ListingColumn("kind", Phrase("事项", "What")) { row, language in
          Cell(row.kind.rawValue, row.kind.label, language)
        },
        ListingColumn("name", Phrase("名称", "Name"), flexible: true) { row, language in
          Cell(row.name.text(language))
        },
        ListingColumn("day", Phrase("期限", "Due")) { row, _ in Cell(row.day) },
        ListingColumn("id", Phrase("标识", "Id"), audience: .machines) { row, _ in Cell(row.id) },
      ])
  }
}
