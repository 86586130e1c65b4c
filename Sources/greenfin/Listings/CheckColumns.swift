import GreenFinCore
import OfficeFormats

/// The columns of `greenfin check`: those of targets, and the judgement.
struct CheckColumns {
  /// The columns that more than a target's figures must be worked out for.
  static let told: Set = [
    "reason", "reasonEn", "notes", "conflicts", "related", "nested", "forecast",
  ]

  private let columns: TargetColumns
  private let schemes: [Scheme]
  private let hasGaps: Bool
  private let hasBars: Bool

  /// People are shown gaps only where some row has one, and bars only on a screen.
  init(
    _ columns: TargetColumns, _ schemes: [Scheme] = [], hasGaps: Bool = false,
    hasBars: Bool = false
  ) {
    self.columns = columns
    self.schemes = schemes
    self.hasGaps = hasGaps
    self.hasBars = hasBars
  }

  var all: [ListingColumn<CheckRow>] {
    // What people look at first stands first; machines go by key.
    let hidden: Set = ["kind", "commitment", "units", "actions"]
    let target = columns.all { (row: CheckRow) in row.judgement.entry }
    return target.map { hidden.contains($0.key) ? $0.forMachines : $0 } + judgement + classes
      + (hasBars ? [.bar(\.judgement)] : []) + figures + outlook
  }

  private var judgement: [ListingColumn<CheckRow>] {
    [
      ListingColumn("asOf", Phrase("截至", "As of"), audience: .machines) { row, _ in
        Cell(row.judgement.asOf)
      },
      ListingColumn("dataState", Phrase("数据", "Data"), audience: .machines) { row, language in
        Cell(row.judgement.dataState.rawValue, row.judgement.dataState.label, language)
      },
      ListingColumn("verdict", Phrase("结论", "Verdict")) { row, language in
        verdictCell(row.judgement, language)
      },
      ListingColumn("light", Phrase("灯", "Light"), audience: .machines) { row, _ in
        Cell((row.answers.first?.band?.light ?? row.judgement.verdict.light).rawValue)
      },
    ]
  }

  private var figures: [ListingColumn<CheckRow>] {
    [
      ListingColumn("observed", Phrase("实绩", "Observed"), importance: 60, trailing: true) {
        row, language in observedCell(row.judgement, language)
      },
      ListingColumn("completion", Phrase("完成率", "Done"), importance: 50, trailing: true) {
        row, language in Cell(completionOf: row.judgement, language)
      },
      ListingColumn("valueToTarget", Phrase("实绩比目标", "Value to target"), audience: .machines) {
        row, _ in Cell(row.judgement.valueToTarget)
      },
      ListingColumn("timeProgress", Phrase("序时进度", "Time"), importance: 30, trailing: true) {
        row, _ in Cell(row.judgement.timeProgress)
      },
      ListingColumn(
        "gap", Phrase("差距", "Gap"), importance: 28, trailing: true,
        audience: hasGaps ? .everyone : .machines
      ) { row, language in Cell(gapOf: row.judgement, language) },
      ListingColumn("margin", Phrase("余量", "Margin"), audience: .machines) { row, language in
        Cell(
          text: row.judgement.margin?.difference.text(language) ?? "",
          value: DataValue(row.judgement.margin?.value))
      },
      ListingColumn("reason", Phrase("理由", "Reason"), importance: 20, flexible: true) {
        row, language in
        Cell(data: row.judgement.reason, language)
      },
      ListingColumn("reasonEn", Phrase("英文理由", "Reason"), audience: .machines) { row, _ in
        Cell(row.judgement.reason.english)
      },
    ]
  }

  /// One column for people for each scheme asked for; machines read all of them in one.
  private var classes: [ListingColumn<CheckRow>] {
    let names: [ListingColumn<CheckRow>] = schemes.enumerated().map { index, scheme in
      ListingColumn(
        "scheme.\(scheme.id)", scheme.name, importance: 70 - index, audience: .people,
        flexible: true
      ) { row, language in
        let answer = row.answers[index]
        return Cell(
          text: answer.text(language), value: .null,
          tone: answer.band.map { $0.light.tone } ?? .quiet)
      }
    }
    return names + [
      ListingColumn(
        "disputed", Phrase("分歧", "Disputed"), importance: 65,
        audience: schemes.count > 1 ? .everyone : .machines
      ) { row, _ in
        Cell(text: row.isDisputed ? "≠" : "", value: .bool(row.isDisputed), tone: .warning)
      },
      ListingColumn("scheme", Phrase("方案", "Scheme"), audience: .machines) { [schemes] _, _ in
        Cell(schemes.count == 1 ? schemes[0].id : Scheme.defaultID)
      },
      ListingColumn("schemes", Phrase("各方案", "Schemes"), audience: .machines) {
        row, language in
        let texts = row.answers.map { answer in
          let name = (answer.band?.name ?? answer.remark)?.text(language) ?? ""
          return answer.scheme.name.text(language) + (language == .chinese ? "：" : ": ") + name
        }
        return Cell(
          text: joined(texts, language), value: .list(row.answers.map { DataValue($0) }))
      },
    ]
  }

  private var outlook: [ListingColumn<CheckRow>] {
    [
      ListingColumn("notes", Phrase("提示", "Notes"), importance: 25, flexible: true) {
        row, language in
        let notes = row.judgement.notes
        let sentences = notes.map(\.sentence) + row.judgement.nested.map(\.sentence)
        return Cell(
          text: sentences.map { $0.text(language) }
            .joined(separator: language == .chinese ? "；" : "; "),
          value: DataValue(notes.map(\.identifier)))
      },
      ListingColumn("conflicts", Phrase("冲突数据", "Conflicts"), audience: .machines) {
        row, language in
        let told = row.judgement.notes.filter { $0.identifier == "conflict" }
        return Cell(
          text: joined(told.map { $0.sentence.text(language) }, language),
          value: .list(row.judgement.notes.flatMap(DataValue.conflicts)))
      },
      ListingColumn("related", Phrase("相近数据", "Related"), audience: .machines) {
        row, language in
        Cell(
          text: joined(row.judgement.related.map { $0.sentence.text(language) }, language),
          value: .list(row.judgement.related.map { DataValue($0) }))
      },
      ListingColumn("nested", Phrase("远期路径", "Longer plans"), audience: .machines) {
        row, language in
        Cell(
          text: joined(row.judgement.nested.map { $0.sentence.text(language) }, language),
          value: .list(row.judgement.nested.map { DataValue($0) }))
      },
      ListingColumn("forecast", Phrase("预测", "Forecast"), audience: .machines) {
        row, language in
        let forecast = row.judgement.forecast
        let unit = row.judgement.entry.indicator.unit
        let linear = forecast?.linear.flatMap { value in
          unit.flatMap { Quantity(rounding: value, places: 4, $0) }
        }
        return Cell(
          text: linear?.text(language) ?? forecast?.remark?.text(language) ?? "",
          value: DataValue(forecast))
      },
    ]
  }

  private func joined(_ texts: [String], _ language: Language) -> String {
    texts.joined(separator: language == .chinese ? "；" : "; ")
  }

  private func verdictCell(_ row: Judgement, _ language: Language) -> Cell {
    Cell(row.verdict.rawValue, row.verdict.label, language, tone: row.verdict.light.tone)
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
