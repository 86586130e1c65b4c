import GreenFinCore
import OfficeFormats

/// The columns of `greenfin check`: those of targets, and the judgement.
struct CheckColumns {
  private let columns: TargetColumns

  init(_ columns: TargetColumns) {
    self.columns = columns
  }

  var all: [ListingColumn<Judgement>] {
    // What people look at first stands first; machines go by key.
    let hidden: Set = ["kind", "commitment", "units", "actions"]
    let target = columns.all { (judgement: Judgement) in judgement.entry }
    return target.map { hidden.contains($0.key) ? $0.forMachines : $0 } + judgement + figures
  }

  private var judgement: [ListingColumn<Judgement>] {
    [
      ListingColumn("asOf", Phrase("截至", "As of"), audience: .machines) { row, _ in
        Cell(row.asOf)
      },
      ListingColumn("dataState", Phrase("数据", "Data"), audience: .machines) { row, language in
        Cell(row.dataState.rawValue, row.dataState.label, language)
      },
      ListingColumn("verdict", Phrase("结论", "Verdict")) { row, language in
        Cell(row.verdict.rawValue, row.verdict.label, language, tone: row.verdict.light.tone)
      },
      ListingColumn("light", Phrase("灯", "Light"), audience: .machines) { row, _ in
        Cell(row.verdict.light.rawValue)
      },
    ]
  }

  private var figures: [ListingColumn<Judgement>] {
    [
      ListingColumn("observed", Phrase("实绩", "Observed"), importance: 60, trailing: true) {
        row, language in observedCell(row, language)
      },
      ListingColumn("completion", Phrase("完成率", "Done"), importance: 50, trailing: true) {
        row, _ in Cell(row.completion)
      },
      ListingColumn("timeProgress", Phrase("时间进度", "Time"), importance: 30, trailing: true) {
        row, _ in Cell(row.timeProgress)
      },
      ListingColumn("gap", Phrase("差距", "Gap"), audience: .machines) { row, _ in
        Cell(row.gap, signed: true)
      },
      ListingColumn("margin", Phrase("余量", "Margin"), audience: .machines) { row, language in
        Cell(
          text: row.margin?.text(language) ?? "", value: DataValue(row.margin?.value))
      },
      ListingColumn("scheme", Phrase("方案", "Scheme"), audience: .machines) { _, _ in
        Cell("month-linear")
      },
      ListingColumn("forecast", Phrase("预测", "Forecast"), audience: .machines) { _, _ in
        Cell.empty
      },
      ListingColumn("reason", Phrase("理由", "Reason"), importance: 20, flexible: true) {
        row, language in
        Cell(text: row.reason.text(language), value: .text(row.reason.text(language)))
      },
    ]
  }

  private func observedCell(_ row: Judgement, _ language: Language) -> Cell {
    guard let observed = row.observed else { return .empty }
    return Cell(
      text: "\(observed.figure(language)) (\(observed.asOf))",
      value: .object([
        "value": DataValue(observed.quantity.value), "unit": .text(observed.quantity.unit.symbol),
        "asOf": DataValue(observed.asOf), "source": .text("\(observed.document) \(observed.place)"),
        "qualifier": .text(observed.qualifier.rawValue), "observation": DataValue(observed.id),
      ]))
  }
}

extension ListingColumn {
  /// The same column for machines only.
  fileprivate var forMachines: ListingColumn {
    ListingColumn(
      key, heading, importance: column.importance, trailing: column.alignment == .trailing,
      audience: .machines, flexible: column.isFlexible, cell)
  }
}

extension Light {
  /// How the colour is shown.
  var tone: Tone {
    switch self {
    case .green: .good
    case .yellow: .warning
    case .red: .bad
    case .grey: .quiet
    }
  }
}
