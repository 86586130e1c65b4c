import OfficeFormats
import Testing

@Suite("Table format")
struct AlignedTextTests {
  @Test("Nothing is wrapped or dropped without a width")
  func unlimited() {
    let text = render(Samples.tasks, as: .table)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 13)
    #expect(lines[5].hasPrefix("1.1   完善绿色金融标准体系，推动金融机构开展环境信息披露（含碳排放）。  湖州"))
    #expect(text.contains("湖政办发〔2021〕26号  ●\n"))
  }

  @Test("A screen of 80 columns wraps what is flexible and drops what matters least")
  func eighty() {
    let text = render(
      Samples.tasks, as: .table, options: RenderOptions(width: 80, labels: .chinese))
    #expect(
      text == """
        绿色金融任务

        编号  内容                                  责任单位                    数值  灯
        ----  ------------------------------------  --------------------------  ----  --
        任务一
        1.1   完善绿色金融标准体系，推动金融机构开  湖州市财政局                12.5  ●
              展环境信息披露（含碳排放）。
        1.2   Issue green bonds（绿色债券），支持   中国人民银行湖州市中心支行    -3  ●
              “两山”项目；每年不少于 3 单。

        任务二
        2.1   建立试点。                            德清县                      1000  ●

        屏幕较窄，有 1 列未显示：文件

        截至 2023-06-30。

        """)
  }

  @Test("A narrow screen drops more and says so in English too")
  func thirty() {
    let text = render(Samples.tasks, as: .table, options: RenderOptions(width: 34))
    #expect(text.contains("\n2 columns left out, the screen is\ntoo narrow: 责任单位, 文件\n"))
  }

  @Test("No line is wider than the screen", arguments: [20, 30, 40, 60, 80, 120])
  func widths(width: Int) {
    let text = render(Samples.tasks, as: .table, options: RenderOptions(width: width))
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width })
  }

  @Test("Colour paints text and not the room around it")
  func colour() {
    let columns = [
      Column(key: "a", heading: "A"), Column(key: "b", heading: "B", alignment: .trailing),
    ]
    let table = Table(columns: columns, rows: [[Cell("达标", tone: .good), Cell("1", tone: .bad)]])
    #expect(
      render(table, as: .table, options: RenderOptions(colour: true)) == """
        \u{1B}[1mA\u{1B}[0m     \u{1B}[1mB\u{1B}[0m
        \u{1B}[2m----\u{1B}[0m  \u{1B}[2m-\u{1B}[0m
        \u{1B}[32m达标\u{1B}[0m  \u{1B}[31m1\u{1B}[0m

        """)
  }

  @Test("No rows: the title, the sentence for it, the notes")
  func empty() {
    #expect(render(Samples.nothing, as: .table) == "绿色金融任务\n\n没有任务。\n\n截至 2023-06-30。\n")
  }

  @Test("A card lines up its labels")
  func card() throws {
    #expect(
      try render(Samples.card, as: .table) == """
        新增社会融资
        new-social-financing

        概况

        单位      亿元
        责任单位  湖州市财政局

        记录

        A  B
        -  ----
        x  1.50

        走势

          *
        *  `|`

        """)
  }
}
