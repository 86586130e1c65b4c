import GreenFinCore
import OfficeFormats

/// Makes the card of any record.
struct CardMaker {
  let catalog: Catalog
  let language: Language
  let asOf: CalendarDate
  var calendar = Judge.Calendar.month
  /// The day of the month after a quarter by which units report, where they do.
  var dueDay: Int?
  /// The schemes to show; all where none is asked for.
  var schemes: [Scheme]?

  func card(_ record: CatalogName) -> Card {
    switch record {
    case .plan(let plan): card(plan)
    case .task(let task, let plan): card(task, plan)
    case .action(let action, let plan): card(action, plan)
    case .target(let target, let plan): card(target, plan)
    case .unit(let unit): card(unit)
    case .indicator(let indicator): card(indicator)
    }
  }

  func text(_ phrase: Phrase) -> String { phrase.text(language) }

  func text(_ chinese: String, _ english: String) -> String {
    Phrase(chinese, english).text(language)
  }

  /// Labels and texts, without those that have nothing to say.
  func fields(_ heading: String, _ fields: [(label: String, text: String?)]) -> CardSection {
    .fields(
      heading,
      fields.compactMap { field in
        guard let text = field.text, !text.isEmpty else { return nil }
        return (field.label, text)
      })
  }

  /// A table of rows with some of a listing's columns.
  func section<Row>(
    _ heading: String, _ listing: Listing<Row>, _ rows: [Row], columns keys: [String]
  ) -> CardSection {
    var table = listing.table(rows, language)
    table = table.keeping(
      columns: keys.compactMap { key in table.columns.firstIndex { $0.key == key } })
    for index in table.columns.indices { table.columns[index].audience = .everyone }
    table.title = nil
    return .table("\(heading) (\(rows.count))", table)
  }

  var targetColumns: TargetColumns { TargetColumns(catalog: catalog, selection: Selection()) }

  var checkListing: Listing<CheckRow> {
    Listing(title: Phrase("目标值", "Targets"), columns: CheckColumns(targetColumns).all)
  }

  var targetListing: Listing<TargetEntry> {
    Listing(title: Phrase("目标值", "Targets"), columns: targetColumns.all { $0 })
  }

  var taskListing: Listing<ActionEntry> { TaskListing.listing(catalog, Selection()) }

  /// The judgements of the targets that a selection wants.
  func judgements(_ selection: Selection) -> [CheckRow] {
    let judge = Judge(catalog, asOf: asOf, calendar: calendar)
    return catalog.targets(selection).map { CheckRow(judge.judge($0)) }
  }

  /// A record with its own members and lists of others.
  func object(_ own: DataValue, _ more: [String: DataValue]) -> DataValue {
    guard case .list(let items) = own, case .object(let members)? = items.first else {
      return .object(more)
    }
    return .object(members.merging(more) { first, _ in first })
  }
}
