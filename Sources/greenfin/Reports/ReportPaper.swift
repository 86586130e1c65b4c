import GreenFinCore
import OfficeFormats

/// What is said in a report, in one language, before it takes a format.
struct ReportPaper {
  /// A table behind the text, on pages of its own.
  struct Annex {
    let title: Phrase
    let table: CardSection.Content
  }

  let language: Language
  let title: String
  let subtitle: String
  /// The text.
  let sections: [CardSection]
  /// After how many sections a document shows the completions as a chart; nothing where it does not.
  var chartPlace: Int?
  /// The annexes, numbered from 1.
  var annexes: [Annex] = []
  /// The part of the report that it speaks of, for formats that hold tables.
  let report: QuarterlyReport
  /// What machines read.
  let value: DataValue

  /// The label of an annex: `附件1`.
  func label(_ index: Int) -> String {
    Phrase("附件\(index + 1)", "Annex \(index + 1)").text(language)
  }

  /// The paper as a card, for the text formats.
  var card: Card {
    let behind = annexes.enumerated().map { index, annex in
      CardSection(heading: "\(label(index)) \(annex.title.text(language))", content: annex.table)
    }
    return Card(title: title, subtitle: subtitle, sections: sections + behind, value: value)
  }
}
