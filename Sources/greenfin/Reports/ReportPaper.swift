import GreenFinCore
import OfficeFormats

/// What is said in a report, in one language, before it takes a format.
struct ReportPaper {
  /// A table behind the text, on pages of its own.
  struct Annex {
    let title: Phrase
    let table: CardSection.Content
    /// What follows the table, each on a page of its own.
    var cards: [Card] = []
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

  /// The paper as a card, for the text formats.
  var card: Card {
    let behind = annexes.enumerated().map { index, annex in
      CardSection(
        heading: "\(OfficialText.label(index).text(language)) \(annex.title.text(language))",
        content: annex.table)
    }
    return Card(title: title, subtitle: subtitle, sections: sections + behind, value: value)
  }
}

extension ReportPaper {
  /// What a document says of it.
  var official: OfficialText {
    OfficialText(
      language: language, title: title, subtitle: subtitle, sections: sections, annexes: annexes,
      chartPlace: chartPlace, charted: report.targets)
  }
}
