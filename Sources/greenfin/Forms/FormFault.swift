import GreenFinCore
import OfficeFormats

/// Why a file is no form that can be read, and where.
struct FormFault: Error {
  /// What can be wrong with a whole file.
  enum Kind {
    case workbook(WorkbookFault)
    case delimited(DelimitedFault)
    case encoding(InputText.Fault.Kind)
    case blank
    case noForm
    case noQuarter
    case badQuarter(String)
    case noUnit
    case unknownUnit(String, near: [ResponsibleUnit])
    case severalUnits(String, [ResponsibleUnit])
    case otherUnit(Phrase, Phrase)
    case otherQuarter(Period, Period)
    case nothingToReport(Phrase, Period)
    case empty
  }

  let place: String
  let kind: Kind

  init(_ place: String, _ kind: Kind) {
    self.place = place
    self.kind = kind
  }

  /// The fault with its place and cure.
  var finding: FormFinding {
    FormFinding(place: place, sentence: sentence, cure: cure)
  }

  private var sentence: Phrase {
    switch kind {
    case .workbook(let fault): fault.sentence
    case .delimited(let fault): fault.sentence
    case .encoding(.damagedUTF8): Phrase("UTF-8文本已损坏", "the UTF-8 text is damaged")
    case .encoding(.unknownEncoding):
      Phrase("既不是UTF-8也不是GB18030文本", "it is neither UTF-8 nor GB 18030")
    case .encoding(.noConverter):
      Phrase("系统不能转换GB18030文本", "the system cannot convert GB 18030")
    case .blank: Phrase("文件是空的", "the file is empty")
    case .noForm: Phrase("没有找到报送表的表头", "the headings of a form are not in it")
    case .noQuarter: Phrase("没有写明季度", "it does not say for which quarter it is")
    case .badQuarter(let text): Phrase("“\(text)”不是季度", "“\(text)” is no quarter")
    case .noUnit: Phrase("没有写明报送单位", "it does not say whose form it is")
    case .unknownUnit(let text, _): Phrase("没有叫“\(text)”的单位", "there is no unit “\(text)”")
    case .severalUnits(let text, _):
      Phrase("“\(text)”可以指多个单位", "“\(text)” can mean several units")
    case .otherUnit(let seen, let asked):
      Phrase(
        "文件是\(seen.chinese)的，不是\(asked.chinese)的",
        "it is of \(seen.english), not of \(asked.english)")
    case .otherQuarter(let seen, let asked):
      Phrase(
        "文件是\(seen.shortText)的，不是\(asked.shortText)的",
        "it is for \(seen.shortText), not for \(asked.shortText)")
    case .nothingToReport(let name, let quarter): .nothingToReport(name, quarter)
    case .empty: Phrase("表里没有填任何内容", "nothing is filled in")
    }
  }

  private var cure: Phrase? {
    switch kind {
    case .workbook(let fault): fault.cure
    case .delimited(let fault): fault.cure
    case .encoding:
      Phrase("在表格软件里打开，另存为UTF-8的CSV", "open it in a spreadsheet and save it as CSV in UTF-8")
    case .blank, .noForm: Phrase("请用greenfin form生成的表", "use a form made by `greenfin form`")
    case .noQuarter, .badQuarter: Phrase("加--quarter 2023Q2", "add --quarter 2023Q2")
    case .noUnit: Phrase("加--unit 单位", "add --unit UNIT")
    case .unknownUnit(_, let near) where near.isEmpty:
      Phrase(
        "用greenfin units查看单位，再加--unit 单位", "`greenfin units` lists the units; add --unit UNIT")
    case .unknownUnit(_, let near):
      Phrase(
        "是不是\(Self.names(near).chinese)？确定后加--unit",
        "did you mean \(Self.names(near).english)? Then add --unit")
    case .severalUnits(_, let units):
      Phrase(
        "加--unit并写明标识：\(Self.names(units).chinese)",
        "add --unit with an id: \(Self.names(units).english)")
    case .otherUnit: Phrase("去掉--unit，或换文件", "leave out --unit, or name the other file")
    case .otherQuarter: Phrase("去掉--quarter，或换文件", "leave out --quarter, or name the other file")
    case .nothingToReport:
      Phrase("用greenfin returns查看谁要报送", "`greenfin returns` lists who has")
    case .empty: Phrase("填好黄色单元格并保存后再导入", "fill in the yellow cells, save, and import it again")
    }
  }

  private static func names(_ units: [ResponsibleUnit]) -> Phrase {
    Phrase(
      units.map { "\($0.name.chinese)（\($0.id)）" }.joined(separator: "、"),
      units.map { "\($0.name.english) (\($0.id))" }.joined(separator: ", "))
  }
}
