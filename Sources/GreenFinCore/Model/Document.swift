/// An issued document (文件) that plans and figures are taken from.
public struct Document: Sendable {
  /// The identifier's type.
  public typealias ID = Identifier<Document>

  /// The identifier, such as `huzhou-2021`.
  public let id: ID
  /// The issuer's number (发文字号), such as 湖政办发〔2021〕11号, where the document has one.
  public let number: String?
  /// The title in Chinese and in English.
  public let title: Phrase
  /// Who issued it, where that is known.
  public let issuer: Phrase?
  /// The day it was signed (成文日期).
  public let date: CalendarDate?
  /// The day it was printed and sent out (印发日期).
  public let printed: CalendarDate?
  let origin: Origin
}
