import GreenFinCore
import OfficeFormats

/// Hands a value to the format that was asked for, and its text to the screen or a file.
struct OutputWriter {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// The format asked for, else the one that the file's name tells, else a table.
  var format: Format {
    if let format = session.command.value("format").flatMap(Format.init(rawValue:)) {
      return format
    }
    let name = session.command.value("output") ?? ""
    let suffix = name.split(separator: ".").dropFirst().last.map(String.init)
    return suffix.flatMap(Format.init(fileExtension:)) ?? .table
  }

  func write(_ table: Table) throws {
    try write(text: render(table, as: format, options: options))
  }

  func write(_ card: Card) throws {
    do {
      try write(text: render(card, as: format, options: options))
    } catch let error as UnsupportedFormat {
      let valid = error.valid.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        exitCode: .usage,
        what: Phrase(
          "卡片不能写成\(error.format.rawValue)", "a card cannot be written as \(error.format.rawValue)"),
        hint: Phrase("可用：\(valid)", "use one of: \(valid)"))
    }
  }

  /// Writes to the file of `-o`, or to standard output.
  func write(text: String) throws {
    if let path = session.command.value("output"), path != "-" {
      try OutputFile.write(text, to: path)
    } else {
      try session.context.output(text)
    }
  }

  /// Writes what is no text to the file of `-o`; a screen cannot show it.
  func write(bytes: [UInt8]) throws {
    guard let path = session.command.value("output"), path != "-" else {
      throw Failure(
        exitCode: .usage,
        what: Phrase("这种格式不能写到屏幕上", "this format cannot be written to the screen"),
        hint: Phrase("加-o 文件", "add -o FILE"))
    }
    try OutputFile.write(bytes, to: path)
  }

  /// How wide and in which colours and words texts are.
  var options: RenderOptions {
    let isFile = session.command.value("output") != nil
    return RenderOptions(
      width: isFile ? session.command.number("width") : session.context.width(session.command),
      colour: !isFile && session.context.usesColour(session.command),
      labels: session.language == .chinese ? .chinese : .english)
  }
}
