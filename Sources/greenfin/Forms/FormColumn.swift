import GreenFinCore
import OfficeFormats

/// One column of a form: what stands above it, and whether a unit fills it in.
enum FormColumn: String, CaseIterable {
  // Known to the office.
  case id, name, role, place, filer, target, measure, lastValue, lastDate, lastState
  // Filled in by the unit.
  case value, asOf, basis, source, note
  case state, percent, narrative, problems, nextSteps, evidence
  // In a CSV file, which has no cover.
  case unit, quarter

  /// The columns of the sheet of targets.
  static let ofTargets: [FormColumn] = [
    .id, .name, .role, .place, .filer, .target, .measure, .lastValue, .lastDate, .value, .asOf,
    .basis, .source, .note,
  ]
  /// The columns of the sheet of actions.
  static let ofActions: [FormColumn] = [
    .id, .name, .role, .lastState, .state, .percent, .narrative, .problems, .nextSteps, .evidence,
  ]
  /// The columns of a CSV file, which holds both.
  static let ofFile: [FormColumn] =
    [.unit, .quarter] + ofTargets
    + [.lastState, .state, .percent, .narrative, .problems, .nextSteps, .evidence]

  /// What a unit says about a target.
  static let forFigures: [FormColumn] = [.value, .asOf, .basis, .source, .note]
  /// What a unit says about an action.
  static let forReports: [FormColumn] = [
    .state, .percent, .narrative, .problems, .nextSteps, .evidence,
  ]

  /// Whether the unit fills it in.
  var isFilledIn: Bool { Self.forFigures.contains(self) || Self.forReports.contains(self) }

  /// What stands above it.
  var heading: Phrase {
    switch self {
    case .id: Phrase("标识", "Id")
    case .name: Phrase("名称", "Name")
    case .role: Phrase("角色", "Role")
    case .place: Phrase("统计范围", "Figure of")
    case .filer: Phrase("由谁填报", "Filled in by")
    case .target: Phrase("目标值", "Target")
    case .measure: Phrase("计量单位", "Measured in")
    case .lastValue: Phrase("上次数值", "Last figure")
    case .lastDate: Phrase("上次截至", "Last as of")
    case .lastState: Phrase("上次状态", "Last state")
    case .value: Phrase("完成值", "Figure")
    case .asOf: Phrase("截至日期", "As of")
    case .basis: Phrase("口径", "Basis")
    case .source: Phrase("数据来源", "Source")
    case .note: Phrase("说明", "Remark")
    case .state: Phrase("工作状态", "State")
    case .percent: Phrase("完成百分比", "Done in %")
    case .narrative: Phrase("工作进展", "Progress made")
    case .problems: Phrase("存在问题", "Problems")
    case .nextSteps: Phrase("下一步工作", "Next steps")
    case .evidence: Phrase("佐证材料链接", "Links to proofs")
    case .unit: Phrase("报送单位", "Unit")
    case .quarter: Phrase("季度", "Quarter")
    }
  }

  /// Every heading in both languages, as ``FormHeadings`` compares them.
  static let byHeading: [String: FormColumn] = Dictionary(
    allCases.flatMap { column in
      [column.heading.chinese, column.heading.english].map { (FormHeading.folded($0), column) }
    }, uniquingKeysWith: { first, _ in first })
}
