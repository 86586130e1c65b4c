extension Problem {
  /// One example of every problem, for help and for tests; the names in them are made up.
  public static let examples: [Problem] = fileExamples + shapeExamples + meaningExamples

  private static let fileExamples: [Problem] = [
    .unreadable(reason: Phrase("没有权限", "no permission")), .tooLarge(limitInMegabytes: 16), .noData,
    .moreFindings(count: 1500), .syntax(JSONSyntaxError.Fault.expectedComma.sentence),
    .unknownFormat(seen: "2"),
  ]

  private static let shapeExamples: [Problem] = [
    .unknownKey(key: "tittle", suggestion: "title"), .missingKey(key: "title"),
    .duplicateKey(key: "title", first: "plan.json:3:5"),
    .wrongType(key: "value", expected: .number, seen: .text),
    .unknownWord(key: "mode", seen: "hald", allowed: ["reach", "hold"], suggestion: "hold"),
    .impossibleDate(seen: "2023-02-30"), .unknownPeriod(seen: "2023Q9"),
    .inexactNumber(seen: "1e999"),
    .unknownMeasure(seen: "亿美元"), .badIdentifier(seen: "Plan 1"),
    .unsafeName(key: "name", seen: "市\u{202E}"), .unsafeText(key: "title", seen: "题\u{202E}"),
  ]

  private static let meaningExamples: [Problem] = [
    .duplicateIdentifier(.unit, id: "city/office", first: "units.json:4:5"),
    .unknownReference(.unit, seen: "市金融半", suggestions: ["市金融办"]),
    .ambiguousName(seen: "市办", candidates: ["city/one", "city/two"]),
    .reversedPeriod(start: "2023-12-31", end: "2023-01-01"),
    .collectiveCycle(["city/a", "city/b", "city/a"]),
    .wrongDimension(indicator: "green-credit-share", expected: "%", seen: "亿元"),
    .reversedLimits(minimum: "100", maximum: "0"),
    .outsideLimits(indicator: "green-credit-share", value: Phrase("125%", "125%"), limits: "0…100"),
    .wrongNumber(expected: "1.2", seen: "1.3"),
    .incompletePredicate(comparator: "above", missing: "versus"),
    .unfitComparator(comparator: "rank<=", kind: "flow"),
    .lateBaseline(asOf: "2025-12-31", end: "2025-12-31"),
    .unfitPeriod(indicator: "new-social-financing", kind: "flow"), .unitTwice(name: "市银保监局"),
    .nobodyAnswers(action: "plan/1.1"), .pilotWithoutLead(pilot: "plan/p1"),
    .disorderedBands(scheme: "lights", band: "yellow"),
    .partsDoNotAddUp(
      target: "plan/x", sum: Phrase("90亿元", "9 billion yuan"),
      whole: Phrase("100亿元", "10 billion yuan"), difference: Phrase("-10亿元", "-1 billion yuan")),
    .partTwice(target: "plan/x", part: "city/east"),
    .strayPart(target: "plan/x", part: "2031-01-01/2031-03-31"),
    .secondSplit(target: "plan/x", first: "plan.json:9:3"),
    .impossibleShare(target: "plan/x", share: "120"),
    .fallingSchedule(target: "plan/x", date: "2023-06-30"),
    .strayStep(target: "plan/x", date: "2024-03-31"),
    .unfinishedSchedule(target: "plan/x", share: "90"), .idleSchedule(target: "plan/x"),
    .meaninglessSplit(target: "plan/x"),
    .meaninglessFormula(formula: "a / b", reason: Phrase("除数为零", "b is zero")),
    .formulaDiffers(formula: "a + b", result: "3", seen: "4"),
    .weightsDoNotAddUp(whole: "year-end", sum: "95", expected: "100"),
    .emptyScale(criterion: "carbon-intensity"),
    .unfitFigure(key: "weight", seen: "-5", expected: Phrase("大于0", "more than 0")),
    .unsourced(part: "carbon-intensity"),
  ]
}
