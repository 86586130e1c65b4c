import GreenFinCore

/// What can be wrong with a filled form besides its figures and dates.
enum FormProblem {
  /// A row that was filled in and says not for what.
  case noIdentifier
  /// One target or action in two rows.
  case twice(String)
  /// An identifier that the unit's form does not have.
  case unknown(String, near: [String])
  /// A formula that came to an error.
  case formulaError(String)
  /// A formula whose value was not saved.
  case formulaWithoutValue
  /// A word that is not in the list.
  case unknownWord(String, [Phrase])
  /// A day outside the form's quarter.
  case otherQuarter(CalendarDate, Period)
  /// 0.25 where 25 % may be meant.
  case mayBeFraction(String)
  /// More than all, or less than nothing.
  case noPercentage(DecimalNumber)
  /// Done, but not to 100 %.
  case doneInPart(DecimalNumber)

  /// Whether it can be accepted as it is.
  var isDoubt: Bool {
    switch self {
    case .otherQuarter, .mayBeFraction, .doneInPart: true
    default: false
    }
  }

  /// The problem in both languages.
  var sentence: Phrase {
    switch self {
    case .noIdentifier: Phrase("这一行填了内容却没有标识", "the row is filled in and has no id")
    case .twice(let id): Phrase("“\(id)”填了两行", "“\(id)” stands in two rows")
    case .unknown(let id, _):
      Phrase("“\(id)”不在这个单位的报送表里", "“\(id)” is not on this unit's form")
    case .formulaError(let text): Phrase("公式结果是错误“\(text)”", "the formula gives “\(text)”")
    case .formulaWithoutValue: Phrase("公式没有保存结果", "the formula was saved without its value")
    case .unknownWord(let text, _): Phrase("“\(text)”不在可选项里", "“\(text)” is not in the list")
    case .otherQuarter(let day, let quarter):
      Phrase("\(day)不在\(quarter.shortText)之内", "\(day) is not in \(quarter.shortText)")
    case .mayBeFraction(let text): Phrase("“\(text)”是否应为百分数", "is “\(text)” a fraction of 1?")
    case .noPercentage(let value):
      Phrase("\(value.plainText)不在0到100之间", "\(value.plainText) is not between 0 and 100")
    case .doneInPart(let value):
      Phrase("已完成却只有\(value.plainText)%", "done, but only to \(value.plainText)%")
    }
  }

  /// What to do about it.
  var cure: Phrase? {
    switch self {
    case .noIdentifier, .twice: Phrase("用原来的表重新填写", "fill in the form as it was sent")
    case .unknown(_, let near) where !near.isEmpty:
      Phrase(
        "是不是“\(near.joined(separator: "”“"))”", "did you mean “\(near.joined(separator: "”, “"))”?")
    case .unknown: Phrase("删去这一行", "delete the row")
    case .formulaError, .formulaWithoutValue: Phrase("改填数值", "write the value itself")
    case .unknownWord(_, let words):
      Phrase(
        "可填：\(words.map(\.chinese).joined(separator: "、"))",
        "use one of: \(words.map(\.english).joined(separator: ", "))")
    case .mayBeFraction: Phrase("写成25%", "write 25%")
    default: nil
    }
  }
}
