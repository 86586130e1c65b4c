import GreenFinCore
import OfficeFormats

/// A unit's form as a workbook: a cover, its targets, its actions, and what reading it back needs.
struct FormWorkbook {
  let form: ReturnForm
  let names: FormNames
  let language: Language

  /// The sheet by which a filled form is known again.
  static let markSheet = "greenfin"
  /// What the first cell of that sheet says: the form's format and its version.
  static let mark = "greenfin-form 1"

  static let targetSheet = Phrase("指标", "Targets")
  static let actionSheet = Phrase("工作", "Actions")

  private static let fillColour = Colour(0xFFF2CC)
  private static let headColour = Colour(0xD9E2F3)

  /// The whole file.
  var bytes: [UInt8] {
    Workbook(
      title: title, language: language.rawValue, sheets: [cover, targets, actions, marks]
    ).xlsx()
  }

  private var title: String {
    let quarter = form.quarter.shortText
    let name = form.unit.name
    return Phrase(
      "\(name.chinese)\(quarter)绿色金融工作报送表", "Return of \(name.english) for \(quarter)"
    ).text(language)
  }

  private func text(_ chinese: String, _ english: String) -> String {
    Phrase(chinese, english).text(language)
  }

  // MARK: - Cover

  private var cover: Sheet {
    var heading = CellStyle()
    heading.isBold = true
    heading.size = 16
    var plain = CellStyle()
    plain.wraps = true
    var rows = [SheetRow([SheetCell(title, style: heading)]), SheetRow([])]
    for (label, value) in facts {
      rows.append(SheetRow([SheetCell(label, style: label.isEmpty ? plain : bold), value]))
    }
    rows.append(SheetRow([]))
    rows += instructions.map { SheetRow([SheetCell($0, style: plain)]) }
    var sheet = Sheet(
      name: text("说明", "Cover"),
      columns: [SheetColumn(width: .exactly(28)), SheetColumn(width: .exactly(60))], rows: rows)
    let first = 3 + facts.count + 1
    sheet.mergedRanges = (first..<first + instructions.count).map {
      CellRange(CellReference(row: $0, column: 1), CellReference(row: $0, column: 2))
    }
    sheet.isProtected = true
    return sheet
  }

  private var bold: CellStyle {
    var style = CellStyle()
    style.isBold = true
    return style
  }

  private var facts: [(String, SheetCell)] {
    var left = CellStyle()
    left.horizontal = .leading
    var date = left
    date.format = .date
    return [
      (text("报送单位", "Unit"), SheetCell(form.unit.name.text(language))),
      (text("季度", "Quarter"), SheetCell(form.quarter.shortText)),
      (text("截止日期", "Due by"), SheetCell(SheetCell.Value(form.dueDate), style: date)),
      (
        text("应报指标", "Targets"), SheetCell(count(form.targets.count(where: \.isAsked)), style: left)
      ),
      (
        text("应报工作", "Actions"), SheetCell(count(form.actions.count(where: \.isAsked)), style: left)
      ),
    ]
  }

  private func count(_ number: Int) -> SheetCell.Value { .number("\(number)") }

  private var instructions: [String] {
    [
      text(
        "请填写“\(Self.targetSheet.chinese)”“\(Self.actionSheet.chinese)”两张表中的黄色单元格，其余单元格已锁定；表头不要改动。",
        "Please fill in the yellow cells of the sheets “\(Self.targetSheet.english)” and "
          + "“\(Self.actionSheet.english)”; all others are locked. Leave the headings as they are."),
      text(
        "没有数据请留空，不要填0；确实为零才填0。",
        "Leave a cell empty where there is no figure; write 0 only for a true zero."),
      text(
        "完成值按“计量单位”一列填写；写了其他计量单位的，按所写的换算。流量指标默认填年初至季末累计数。",
        "Figures are in the measure of their row, unless another is written with them. Flows are from "
          + "1 January to the end of the quarter, unless the basis says otherwise."),
      text(
        "一项数据只请一个单位填报，见“由谁填报”：有牵头单位的由牵头单位填；文件没有写明牵头的，由首列单位填，这是本表的约定，不是文件的规定。",
        "Each figure is asked of one unit, as “Filled in by” says: of the lead, and where the document "
          + "names no lead, of the unit that it names first. That is this form's choice and not the "
          + "document's."),
      text(
        "区县政府和新区管委会填报本地区数，见“统计范围”；全市数不由区县数代替。",
        "Governments of districts give their own district's figure, as “Figure of” says; it never "
          + "stands for the city's."),
      text(
        "完成值填实际数，不填“至少”“以上”“前3位”之类的界限；暂时没有数据的原因写进“工作”表的“存在问题”。",
        "Write the figure itself and no bound such as “at least”. Why a figure is not known yet belongs "
          + "under “Problems” on the sheet of actions."),
      text("角色为“配合”的工作可以不填。", "Actions that the unit only supports may be left empty."),
    ]
  }

  // MARK: - Sheets to fill in

  private var targets: Sheet {
    let rows = form.targets.map { FormRow($0, form, names, language) }
    var sheet = sheet(Self.targetSheet.text(language), FormColumn.ofTargets, rows)
    for (index, row) in rows.enumerated() where row.isOpen {
      sheet.validations += FormValidations(row: row, language: language).all { column in
        range(column, FormColumn.ofTargets, index + 2)
      }
    }
    return sheet
  }

  private var actions: Sheet {
    let rows = form.actions.map { FormRow($0, language) }
    var sheet = sheet(Self.actionSheet.text(language), FormColumn.ofActions, rows)
    guard !rows.isEmpty else { return sheet }
    let columns = FormColumn.ofActions
    if let states = DataValidation.Choice(
      ActionProgress.State.allCases.map { $0.label.text(language) })
    {
      sheet.validations.append(
        DataValidation(
          range(.state, columns, 2, rows.count + 1), rule: .choice(states),
          complaint: .init(
            title: text("工作状态", "State"), text: text("请从列表中选择", "Choose from the list, please"))))
    }
    sheet.validations.append(
      DataValidation(
        range(.percent, columns, 2, rows.count + 1), rule: .number(least: "0", most: "100"),
        prompt: .init(
          title: text("完成百分比", "Done in %"), text: text("填0到100的数", "A number from 0 to 100")),
        complaint: .init(
          title: text("完成百分比", "Done in %"), text: text("应为0到100的数", "A number from 0 to 100"))))
    return sheet
  }

  private func range(
    _ column: FormColumn, _ columns: [FormColumn], _ first: Int, _ last: Int? = nil
  ) -> CellRange {
    let position = (columns.firstIndex(of: column) ?? 0) + 1
    return CellRange(
      CellReference(row: first, column: position),
      CellReference(row: last ?? first, column: position))
  }

  private func sheet(_ name: String, _ columns: [FormColumn], _ rows: [FormRow]) -> Sheet {
    var head = bold
    head.fill = Self.headColour
    head.hasBorder = true
    head.wraps = true
    let heads = SheetRow(columns.map { SheetCell($0.heading.text(language), style: head) })
    var sheet = Sheet(
      name: name, columns: columns.map { SheetColumn(width: $0.width) },
      rows: [heads] + rows.map { row in SheetRow(columns.map { cell(row, $0) }) })
    sheet.frozenRows = 1
    sheet.frozenColumns = 2
    sheet.isProtected = true
    sheet.isLandscape = true
    return sheet
  }

  private func cell(_ row: FormRow, _ column: FormColumn) -> SheetCell {
    var style = CellStyle()
    style.hasBorder = true
    style.wraps = true
    switch column {
    case .asOf, .lastDate: style.format = .date
    case .value: style.format = .general
    default: break
    }
    if column.isFilledIn, row.isOpen, column != .basis || row.hasBasis {
      style.fill = Self.fillColour
      style.isUnlocked = true
    }
    return SheetCell(row.value(column), style: style)
  }

  /// What the file is, so that nobody has to guess when it comes back.
  private var marks: Sheet {
    var sheet = Sheet(
      name: Self.markSheet,
      rows: [
        SheetRow([SheetCell(Self.mark)]),
        SheetRow([SheetCell("unit"), SheetCell(form.unit.id.rawValue)]),
        SheetRow([SheetCell("quarter"), SheetCell(form.quarter.shortText)]),
      ])
    sheet.isHidden = true
    sheet.isProtected = true
    return sheet
  }
}

extension FormColumn {
  /// How wide the column is on a sheet.
  fileprivate var width: SheetColumn.Width {
    switch self {
    case .id: .exactly(30)
    case .name: .exactly(44)
    case .filer: .exactly(20)
    case .narrative, .problems, .nextSteps: .exactly(40)
    case .source, .note, .evidence: .exactly(26)
    default: .exactly(14)
    }
  }
}
