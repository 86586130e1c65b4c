/// One cell of a table: the same thing once for people and once for machines.
public struct Cell: Hashable, Sendable {
  /// What people read.
  public var text: String
  /// What machines read.
  public var value: DataValue
  /// How it should strike the reader.
  public var tone: Tone?

  /// A cell whose text and value are told apart.
  public init(text: String, value: DataValue, tone: Tone? = nil) {
    self.text = text
    self.value = value
    self.tone = tone
  }

  /// A cell of words: machines read what people read.
  public init(_ text: String, tone: Tone? = nil) {
    self.init(text: text, value: .text(text), tone: tone)
  }

  /// Nothing for anybody; also what stands where a row is shorter than its table.
  public static let empty = Cell(text: "", value: .null)
}
