/// What a paragraph is for; each role is a style of its own in the file.
public enum ParagraphRole: String, CaseIterable, Hashable, Sendable {
  /// The title of the document (标题).
  case title = "Title"
  /// The number of the document (发文字号).
  case number = "DocumentNumber"
  /// The number on the left and who signed it on the right (发文字号, 签发人), a tab between them.
  case numberAndSigner = "NumberAndSigner"
  /// Whom it is sent to (主送机关), ending in a full-width colon.
  case addressee = "Addressee"
  /// A heading such as 一、.
  case heading1 = "Heading1"
  /// A heading such as （一）.
  case heading2 = "Heading2"
  /// A heading such as 1.
  case heading3 = "Heading3"
  /// A heading such as （1）.
  case heading4 = "Heading4"
  /// The text (正文).
  case body = "BodyText"
  /// Who signs, and the day (发文机关署名, 成文日期).
  case signature = "Signature"
  /// What stands at the top of an annex, such as 附件1.
  case annexLabel = "AnnexLabel"
  /// The title of a table or an annex.
  case caption = "Caption"
  /// Words in a table.
  case tableText = "TableText"
  /// Headings in a table.
  case tableHeading = "TableHeading"
  /// Words in a table of many columns.
  case smallTableText = "SmallTableText"
  /// Headings in such a table.
  case smallTableHeading = "SmallTableHeading"
  /// What holds a chart.
  case figure = "Figure"
  /// A remark under a table or a figure.
  case note = "Note"
}
