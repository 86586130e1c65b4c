import GreenFinCore
import OfficeFormats
import Storage

/// `greenfin form`: the forms that units fill in for a quarter.
enum FormCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let desk = try ReturnReader(session)
    let forms = try desk.states().map(\.form)
    let output = try session.required("output")
    if session.command.flag("all") { return try writeAll(forms, to: output, session) }
    guard session.command.value("unit") != nil, forms.count == 1 else {
      throw Failure(
        exitCode: .usage,
        what: forms.count > 1
          ? Phrase("没有说明是哪个单位的表", "no unit is named")
          : Phrase(
            "该单位在\(desk.quarter.shortText)没有报送任务",
            "the unit has nothing to report for \(desk.quarter.shortText)"),
        hint: Phrase("加--unit 单位，或--all -o 目录", "add --unit UNIT, or --all with -o DIR"))
    }
    let format = try session.command.value("format") ?? Self.format(of: output)
    try write(forms[0], as: format, to: output, session.language)
    return .success
  }

  /// A file for each unit, named after its identifier.
  private static func writeAll(
    _ forms: [ReturnForm], to folder: String, _ session: Session
  ) throws -> ExitCode {
    try InputFolder.make(folder)
    let format = session.command.value("format") ?? "xlsx"
    for form in forms {
      let name = form.unit.id.rawValue.replacing("/", with: "-")
      let path = "\(folder)/\(name)-\(form.quarter.shortText).\(format)"
      try write(form, as: format, to: path, session.language)
    }
    return .success
  }

  private static func write(
    _ form: ReturnForm, as format: String, to path: String, _ language: Language
  ) throws {
    if format == "csv" {
      try OutputFile.write(FormTable(form: form, language: language).text, to: path)
    } else {
      try OutputFile.write(FormWorkbook(form: form, language: language).bytes, to: path)
    }
  }

  private static func format(of path: String) throws -> String {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if Vocabulary.formFormats.contains(ending) { return ending }
    throw Failure(
      exitCode: .usage, what: Phrase("看不出表格的格式", "the file's name does not tell the format"),
      hint: Phrase("文件名以.xlsx或.csv结尾，或加--format", "end the name in .xlsx or .csv, or add --format"))
  }
}
