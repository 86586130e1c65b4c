import OfficeFormats
import Testing

@Suite("CSV")
struct CSVTests {
  @Test(
    "Values",
    arguments: [
      ("null", DataValue.null, ""), ("yes", .bool(true), "true"),
      ("number", .number("-1.50"), "-1.50"),
      ("no number", .number("1e3"), "1e3"),
      ("a formula posing as a number", .number("-1+1"), "\"'-1+1\""),
      ("text", .text("绿色"), "绿色"), ("comma", .text("a,b"), "\"a,b\""),
      ("quote", .text("a\"b"), "\"a\"\"b\""), ("line feed", .text("a\nb"), "\"a\nb\""),
      ("CR LF", .text("a\r\nb"), "\"a\r\nb\""),
      ("marked comma", .text("a,\u{301}b"), "\"a,\u{301}b\""),
      ("blanks", .text(" a"), "\" a\""), ("control stays", .text("a\u{1B}b"), "a\u{1B}b"),
      ("list", .list([.text("a"), .number("1"), .null]), "\"a; 1; \""),
      ("list of objects", .list([.object(["id": .text("x")])]), "shown"),
      ("list that is a formula", .list([.text("=1"), .text("b")]), "\"'=1; b\""),
    ])
  func values(label: String, value: DataValue, field: String) {
    let text = render(Samples.table(of: value), as: .csv)
    #expect(Array(text.utf8) == Array("a,b\nx,\(field)\n".utf8))
  }

  @Test(
    "Formulas are defused",
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", " =1", "\u{3000}+1", "\u{A0}=1",
      "\u{FEFF}=1", "\t=1", "\r=1", "\n=1", "\u{0}=1", "\tx", "\rx", "\nx", "-", "=\"a\"",
    ])
  func formulas(text: String) {
    let field = render(Samples.table(of: .text(text)), as: .csv).dropFirst("a,b\nx,".count)
    #expect(field.hasPrefix("\"'"))
    #expect(render(Samples.table(of: .text(text)), as: .tsv).hasPrefix("a\tb\nx\t'"))
  }

  @Test("On a terminal hidden characters are spelled out")
  func terminal() {
    let table = Samples.table(of: .text("a\u{1B}[31m"))
    #expect(render(table, as: .csv, options: RenderOptions(width: 80)) == "a,b\nx,a\\u{1B}[31m\n")
  }

  @Test("Machines get every column that is not for people alone, and keys for headings")
  func columns() {
    let lines = render(Samples.tasks, as: .csv).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0] == "id,summary,unit,value,document,targets")
    #expect(lines[3] == "2.1,建立试点。,德清县,1000,湖政办发〔2021〕26号,a; b")
    #expect(render(Samples.nothing, as: .csv) == "id,summary,unit,value,document,targets\n")
  }

  @Test("An empty field alone in its row is not an empty line")
  func single() {
    #expect(render(Samples.table(of: ""), as: .csv) == "text\n\"\"\n")
  }
}
