import GreenFinCore

/// What is appraised, and by which rubric.
extension OptionDefinition {
  static let appraisedYear = OptionDefinition(
    "year", Phrase("年份", "YEAR"),
    Phrase("考核各责任单位这一年的工作", "Appraise the responsible units' work of this year"),
    .number(1949...2100))

  static let rubric = OptionDefinition(
    "rubric", Phrase("办法", "RUBRIC|FILE"),
    Phrase("按这个评分办法：标识，或以.json结尾的文件", "By this rubric: its id, or a file that ends in .json"),
    .suggested(Vocabulary.rubrics),
    defaultText: Phrase("工作区的rubric设置，否则year-end", "the workspace's rubric, or year-end"))

  static let subjects = OptionDefinition(
    "subjects", Phrase("文件", "FILE"),
    Phrase("给这个文件（JSON或CSV）里的对象评分", "Score the subjects of this file, JSON or CSV"),
    .dynamic(.file))

  static let subject = OptionDefinition(
    "subject", Phrase("名称", "NAME"),
    Phrase("只看这一个，给出每一分的来历", "This one alone, with the origin of every point"))

  static let group = OptionDefinition(
    "group", Phrase("组", "GROUP"),
    Phrase("只看评分办法的这一组，如districts", "Only this group of the rubric, such as districts"))
}
