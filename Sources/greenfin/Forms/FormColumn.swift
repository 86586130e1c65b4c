import GreenFinCore
import OfficeFormats

/// One column of a form: what stands above it, and whether a unit fills it in.
enum FormColumn: String, CaseIterable {
  // Known to the office.
  case id, name, role, target, measure, lastValue, lastDate, lastState
  // Filled in by the unit.
  case value, asOf, basis, source, note
  case state, percent, narrative, problems, nextSteps, evidence
  // In a CSV file, which has no cover.
  case unit, quarter

  /// The columns of the sheet of targets.
  static let ofTargets: [FormColumn] = [
    .id, .name, .role, .target, .measure, .lastValue, .lastDate, .value, .asOf, .basis, .source,
    .note,
  ]
  /// The columns of the sheet of actions.
  static let ofActions: [FormColumn] = [
    .id, .name, .role, .lastState, .state, .percent, .narrative, .problems, .nextSteps, .evidence,
  ]
  /// The columns of a CSV file, which holds both.
  static let ofFile: [FormColumn] =
    [.unit, .quarter] + ofTargets
    + [.lastState, .state, .percent, .narrative, .problems, .nextSteps, .evidence]

  /// Whether the unit fills it in.
  var isFilledIn: Bool {
    switch self {
    case .id, .name, .role, .target, .measure, .lastValue, .lastDate, .lastState, .unit, .quarter:
      false
    default: true
    }
  }

  /// What stands above it.
  var heading: Phrase {
    switch self {
    case .id: Phrase("标识", "Id")
    case .name: Phrase("名称", "Name")
    case .role: Phrase("角色", "Role")
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

  /// The column that a heading stands for, in either language.
  init?(heading text: String) {
    let text = text.filter { !$0.isWhitespace }.lowercased()
    let found = Self.allCases.first { column in
      [column.heading.chinese, column.heading.english].contains {
        $0.filter { !$0.isWhitespace }.lowercased() == text
      }
    }
    guard let found else { return nil }
    self = found
  }
}

/// The words of the lists in forms.
enum FormWords {
  static func text(_ basis: Observation.Basis) -> Phrase {
    basis == .toDate ? Phrase("年初累计", "year to date") : Phrase("本季度", "quarter alone")
  }

  /// The basis that a word stands for, in either language or as the program writes it.
  static func basis(_ text: String) -> Observation.Basis? {
    Observation.Basis.allCases.first { means(text, Self.text($0), $0.rawValue) }
  }

  /// The state that a word stands for.
  static func state(_ text: String) -> ActionProgress.State? {
    ActionProgress.State.allCases.first { means(text, $0.label, $0.rawValue) }
  }

  private static func means(_ text: String, _ phrase: Phrase, _ word: String) -> Bool {
    [phrase.chinese, phrase.english, word].contains { $0.lowercased() == text.lowercased() }
  }
}
