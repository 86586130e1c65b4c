extension Problem {
  /// What to do about the problem, in both languages.
  public var cure: Phrase { wholeCure.shortened }

  private var wholeCure: Phrase {
    switch self {
    case .unreadable: Phrase("检查路径和权限", "check the path and its permissions")
    case .tooLarge: Phrase("把文件拆成几个", "split it into several files")
    case .noData: Phrase("放入plans/、units.json等文件", "put plans/, units.json and the like into it")
    case .moreFindings: Phrase("先改正已列出的", "correct those that are listed first")
    case .syntax:
      Phrase("改正此处；可用greenfin schema查看格式", "correct it here; `greenfin schema` shows the format")
    case .unknownFormat:
      Phrase("写成\"format\": 1，或更新greenfin", "write \"format\": 1, or update greenfin")
    case .unknownKey(_, let suggestion?):
      Phrase("是不是“\(suggestion)”？", "did you mean “\(suggestion)”?")
    case .unknownKey: Phrase("删去它，或查看greenfin schema", "remove it, or look at `greenfin schema`")
    case .missingKey(let key): Phrase("补上“\(key)”", "add “\(key)”")
    case .duplicateKey: Phrase("只留一个", "keep one of them")
    case .wrongType(_, let expected, _):
      Phrase("改为\(expected.chinese)", "make it \(expected.english)")
    case .unknownWord(_, _, let allowed, let suggestion): wordCure(allowed, suggestion)
    case .unknownPeriod:
      Phrase(
        "写成2023Q2、2023H1、2023-05、2023，或2023-04..2023-06",
        "write 2023Q2, 2023H1, 2023-05, 2023, or 2023-04..2023-06")
    case .impossibleDate: Phrase("写成YYYY-MM-DD", "write YYYY-MM-DD")
    case .inexactNumber:
      Phrase("整数部分最多15位，小数部分最多9位", "use at most 15 digits before the point and 9 after it")
    case .unknownMeasure: Phrase("用亿元、万元、%、个百分点、家、项等", "use 亿元, 万元, %, 个百分点, 家, 项 and the like")
    case .badIdentifier:
      Phrase("只用小写字母、数字和. _ - / @", "use lower-case letters, digits and . _ - / @ only")
    case .unsafeName, .unsafeText: Phrase("删去这些字符", "remove those characters")
    default: meaningCure
    }
  }

  private func wordCure(_ allowed: [String], _ suggestion: String?) -> Phrase {
    let list = allowed.joined(separator: ", ")
    guard let suggestion else { return Phrase("可用：\(list)", "use one of: \(list)") }
    return Phrase("是不是“\(suggestion)”？可用：\(list)", "did you mean “\(suggestion)”? One of: \(list)")
  }

  private var meaningCure: Phrase {
    switch self {
    case .duplicateIdentifier: Phrase("给其中一个换个标识", "give one of them another identifier")
    case .unknownReference(_, _, let suggestions) where !suggestions.isEmpty:
      Phrase(
        "是不是“\(suggestions.joined(separator: "”“"))”？",
        "did you mean “\(suggestions.joined(separator: "”, “"))”?")
    case .unknownReference(let subject, _, _):
      Phrase("先定义这个\(subject.label.chinese)", "define that \(subject.label.english) first")
    case .ambiguousName: Phrase("改用标识", "use the identifier instead")
    case .reversedPeriod: Phrase("对调或改正日期", "swap or correct the dates")
    case .collectiveCycle: Phrase("从成员里去掉其中一个", "take one of them out of the members")
    case .wrongDimension: Phrase("改正单位或指标", "correct the unit of measure or the indicator")
    case .reversedLimits: Phrase("对调或改正min和max", "swap or correct min and max")
    case .outsideLimits: Phrase("核对原文的数字和单位", "compare figure and unit with the document")
    case .wrongNumber: Phrase("按原文顺序编号", "number the items in the document's order")
    case .incompletePredicate(_, let missing): Phrase("补上“\(missing)”", "add “\(missing)”")
    case .unfitComparator: Phrase("换一个比较词或指标", "use another comparator or indicator")
    case .lateBaseline: Phrase("改正日期", "correct the dates")
    case .unfitPeriod:
      Phrase(
        "期间数据写明periodStart和basis，时点值不写",
        "give periodStart and basis for figures of a period, and none for figures at a date")
    case .unitTwice: Phrase("若原文如此可保留，只计一次", "keep it if the document has it so; it counts once")
    case .nobodyAnswers: Phrase("若原文如此可保留", "keep it if the document has it so")
    case .pilotWithoutLead: Phrase("补上牵头单位", "add the leading unit")
    case .partsDoNotAddUp:
      Phrase("核对各部分，或保留并说明差额", "compare the parts, or keep them and say why they differ")
    case .partTwice: Phrase("只留一个，或改正范围", "keep one of them, or correct what it is for")
    case .strayPart:
      Phrase(
        "写下级地区、机构或期限内的时段", "name a place below the plan's own, or a period inside the target's time"
      )
    case .secondSplit: Phrase("并成一份", "put both into one")
    case .impossibleShare: Phrase("写0到100的百分数", "write a percentage from 0 to 100")
    case .fallingSchedule:
      Phrase("按日期从早到晚、份额从小到大排列", "list the steps by date, with shares that never fall")
    case .strayStep: Phrase("改正日期", "correct the date")
    case .unfinishedSchedule:
      Phrase("补上到期限末为100的一步", "add a step of 100 by the end of the target's time")
    case .idleSchedule: Phrase("删去它，或核对指标", "remove it, or compare the target with it")
    case .meaninglessFormula:
      Phrase("用inputs里的名称和+ - * /改写算式", "write it with the names in “inputs” and + - * /")
    case .formulaDiffers: Phrase("核对数值、算式和各个数据", "compare the value, the formula and its inputs")
    case .meaninglessSplit:
      Phrase("给目标值补上比目标差的基期", "give the target a baseline that is worse than what it promises")
    case .disorderedBands:
      Phrase(
        "从好到差排列界限，最后一档不写界限", "list the bounds from best to worst, and the last class without one")
    case .weightsDoNotAddUp: Phrase("改正权重，使合计相等", "correct the weights so that they add up")
    case .emptyScale:
      Phrase("把最差和最好写成不同的数", "give worst and best different figures, or words to choose from")
    case .unfitFigure(_, _, let expected):
      Phrase("改为\(expected.chinese)的数", "make it \(expected.english)")
    case .unsourced:
      Phrase("写明place，或写\"example\": true", "add “place”, or “example”: true")
    default: Phrase("", "")
    }
  }
}
