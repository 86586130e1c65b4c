import GreenFinCore
import OfficeFormats
import Storage

/// `greenfin form`: the forms that units fill in for a quarter.
enum FormCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let desk = try ReturnReader(session)
    let asked = try desk.asked()
    let forms = asked.states.map(\.form)
    let output = try session.required("output")
    if forms.isEmpty { throw nothing(asked, desk.quarter) }
    session.tell((asked.named?.remarks ?? []) + (asked.named?.idle.map(\.sentence) ?? []))
    let names = FormNames(catalog: desk.catalog)
    if session.command.flag("all") { return try writeAll(forms, names, to: output, session) }
    guard asked.named != nil, forms.count == 1 else {
      let count = forms.count
      throw Failure(
        exitCode: .usage,
        what: asked.named == nil
          ? Phrase("没有说明是哪个单位的表", "no unit is named")
          : Phrase("这是\(count)个单位的表", "these are the forms of \(count) units"),
        hint: Phrase("加--unit 单位，或--all -o 目录", "add --unit UNIT, or --all with -o DIR"))
    }
    let format = try session.command.value("format") ?? Self.format(of: output)
    if output == "-", format == "csv" {
      let table = FormTable(form: forms[0], names: names, language: session.language)
      try OutputWriter(session).write(text: table.text)
    } else {
      var files = FormFiles(isForced: session.command.flag("force"))
      try files.write(contents(forms[0], names, as: format, output, session.language), to: output)
      try files.finish()
    }
    return .success
  }

  /// Nobody, or not the units that were named, has something to report.
  private static func nothing(_ asked: ReturnReader.Asked, _ quarter: Period) -> Failure {
    if let idle = asked.named?.idle.first { return idle.failure }
    let name = quarter.shortText
    return Failure(
      exitCode: .gate,
      what: Phrase(
        "没有单位在\(name)有报送任务，没有生成任何表",
        "no unit has anything to report for \(name): no form was made"),
      hint: Phrase("用greenfin plans查看各计划的起止", "`greenfin plans` lists when plans begin and end"))
  }

  /// A file for each unit, named after its identifier.
  private static func writeAll(
    _ forms: [ReturnForm], _ names: FormNames, to folder: String, _ session: Session
  ) throws -> ExitCode {
    if folder == "-" { throw Self.noFolder }
    try InputFolder.make(folder)
    let format = session.command.value("format") ?? "xlsx"
    var files = FormFiles(isForced: session.command.flag("force"))
    for form in forms {
      let name = form.unit.id.rawValue.replacing("/", with: "-")
      let path = "\(folder)/\(name)-\(form.quarter.shortText).\(format)"
      try files.write(contents(form, names, as: format, path, session.language), to: path)
    }
    try files.finish()
    return .success
  }

  private static let noFolder = Failure(
    exitCode: .usage, what: Phrase("--all需要一个目录", "--all needs a folder"),
    hint: Phrase("如 -o forms", "such as -o forms"))

  private static func contents(
    _ form: ReturnForm, _ names: FormNames, as format: String, _ path: String, _ language: Language
  ) throws -> [UInt8] {
    if format == "csv" {
      return Array(FormTable(form: form, names: names, language: language).text.utf8)
    }
    guard path != "-" else {
      throw Failure(
        exitCode: .usage,
        what: Phrase("工作簿不能写到标准输出", "a workbook cannot be written to standard output"),
        hint: Phrase("用-o写文件名，或加--format csv", "name a file with -o, or add --format csv"))
    }
    return FormWorkbook(form: form, names: names, language: language).bytes
  }

  private static func format(of path: String) throws -> String {
    if path == "-" { return "xlsx" }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if Vocabulary.formFormats.contains(ending) { return ending }
    throw Failure(
      exitCode: .usage, what: Phrase("看不出表格的格式", "the file's name does not tell the format"),
      hint: Phrase("文件名以.xlsx或.csv结尾，或加--format", "end the name in .xlsx or .csv, or add --format"))
  }
}
