import GreenFinCore
import OfficeFormats

/// Everything that the formats of an appraisal say, in one language.
struct AppraisalReport {
  /// For how many subjects a page, a document or a workbook shows where every point is from.
  static let mostCards = 500

  /// What it is called, such as the year and the rubric.
  let title: Phrase
  /// The day that it holds for; nothing where the subjects' file says.
  var asOf: CalendarDate?
  var appraisal: Appraisal
  /// What a reader must know besides, such as the plans that count.
  var notes: [Phrase] = []
  let language: Language

  var rubric: Rubric { appraisal.rubric }
  var words: AppraisalWords { AppraisalWords(rubric: rubric, language: language) }

  func text(_ phrase: Phrase) -> String { phrase.text(language) }

  func text(_ chinese: String, _ english: String) -> String {
    Phrase(chinese, english).text(language)
  }

  /// Whether the origin of every point is shown.
  var hasCards: Bool { appraisal.standings.count <= Self.mostCards }

  /// The card of one subject.
  func card(_ standing: Standing) -> AppraisalCard {
    AppraisalCard(rubric: rubric, standing: standing, notes: notes, language: language)
  }

  /// The title of the ranking on a screen.
  var listingTitle: Phrase {
    guard let asOf else { return title }
    return Phrase("\(title.chinese)，截至\(asOf)", "\(title.english), as of \(asOf)")
  }

  /// What the ranking is and rests on, under its title.
  var subtitle: String {
    let day = asOf.map { Phrase("截至\($0.words.chinese)。", "As of \($0.words.english). ") }
    let source = Phrase("评分办法：\(rubric.name.chinese)。", "Rubric: \(rubric.name.english).")
    return (day.map(text) ?? "") + text(source)
  }

  /// The subjects group by group, in their order; a group without a name where there are none.
  var groups: [(name: String, standings: [Standing])] {
    var groups: [(name: String, standings: [Standing])] = []
    for standing in appraisal.standings {
      let name = standing.subject.peers.map { text($0.name) } ?? ""
      if groups.last?.name == name {
        groups[groups.count - 1].standings.append(standing)
      } else {
        groups.append((name, [standing]))
      }
    }
    return groups
  }

  /// How many came out how: `共7个，优秀1个，资料不足6个`.
  static func counts(_ standings: [Standing], _ language: Language) -> String {
    let total = Phrase("共\(standings.count)个", "\(standings.count) in all").text(language)
    let counts = outcomes(standings, language).map { outcome in
      Phrase("\(outcome.label)\(outcome.count)个", "\(outcome.label) \(outcome.count)")
        .text(language)
    }
    return ([total] + counts)
      .joined(separator: language == .chinese ? "，" : ", ")
  }

  /// What came out, in the order in which it first comes, and how often.
  static func outcomes(
    _ standings: [Standing], _ language: Language
  ) -> [(label: String, count: Int)] {
    var counts: [(label: String, count: Int)] = []
    for standing in standings {
      let label = standing.label.text(language)
      if let index = counts.firstIndex(where: { $0.label == label }) {
        counts[index].count += 1
      } else {
        counts.append((label, 1))
      }
    }
    return counts
  }

  /// The notes as lines, and that cards were left out where they were.
  var lines: [String] {
    let left = Phrase(
      "超过\(Self.mostCards)个，逐项来历从略，可用--subject逐个查看",
      "More than \(Self.mostCards): where each point is from is left out; see one with --subject")
    return words.lines + (notes + (hasCards ? [] : [left])).map { $0.asNote.text(language) }
  }
}
