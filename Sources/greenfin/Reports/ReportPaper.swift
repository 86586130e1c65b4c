import GreenFinCore
import OfficeFormats

/// What is said in a report, in one language, before it takes a format.
struct ReportPaper {
  /// Tables behind the text, on pages of their own.
  struct Annex {
    let title: Phrase
    /// What it holds; a table may have a line above it that says what it lists.
    let contents: [CardSection.Content]
    /// What follows in a document, each on a page of its own.
    let cards: [Card]

    init(_ title: Phrase, _ contents: [CardSection.Content], cards: [Card] = []) {
      self.title = title
      self.contents = contents.filter { !$0.isEmpty }
      self.cards = cards
    }
  }

  let language: Language
  let title: String
  let subtitle: String
  /// Whom it is for, where it is for one unit.
  var addressee: String?
  /// The text.
  let sections: [CardSection]
  /// After how many sections a document shows the completions as a chart; nothing where it does not.
  var chartPlace: Int?
  /// The annexes, numbered from 1 where there are several.
  var annexes: [Annex] = []
  /// The report that all its counts are of.
  let report: QuarterlyReport
  /// The part of the report that it speaks of, for formats that hold tables.
  let part: QuarterlyReport
  /// Whether other units have no place in it.
  var isOfOneUnit = false
  /// The unit's letter, where it is one.
  var letter: UnitLetter?
  /// Whether the earlier quarter is named in the tables, because it was asked for: the paper then tells
  /// what changed since and nothing else.
  var namesBefore = false
  /// What machines read.
  let value: DataValue

  /// The paper as a card, for the text formats.
  var card: Card {
    let behind = annexes.enumerated().flatMap { index, annex in
      let label = OfficialText.label(index, of: annexes.count).text(language)
      return annex.contents.enumerated().map { place, content in
        let heading = place == 0 ? "\(label) \(annex.title.text(language))" : ""
        return CardSection(heading: heading, content: content)
      }
    }
    return Card(title: title, subtitle: subtitle, sections: sections + behind, value: value)
  }
}

extension ReportPaper {
  /// What a document says of it.
  var official: OfficialText {
    OfficialText(
      language: language, title: title, subtitle: subtitle, addressee: addressee,
      sections: sections, annexes: annexes, chartPlace: chartPlace,
      charted: part.targets.map { (report.name(of: $0), $0) })
  }
}
