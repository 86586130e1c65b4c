import GreenFinCore
import OfficeFormats

/// What an official document says, in one language.
struct OfficialText {
  let language: Language
  let title: String
  /// What it rests on.
  let subtitle: String
  /// Whom it is for, where it is for one unit.
  var addressee: String?
  let sections: [CardSection]
  /// The annexes, numbered from 1 where there are several.
  var annexes: [ReportPaper.Annex] = []
  /// After how many sections the completions are shown as a chart; nothing where they are not.
  var chartPlace: Int?
  /// The targets that the chart shows, by the names that they have in the text.
  var charted: [(name: Phrase, target: ReportedTarget)] = []

  /// The label of an annex: `附件1`, and `附件` where it is the only one.
  static func label(_ index: Int, of count: Int) -> Phrase {
    count == 1
      ? Phrase("附件", "Annex") : Phrase("附件\(index + 1)", "Annex \(index + 1)")
  }
}
