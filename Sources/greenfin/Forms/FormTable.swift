import GreenFinCore
import OfficeFormats

/// A unit's form as one table, for those who fill in text files.
struct FormTable {
  let form: ReturnForm
  let names: FormNames
  let language: Language

  /// The whole file; the byte-order mark makes spreadsheets read it as UTF-8.
  var text: String {
    let rows =
      form.targets.map { FormRow($0, form, names, language) }
      + form.actions.map { FormRow($0, language) }
    let columns = FormColumn.ofFile
    let table = Table(
      title: "",
      columns: columns.map { Column(key: $0.rawValue, heading: $0.heading.text(language)) },
      rows: rows.map { row in columns.map { Cell(text(row, $0)) } }, empty: "")
    let headings = columns.map { $0.heading.text(language) }.joined(separator: ",")
    let body = render(table, as: .csv, options: RenderOptions())
    let lines = body.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    return "\u{FEFF}" + headings + "\n" + (lines.count > 1 ? lines[1] : "")
  }

  private func text(_ row: FormRow, _ column: FormColumn) -> String {
    switch column {
    case .unit: return form.unit.name.chinese
    case .quarter: return form.quarter.shortText
    default: break
    }
    switch row.value(column) {
    case .empty: return ""
    case .text(let text), .number(let text): return text
    case .date(let date): return "\(date)"
    }
  }
}
