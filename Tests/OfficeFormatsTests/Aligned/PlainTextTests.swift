import OfficeFormats
import Testing

@Suite("Plain format")
struct PlainTextTests {
  @Test("One line a row, whatever the width", arguments: [nil, 20])
  func rows(width: Int?) {
    let text = render(Samples.tasks, as: .plain, options: RenderOptions(width: width, colour: true))
    let lines = text.split(separator: "\n")
    #expect(lines[1] == "编号 | 内容 | 责任单位 | 数值 | 文件 | 灯")
    #expect(lines[6] == "2.1 | 建立试点。 | 德清县 | 1000 | 湖政办发〔2021〕26号 | ●")
    #expect(!text.contains("\u{1B}"))
  }

  @Test("Empty cells are not silent, line breaks make no rows")
  func cells() {
    let table = Samples.table(of: .null, text: "")
    #expect(render(table, as: .plain) == "A | B\nx | -\n")
    #expect(render(Samples.table(of: "a\nb\tc"), as: .plain) == "Text\na\\nb\\tc\n")
  }

  @Test("A card is labels and texts")
  func card() throws {
    let text = try render(Samples.card, as: .plain)
    #expect(text.contains("\n\n单位: 亿元\n责任单位: 湖州市财政局\n\n记录\n\nA | B\nx | 1.50\n\n"))
  }
}
