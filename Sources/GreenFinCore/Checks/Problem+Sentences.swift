extension Problem {
  /// What is wrong, in both languages: what was seen and what was expected.
  public var sentence: Phrase { wholeSentence.shortened }

  private var wholeSentence: Phrase {
    switch self {
    case .unreadable(let reason):
      Phrase("读不了：\(reason.chinese)", "cannot be read: \(reason.english)")
    case .tooLarge(let limit):
      Phrase("文件超过\(limit) MB", "the file is larger than \(limit) MB")
    case .noData: Phrase("文件夹里没有数据文件", "the folder holds no data file")
    case .moreFindings(let count):
      Phrase("另有\(count)处没有列出", "\(count) more findings are not listed")
    case .syntax(let fault):
      Phrase("不是有效的JSON：\(fault.chinese)", "not valid JSON: \(fault.english)")
    case .unknownFormat(let seen):
      Phrase("不认识的格式版本“\(seen)”", "unknown format version “\(seen)”")
    case .unknownKey(let key, _): Phrase("没有“\(key)”这个键", "there is no key “\(key)” here")
    case .missingKey(let key): Phrase("缺少键“\(key)”", "the key “\(key)” is missing")
    case .duplicateKey(let key, let first):
      Phrase("键“\(key)”出现两次，第一次在\(first)", "the key “\(key)” stands twice, first at \(first)")
    case .wrongType(let key, let expected, let seen):
      Phrase(
        "“\(key)”应为\(expected.chinese)，见到的是\(seen.chinese)",
        "“\(key)” should be \(expected.english), not \(seen.english)")
    case .unknownWord(let key, let seen, _, _):
      Phrase("“\(key)”不能是“\(seen)”", "“\(key)” cannot be “\(seen)”")
    case .unknownPeriod(let seen):
      Phrase("“\(seen)”不是时段", "“\(seen)” is no period")
    case .impossibleDate(let seen):
      Phrase("日历上没有“\(seen)”这一天", "the calendar has no day “\(seen)”")
    case .inexactNumber(let seen):
      Phrase("数字“\(seen)”无法精确保存", "the number “\(seen)” cannot be kept exactly")
    case .unknownMeasure(let seen): Phrase("不认识的计量单位“\(seen)”", "unknown unit of measure “\(seen)”")
    case .badIdentifier(let seen): Phrase("标识“\(seen)”的写法不对", "“\(seen)” is no proper identifier")
    case .unsafeName(let key, let seen):
      Phrase(
        "名称“\(key)”含有控制字符或不可见字符：“\(seen)”",
        "the name “\(key)” holds control or invisible characters: “\(seen)”")
    case .unsafeText(let key, let seen):
      Phrase(
        "“\(key)”含有控制字符或不可见字符：“\(seen)”",
        "“\(key)” holds control or invisible characters: “\(seen)”")
    default: meaningSentence
    }
  }

  private var meaningSentence: Phrase {
    switch self {
    case .duplicateIdentifier(let subject, let id, let first):
      Phrase(
        "\(subject.label.chinese)“\(id)”重复，第一次在\(first)",
        "two \(subject.plural) are called “\(id)”, the first at \(first)")
    case .unknownReference(let subject, let seen, _):
      Phrase(
        "没有叫“\(seen)”的\(subject.label.chinese)", "there is no \(subject.label.english) “\(seen)”")
    case .ambiguousName(let seen, let candidates):
      Phrase(
        "“\(seen)”可以指\(candidates.joined(separator: "、"))",
        "“\(seen)” can mean \(candidates.joined(separator: ", "))")
    case .reversedPeriod(let start, let end):
      Phrase("结束日\(end)早于开始日\(start)", "the end \(end) precedes the start \(start)")
    case .collectiveCycle(let ids):
      Phrase(
        "单位集合互相包含：\(ids.joined(separator: " → "))",
        "collectives contain each other: \(ids.joined(separator: " → "))")
    case .wrongDimension(let indicator, let expected, let seen):
      Phrase(
        "指标“\(indicator)”用“\(expected)”计量，不能用“\(seen)”",
        "the indicator “\(indicator)” is measured in “\(expected)”, not in “\(seen)”")
    case .reversedLimits(let minimum, let maximum):
      Phrase(
        "最小值\(minimum)大于最大值\(maximum)", "the minimum \(minimum) is more than the maximum \(maximum)"
      )
    case .outsideLimits(let indicator, let value, let limits):
      Phrase(
        "指标“\(indicator)”的值\(value.chinese)超出可能范围\(limits)",
        "the value \(value.english) of “\(indicator)” is outside its possible range \(limits)")
    case .wrongNumber(let expected, let seen):
      Phrase("编号应为“\(expected)”，见到的是“\(seen)”", "the number should be “\(expected)”, not “\(seen)”")
    case .incompletePredicate(let comparator, let missing):
      Phrase("“\(comparator)”缺少“\(missing)”", "“\(comparator)” needs “\(missing)”")
    case .unfitComparator(let comparator, let kind):
      Phrase(
        "“\(comparator)”不适用于“\(kind)”类指标",
        "“\(comparator)” does not suit an indicator of kind “\(kind)”")
    case .lateBaseline(let asOf, let end):
      Phrase("基期\(asOf)不早于期限\(end)", "the baseline of \(asOf) is not before the horizon \(end)")
    case .unfitPeriod(let indicator, let kind):
      Phrase(
        "指标“\(indicator)”（\(kind)）的时段写法不合其类型",
        "the period does not suit “\(indicator)”, which is of kind “\(kind)”")
    case .unitTwice(let name): Phrase("同一处两次列出“\(name)”", "“\(name)” is named twice in one list")
    case .nobodyAnswers(let action): Phrase("“\(action)”没有责任单位", "nobody answers for “\(action)”")
    case .pilotWithoutLead(let pilot):
      Phrase("试点“\(pilot)”没有牵头单位", "the pilot “\(pilot)” has no leading unit")
    case .partsDoNotAddUp(let target, let sum, let whole, let difference):
      Phrase(
        "“\(target)”分解后合计\(sum.chinese)，与总目标\(whole.chinese)相差\(difference.chinese)",
        "the parts of “\(target)” add up to \(sum.english), not to \(whole.english): a difference of "
          + difference.english)
    case .partTwice(let target, let part):
      Phrase(
        "“\(target)”的分解里“\(part)”重复或与前面重叠",
        "among the parts of “\(target)” “\(part)” stands twice or overlaps an earlier one")
    case .strayPart(let target, let part):
      Phrase("“\(part)”不是“\(target)”的一部分", "“\(part)” is no part of “\(target)”")
    case .secondSplit(let target, let first):
      Phrase(
        "“\(target)”已在\(first)有一份", "“\(target)” has one already, at \(first)")
    case .impossibleShare(let target, let share):
      Phrase(
        "“\(target)”的份额\(share)%不在0到100%之间",
        "the share of “\(target)”, \(share)%, is not between 0 and 100 %")
    case .fallingSchedule(let target, let date):
      Phrase("“\(target)”的进度安排在\(date)倒退", "the schedule of “\(target)” goes back at \(date)")
    case .strayStep(let target, let date):
      Phrase(
        "“\(target)”的进度安排里\(date)不在目标期限内",
        "in the schedule of “\(target)” \(date) is outside the target's time")
    case .unfinishedSchedule(let target, let share):
      Phrase(
        "“\(target)”的进度安排到最后只有\(share)%",
        "the schedule of “\(target)” ends at \(share)%, not at 100%")
    case .idleSchedule(let target):
      Phrase(
        "“\(target)”不按时间衡量进度，进度安排不起作用",
        "“\(target)” is not paced by time, so that a schedule has no effect")
    case .meaninglessFormula(let formula, let reason):
      Phrase(
        "算式“\(formula)”没有意义：\(reason.chinese)", "“\(formula)” has no meaning: \(reason.english)")
    case .formulaDiffers(let formula, let result, let seen):
      Phrase("“\(formula)”得\(result)，而不是\(seen)", "“\(formula)” gives \(result), not \(seen)")
    case .meaninglessSplit(let target):
      Phrase(
        "“\(target)”没有可用的基期，按时段分解没有意义",
        "without a baseline to start from, the division of “\(target)” over periods has no meaning")
    case .disorderedBands(let scheme, let band):
      Phrase(
        "“\(scheme)”的档次“\(band)”界限次序不对或有缺",
        "in “\(scheme)” the class “\(band)” is out of order or leaves a gap")
    default: rubricSentence
    }
  }
}

extension Problem {
  private var rubricSentence: Phrase {
    switch self {
    case .weightsDoNotAddUp(let whole, let sum, let expected):
      Phrase(
        "“\(whole)”之下的权重合计\(sum)，不是\(expected)",
        "the weights under “\(whole)” add up to \(sum), not to \(expected)")
    case .emptyScale(let criterion):
      Phrase(
        "“\(criterion)”的评分规则最差与最好之间没有距离，无法相除",
        "the scale of “\(criterion)” has no distance between worst and best to divide by")
    case .unfitFigure(let key, let seen, let expected):
      Phrase(
        "“\(key)”应\(expected.chinese)，见到的是\(seen)",
        "“\(key)” should be \(expected.english), not \(seen)")
    case .unsourced(let part):
      Phrase(
        "“\(part)”既没有写出处，也没有注明是示例",
        "“\(part)” says neither where it is from nor that it is an example")
    default: Phrase("", "")
    }
  }
}

extension Problem.Subject {
  /// The sort of record in both languages.
  public var label: Phrase {
    switch self {
    case .document: Phrase("文件", "document")
    case .jurisdiction: Phrase("辖区", "jurisdiction")
    case .unit: Phrase("单位", "unit")
    case .indicator: Phrase("指标", "indicator")
    case .plan: Phrase("计划", "plan")
    case .task: Phrase("任务", "task")
    case .action: Phrase("重点工作", "action")
    case .goal: Phrase("目标", "goal")
    case .part: Phrase("部分", "part")
    case .target: Phrase("目标值", "target")
    case .observation: Phrase("观测值", "observation")
    case .scheme: Phrase("方案", "scheme")
    case .schemeClass: Phrase("档次", "class")
    case .rubric: Phrase("评分办法", "rubric")
    case .criterion: Phrase("评价指标", "criterion")
    case .gate: Phrase("前置条件", "gate")
    case .grade: Phrase("等级", "grade")
    case .group: Phrase("组", "group")
    case .unitKind: Phrase("单位类别", "unit kind")
    case .word: Phrase("评分用词", "word")
    case .subject: Phrase("评价对象", "subject")
    }
  }
}

extension Problem.Subject {
  /// The English word for several.
  fileprivate var plural: String {
    switch self {
    case .criterion: "criteria"
    case .schemeClass: "classes"
    default: label.english + "s"
    }
  }
}
