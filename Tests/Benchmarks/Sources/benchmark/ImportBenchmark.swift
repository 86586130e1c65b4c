/// Times the import of fifty filled forms with a hundred rows each, of a made-up plan.
struct ImportBenchmark {
  let greenfin: String
  let folder: Folder

  private static let forms = 50, rows = 100, rounds = 5

  func run(_ report: inout Report) throws {
    let workspace = try folder.folder("import")
    _ = try Program(greenfin, ["init", workspace.path]).run()
    try workspace.folder("plans").write(plan, to: "made-up-plan.json")
    report.heading("Importing \(Self.forms) forms of \(Self.rows) rows, checked and not kept")
    try measure("csv", workspace, report: &report) { try Self.fill($0) }
    let hasOpenPyXL = (try? Program("python3", ["-c", "import openpyxl"]).run()) != nil
    guard hasOpenPyXL else {
      return report.note("python3 has no openpyxl: no workbooks are filled (pip install openpyxl)")
    }
    try measure("xlsx", workspace, report: &report) { try fillWorkbooks($0) }
  }

  private func measure(
    _ ending: String, _ workspace: Folder, report: inout Report, fill: (Folder) throws -> Void
  ) throws {
    let made = try workspace.folder("forms-" + ending)
    let words = ["--workspace", workspace.path, "--plan", "made-up-plan", "--lang", "en"]
    let form = ["form", "--quarter", "2024Q1", "--all", "--format", ending, "-o", made.path]
    _ = try Program(greenfin, form + words).run()
    try fill(made)
    let files = Self.names.map { "\(made.path)/\($0).\(ending)" }
    let flags = ["--dry-run", "--accept", "--by", "made-up", "--workspace", workspace.path]
    let program = Program(greenfin, ["import"] + files + flags)
    let sample = try Sample.inTurns([program], rounds: Self.rounds, warmUp: 1)[0]
    report.row(ending, sample)
    report.bound("seconds", sample.median, atMost: 1, unit: " s")
  }
}

// MARK: - What is made up

extension ImportBenchmark {
  private static let units = (0..<forms).map { "made-up/office-\($0)" }
  private static let names = (0..<forms).map { "made-up-office-\($0)-2024Q1" }

  /// A plan whose every action all units share.
  private var plan: String {
    let units = Self.units.enumerated().map { number, id in
      #"{"id":"\#(id)","name":"虚构局\#(number)","nameEn":"Made-up office \#(number)","#
        + #""jurisdiction":"made-up","kind":"bureau"}"#
    }
    let names = Self.units.indices.map { "\"虚构局\($0)\"" }.joined(separator: ",")
    let actions = (1...Self.rows).map { number in
      #"{"number":"1.\#(number)","summary":"虚构措施\#(number)","place":"表1.\#(number)","#
        + #""summaryEn":"Made-up action \#(number)","units":{"shared":[\#(names)]}}"#
    }
    return """
      {"format":1,"id":"made-up-plan","document":"made-up","name":"虚构方案","nameEn":"Made-up plan",
      "jurisdiction":"made-up","start":"2024-01-01","end":"2024-12-31",
      "documents":[{"id":"made-up","title":"虚构文件","titleEn":"Made-up document"}],
      "jurisdictions":[{"id":"made-up","name":"虚构市","nameEn":"Made-up City","level":"city"}],
      "units":[
      \(units.joined(separator: ",\n"))
      ],
      "tasks":[{"number":"1","title":"虚构任务","titleEn":"Made-up task","place":"一","actions":[
      \(actions.joined(separator: ",\n"))
      ]}],"targets":[]}

      """
  }

  /// Fills every row of every text form.
  private static func fill(_ folder: Folder) throws {
    for name in names {
      var lines = try folder.read(name + ".csv").split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      guard let head = lines.first else { throw Fault("\(name) is empty") }
      for row in lines.indices.dropFirst() {
        for (heading, text) in [
          ("State", "in progress"), ("Done in %", "\(row % 100)"), ("Progress made", "made up"),
        ] {
          guard let column = head.firstIndex(of: heading) else {
            throw Fault("\(name) has no column \(heading)")
          }
          lines[row][column] = text
        }
      }
      let text = lines.map { $0.joined(separator: ",") }.joined(separator: "\n")
      try folder.write(text + "\n", to: name + ".csv")
    }
  }

  /// Fills every row of every workbook, by a library that knows nothing of this program.
  private func fillWorkbooks(_ made: Folder) throws {
    try folder.write(
      """
      import glob, openpyxl, sys
      for path in glob.glob(sys.argv[1] + "/*.xlsx"):
          book = openpyxl.load_workbook(path)
          for sheet in book:
              for row in sheet.iter_rows():
                  heads = {str(cell.value): cell.column for cell in row if cell.value}
                  if "Done in %" in heads:
                      break
              else:
                  continue
              for number in range(row[0].row + 1, row[0].row + 1 + \(Self.rows)):
                  sheet.cell(number, heads["State"]).value = "in progress"
                  sheet.cell(number, heads["Done in %"]).value = number % 100
                  sheet.cell(number, heads["Progress made"]).value = "made up"
          book.save(path)

      """, to: "fill.py")
    _ = try Program("python3", [folder.path + "/fill.py", made.path]).run()
  }
}
