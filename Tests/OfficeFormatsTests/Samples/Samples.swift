import OfficeFormats

/// Tables and cards the suites share.
enum Samples {
  /// Three tasks with everything a table can have.
  static let tasks = Table(
    title: "绿色金融任务",
    columns: [
      Column(key: "id", heading: "编号"),
      Column(key: "summary", heading: "内容", importance: 90, isFlexible: true),
      Column(key: "unit", heading: "责任单位", importance: 50),
      Column(key: "value", heading: "数值", alignment: .trailing, importance: 70),
      Column(key: "document", heading: "文件", importance: 10),
      Column(key: "targets", heading: "指标", audience: .machines),
      Column(key: "light", heading: "灯", audience: .people),
    ],
    rows: [
      row(
        "1.1", "完善绿色金融标准体系，推动金融机构开展环境信息披露（含碳排放）。", "湖州市财政局",
        number: "12.5", document: "湖政办发〔2023〕1号"),
      row(
        "1.2", "Issue green bonds（绿色债券），支持“两山”项目；每年不少于 3 单。", "中国人民银行湖州市中心支行",
        number: "-3", document: "湖政办发〔2023〕1号"),
      row("2.1", "建立试点。", "德清县", number: "1000", document: "湖政办发〔2021〕26号"),
    ],
    notes: ["截至 2023-06-30。"],
    groups: [
      Table.Group(heading: "任务一", rows: 0..<2), Table.Group(heading: "任务二", rows: 2..<3),
    ],
    empty: "没有任务。")

  /// The same columns without a row.
  static let nothing = Table(
    title: tasks.title, columns: tasks.columns, rows: [], notes: tasks.notes, empty: tasks.empty)

  /// One column of words with one row.
  static func table(of text: String) -> Table {
    Table(columns: [Column(key: "text", heading: "Text")], rows: [[Cell(text)]])
  }

  /// A row of two: a word, and any value.
  static func table(of value: DataValue, text: String = "shown") -> Table {
    let columns = [Column(key: "a", heading: "A"), Column(key: "b", heading: "B")]
    return Table(columns: columns, rows: [[Cell("x"), Cell(text: text, value: value)]])
  }

  /// A card with a section of every kind.
  static let card = Card(
    title: "新增社会融资", subtitle: "new-social-financing",
    sections: [
      .fields("概况", [(label: "单位", text: "亿元"), (label: "责任单位", text: "湖州市财政局")]),
      .table("记录", table(of: .number("1.50"), text: "1.50")),
      .lines("走势", ["  *", "*  `|`"]),
    ],
    value: .object(["id": .text("new-social-financing"), "value": .number("1.50")]))

  private static func row(
    _ id: String, _ summary: String, _ unit: String, number: String, document: String
  ) -> [Cell] {
    [
      Cell(id), Cell(summary), Cell(unit), Cell(text: number, value: .number(number)),
      Cell(document), Cell(text: "", value: .list([.text("a"), .text("b")])),
      Cell("●", tone: .good),
    ]
  }
}
