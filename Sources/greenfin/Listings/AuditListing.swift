import GreenFinCore
import OfficeFormats

/// `greenfin audit`: what the documents themselves get wrong, each finding with both its places.
enum AuditListing {
  static func run(_ session: Session) throws -> ExitCode {
    // A plan is held against the others too, so that all of them are needed.
    let catalog = try session.catalog()
    let selection = try SelectionReader(session: session, catalog: catalog).read()
    let findings = catalog.audit(selection)
    try listing(catalog).write(findings, session, notes: [counts(findings, session.language)])
    return .success
  }

  static func listing(_ catalog: Catalog) -> Listing<AuditFinding> {
    Listing(
      title: Phrase("文件自身的矛盾", "What the documents themselves get wrong"),
      columns: subject + places,
      groups: { finding, grouping, language in
        grouping == "plan"
          ? finding.plans.compactMap { catalog.plan($0)?.name.text(language) }
          : [finding.kind.label.text(language)]
      })
  }

  private static var subject: [ListingColumn<AuditFinding>] {
    [
      ListingColumn("kind", Phrase("类别", "Kind"), importance: 80) { row, language in
        Cell(row.kind.rawValue, row.kind.label, language)
      },
      ListingColumn("plan", Phrase("计划", "Plan"), importance: 60) { row, _ in
        Cell(row.plans.first)
      },
      ListingColumn("id", Phrase("标识", "Id"), audience: .machines) { row, _ in
        Cell(row.subject.id)
      },
      ListingColumn("subject", Phrase("对象", "Subject"), flexible: true) { row, language in
        Cell(data: row.subject.name, language)
      },
      ListingColumn("finding", Phrase("发现", "Finding"), flexible: true) { row, language in
        Cell(text: row.sentence.text(language), value: .text(row.sentence.text(language)))
      },
    ]
  }

  private static var places: [ListingColumn<AuditFinding>] {
    [
      ListingColumn("document", Phrase("文件", "Document"), audience: .machines) { row, _ in
        Cell(row.first.document)
      },
      ListingColumn("place", Phrase("一处", "Place"), importance: 50, flexible: true) { row, _ in
        Cell(row.first.place)
      },
      ListingColumn("written", Phrase("原文", "As printed"), importance: 40, flexible: true) {
        row, language in written(row.first, language)
      },
      ListingColumn("otherDocument", Phrase("另一文件", "Other document"), audience: .machines) {
        row, _ in Cell(row.second.document)
      },
      ListingColumn("otherPlace", Phrase("另一处", "Other place"), importance: 50, flexible: true) {
        row, _ in
        let isElsewhere = row.second.document != row.first.document
        let document = isElsewhere ? row.second.document.rawValue + " " : ""
        return Cell(text: document + row.second.place, value: .text(row.second.place))
      },
      ListingColumn(
        "otherWritten", Phrase("另一处原文", "As printed there"), importance: 40, flexible: true
      ) { row, language in written(row.second, language) },
    ]
  }

  private static func written(_ place: AuditFinding.Place, _ language: Language) -> Cell {
    let nothing = Phrase("（无）", "(nothing)").text(language)
    return Cell(text: place.written ?? nothing, value: DataValue(place.written))
  }

  /// How many findings there are of each kind.
  private static func counts(_ findings: [AuditFinding], _ language: Language) -> String {
    let counts = AuditFinding.Kind.allCases.compactMap { kind -> String? in
      let count = findings.count { $0.kind == kind }
      return count == 0 ? nil : "\(kind.label.text(language)) \(count)"
    }
    let total = Phrase("共\(findings.count)条", "\(findings.count) in all").text(language)
    return ([total] + counts).joined(separator: language == .chinese ? "，" : ", ")
  }
}
