import GreenFinCore

/// The command that scores by a rubric.
extension Command {
  static let appraise = Command(
    "appraise", group: CommandGroup.lookup,
    Phrase("按评分办法打分、排名、定等级", "Score, rank and grade by a rubric"),
    discussion: Phrase(
      "写--year考核各责任单位：目标值完成、重点工作、按时报送；写--subjects给文件里的任何对象评分。"
        + "没有数据的指标不算零分，而是从可评分值中去掉，并列出原因；可评部分太少的不定等级、不排名。"
        + "得分精确计算，同分并列。目标值和重点工作按年末，报送按--as-of；xlsx、docx和html含每一分的来历。",
      "With --year it appraises the responsible units: targets met, actions done, returns on time; "
        + "with --subjects it scores any subjects of a file. What is not known is not zero: its "
        + "weight leaves the points that can be scored, and the reason is given; where too little "
        + "can be scored there is no grade and no rank. Scores are exact; equal scores share a "
        + "place. Targets and actions hold for the year's last day, returns for --as-of; xlsx, docx "
        + "and html show where every point is from."),
    options: [
      .appraisedYear, .rubric, .subjects, .subject, .group, .plan, .asOf, .knownAt, .time,
    ] + OptionDefinition.arranging(.appraisal) + OptionDefinition.paper,
    examples: [
      Example(
        "greenfin appraise --year 2023 --plan huzhou-2023",
        Phrase("2023年计划各责任单位的考核", "The units of the 2023 plan")),
      Example(
        "greenfin appraise --year 2023 --subject 市金融办",
        Phrase("一个单位每一分的来历", "Where every point of one unit comes from")),
      Example(
        "greenfin appraise --year 2023 --group districts -o districts.xlsx",
        Phrase("各区县的名次和每一分的来历", "The districts' ranking and the origin of each point")),
      Example(
        "greenfin appraise --rubric green-financing-entity --subjects my-firms.json",
        Phrase("按绿色融资主体的评价办法给企业评分", "Score firms as green financing entities")),
    ])
}
