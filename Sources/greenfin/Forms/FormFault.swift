import GreenFinCore
import OfficeFormats

/// Why a file is no form that can be read, and where.
struct FormFault: Error {
  /// What can be wrong with a whole file.
  enum Kind {
    case workbook(WorkbookFault)
    case delimited(DelimitedFault)
    case encoding(InputText.Fault.Kind)
    case noForm
    case noQuarter
    case badQuarter(String)
    case noUnit
    case unknownUnit(String, near: [String])
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
    case .noForm: Phrase("没有找到报送表的表头", "the headings of a form are not in it")
    case .noQuarter: Phrase("没有写明季度", "it does not say for which quarter it is")
    case .badQuarter(let text): Phrase("“\(text)”不是季度", "“\(text)” is no quarter")
    case .noUnit: Phrase("没有写明报送单位", "it does not say whose form it is")
    case .unknownUnit(let text, _): Phrase("没有叫“\(text)”的单位", "there is no unit “\(text)”")
    case .nothingToReport(let name, let quarter):
      Phrase(
        "\(name.chinese)在\(quarter.shortText)没有报送任务",
        "\(name.english) has nothing to report for \(quarter.shortText)")
    case .empty: Phrase("表里没有填任何内容", "nothing is filled in")
    }
  }

  private var cure: Phrase? {
    switch kind {
    case .encoding(.noConverter), .encoding(.unknownEncoding):
      Phrase("请另存为UTF-8", "save it as UTF-8")
    case .noForm: Phrase("请用greenfin form生成的表", "use a form made by `greenfin form`")
    case .noQuarter, .badQuarter: Phrase("加--quarter 2023Q2", "add --quarter 2023Q2")
    case .noUnit: Phrase("加--unit 单位", "add --unit UNIT")
    case .unknownUnit(_, let near) where !near.isEmpty:
      Phrase(
        "是不是“\(near.joined(separator: "”“"))”", "did you mean “\(near.joined(separator: "”, “"))”?")
    default: nil
    }
  }
}
