import GreenFinCore

extension FormProblem {
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
    case .mayBeFraction(let text, _): Phrase("“\(text)”是否应为百分数", "is “\(text)” a fraction of 1?")
    case .noPercentage(let value):
      Phrase("\(value.plainText)不在0到100之间", "\(value.plainText) is not between 0 and 100")
    case .withoutFigure(let column):
      Phrase(
        "填了“\(column.heading.chinese)”，没有填完成值，这一格不会保存",
        "“\(column.heading.english)” is filled in without a figure and will not be kept")
    case .noMilestone(let text):
      Phrase("“\(text)”没有说明是否办成", "“\(text)” does not say whether it is done")
    case .differsFromRow(let place):
      Phrase("与\(place)同一项数据的数值不同", "differs from the same figure in \(place)")
    case .differsFromUnit(let unit, let figure):
      Phrase(
        "与\(unit.chinese)报送的\(figure.chinese)不同；确认后以本表为准，两个数都列在报送情况里",
        "differs from the \(figure.english) of \(unit.english); if accepted this one holds, and "
          + "`returns` shows both")
    case .closed(let quarter, let count):
      Phrase(
        "\(quarter.shortText)已结账，本文件的\(count)项内容将作为更正列出",
        "\(quarter.shortText) is closed: "
          + (count == 1 ? "what" : "the \(count) items that")
          + " this file says will show as " + (count == 1 ? "a restatement" : "restatements"))
    default: layoutSentence
    }
  }

  /// What is wrong with the layout.
  private var layoutSentence: Phrase {
    switch self {
    case .unknownHeading(let text, _):
      Phrase(
        "表头“\(text)”不是报送表的表头，其下填的内容没有收",
        "“\(text)” is no heading of a form, and what stands under it was not taken")
    case .noHeading:
      Phrase("这一列没有表头，所填内容没有收", "nothing stands above this column, so it was not taken")
    case .repeatedHeading(let text, let other):
      Phrase("表头“\(text)”在\(other)已有", "the heading “\(text)” stands in \(other) already")
    case .missingHeading(let column):
      Phrase(
        "缺少表头“\(column.heading.chinese)”", "the heading “\(column.heading.english)” is missing")
    case .noHeadings: Phrase("表里没有表头", "the sheet has no headings")
    case .tooManyFields(let count, let expected):
      Phrase(
        "这一行有\(count)格，表头只有\(expected)格", "\(count) fields, and \(expected) headings")
    case .otherUnit(let text, let unit):
      Phrase(
        "这一行的报送单位“\(text)”不是\(unit.chinese)", "the row is of “\(text)”, not of \(unit.english)")
    case .otherPeriod(let text, let quarter):
      Phrase(
        "这一行的季度“\(text)”不是\(quarter.shortText)",
        "the row is for “\(text)”, not \(quarter.shortText)")
    case .misplaced(let column, let isTarget):
      isTarget
        ? Phrase(
          "这一行是指标，不填“\(column.heading.chinese)”",
          "the row is a target, which has no “\(column.heading.english)”")
        : Phrase(
          "这一行是工作，不填“\(column.heading.chinese)”",
          "the row is an action, which has no “\(column.heading.english)”")
    case .otherMeasure(let text, let heading, let measure):
      Phrase(
        "表头写的是\(heading.symbol)，本行的计量单位是\(measure.symbol)，“\(text)”没有写明是哪个",
        "the heading is in \(heading.symbol) and the row in \(measure.symbol); “\(text)” does not say "
          + "which")
    case .unfitMeasure(let text, let measure) where measure.english.isEmpty:
      Phrase(
        "本行的计量单位改成了“\(text)”，应为“\(measure.symbol)”",
        "the row counts things and has no measure, but “\(text)” was written there")
    case .unfitMeasure(let text, let measure):
      Phrase(
        "本行的计量单位改成了“\(text)”，应为“\(measure.symbol)”",
        "the row's measure was changed to “\(text)”; it is \(measure.spoken)")
    case .unknownMeasure(let text):
      Phrase(
        "表头写的计量单位“\(text)”不是已知的单位",
        "the measure “\(text)” of the heading is not known")
    case .mergedRows:
      Phrase(
        "几行的填报单元格合并成了一格，只有第一行会收到内容",
        "cells to fill in were merged over several rows; only the first would get what is written")
    case .contradiction(let cover, let mark):
      Phrase(
        "说明页写的是“\(cover)”，隐藏页写的是“\(mark)”",
        "the cover says “\(cover)” and the hidden sheet “\(mark)”")
    default: Phrase("", "")
    }
  }

  /// What to do about it.
  var cure: Phrase? {
    switch self {
    case .noIdentifier, .twice: Phrase("用原来的表重新填写", "fill in the form as it was sent")
    case .unknown(_, let near) where !near.isEmpty: Self.meant(near)
    case .unknown: Phrase("删去这一行", "delete the row")
    case .formulaError, .formulaWithoutValue: Phrase("改填数值", "write the value itself")
    case .unknownWord(_, let words):
      Phrase(
        "可填：\(words.map(\.chinese).joined(separator: "、"))",
        "use one of: \(words.map(\.english).joined(separator: ", "))")
    case .mayBeFraction(_, let value):
      Phrase(
        "写成\(value.movingPoint(by: 2).plainText)%", "write \(value.movingPoint(by: 2).plainText)%")
    case .noPercentage: Phrase("写0到100的数，如60%", "write a number from 0 to 100, such as 60%")
    case .unknownHeading(_, let near) where !near.isEmpty: Self.meant(near)
    case .unknownHeading, .noHeading, .repeatedHeading:
      Phrase("改正表头，或删去这一列", "correct the heading, or delete the column")
    case .missingHeading, .noHeadings:
      Phrase("把表头改回原样，或用原来的表重新填写", "restore the heading, or fill in the form as it was sent")
    case .tooManyFields:
      Phrase("含逗号的文字两边加英文引号", "put quotation marks around a text that has commas")
    case .otherUnit, .otherPeriod:
      Phrase("一个文件只放一个单位一个季度的表，请分成几个文件", "one file is one unit's form for one quarter: split it")
    case .misplaced: Phrase("移到应填的行", "move it to the row that it belongs to")
    case .withoutFigure:
      Phrase("补填完成值，或把说明写进相应工作的“存在问题”", "add the figure, or tell it under “Problems” of an action")
    case .noMilestone:
      Phrase("办成填“是”或1，未办成填“否”或0", "write yes or 1 when it is done, no or 0 when not")
    case .otherMeasure(let text, let heading, let measure)
    where heading.dimension == measure.dimension:
      Phrase("写成\(text)\(heading.symbol)", "write \(text)\(heading.symbol)")
    case .otherMeasure(let text, _, let measure):
      Phrase(
        "写成\(text)\(measure.symbol)，或把表头改回“完成值”",
        "write \(text)\(measure.symbol), or make the heading “Figure” again")
    // An English form shows nothing in the cell of what is counted.
    case .unfitMeasure(_, let measure) where measure.english.isEmpty:
      Phrase("改回“\(measure.symbol)”", "leave that cell blank")
    case .unfitMeasure(_, let measure):
      Phrase("改回“\(measure.symbol)”", "make it \(measure.spoken) again")
    case .mergedRows: Phrase("取消合并，每行分别填写", "unmerge them, and fill in each row")
    case .contradiction:
      Phrase(
        "把说明页改回原样，或用该单位该季度自己的表填写",
        "restore the cover, or fill in the form of that unit and quarter itself")
    case .unknownMeasure:
      Phrase("把表头改回“完成值”", "make the heading “Figure” again")
    case .differsFromRow: Phrase("同一项数据只填一处", "fill it in once")
    default: nil
    }
  }

  static func meant(_ near: [String]) -> Phrase {
    Phrase(
      "是不是“\(near.joined(separator: "”“"))”", "did you mean “\(near.joined(separator: "”, “"))”?")
  }
}

extension UnitOfMeasure {
  /// The measure in an English sentence: its symbol, and its name where that differs.
  fileprivate var spoken: String {
    english.isEmpty || english == symbol ? symbol : "\(symbol) (\(english))"
  }
}
