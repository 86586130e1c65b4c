import GreenFinCore
import OfficeFormats

/// Builds the sections of a report one after the other, numbered as official papers are.
struct CardOutline {
  /// What the last section is called, which says how the report was made.
  static let method = Phrase("有关说明", "Method")

  let language: Language
  private(set) var sections: [CardSection] = []
  private var number: Int

  /// An outline whose first section has the number after `number`.
  init(_ language: Language, after number: Int = 0) {
    self.language = language
    self.number = number
  }

  /// Adds a numbered section of paragraphs and tables; one without contents leaves no trace.
  mutating func add(_ heading: Phrase, _ contents: [CardSection.Content]) {
    let contents = contents.filter { !$0.isEmpty }
    guard !contents.isEmpty else { return }
    number += 1
    for (index, content) in contents.enumerated() {
      let text = index == 0 ? numbered(heading) : ""
      sections.append(CardSection(heading: text, content: content))
    }
  }

  /// Adds a numbered section of parts, each under a heading of its own: （一）, （二）, and so on.
  mutating func add(_ heading: Phrase, parts: [(heading: Phrase, content: CardSection.Content)]) {
    let parts = parts.filter { !$0.content.isEmpty }
    guard !parts.isEmpty else { return }
    number += 1
    sections.append(CardSection(heading: numbered(heading), content: .paragraphs([])))
    for (index, part) in parts.enumerated() {
      let text = part.heading.text(language)
      let heading =
        language == .chinese
        ? "（\(Self.chinese(index + 1))）\(text)" : "\(number).\(index + 1) \(text)"
      sections.append(CardSection(heading: heading, content: part.content, level: 2))
    }
  }

  /// Adds a section without a number, such as an annex.
  mutating func addUnnumbered(_ heading: Phrase, _ content: CardSection.Content) {
    guard !content.isEmpty else { return }
    sections.append(CardSection(heading: heading.text(language), content: content))
  }

  /// Level one of GB/T 9704-2012 is numbered 一、二、三.
  private func numbered(_ heading: Phrase) -> String {
    language == .chinese
      ? "\(Self.chinese(number))、\(heading.chinese)" : "\(number). \(heading.english)"
  }

  /// A number up to 99 in Chinese digits.
  static func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = number / 10
    return (tens == 0 ? "" : (tens == 1 ? "" : digits[tens]) + "十") + digits[number % 10]
  }
}

extension CardSection.Content {
  /// Whether there is nothing to show.
  var isEmpty: Bool {
    switch self {
    case .fields(let fields): fields.isEmpty
    case .table(let table): table.rows.isEmpty
    case .lines(let lines): lines.isEmpty
    case .paragraphs(let paragraphs): paragraphs.isEmpty
    }
  }
}

extension Listing {
  /// Some of the columns, for people, without a title.
  ///
  /// Columns of which no row says anything are left out, but for those to be kept.
  func contents(
    _ rows: [Row], _ language: Language, columns keys: [String]? = nil, keeping kept: [String] = []
  ) -> CardSection.Content {
    var table = table(rows, language)
    table.title = nil
    // A column that says nothing of any row takes room and no more.
    let isSilent = table.columns.indices.map { column in
      !table.rows.isEmpty && !kept.contains(table.columns[column].key)
        && table.rows.allSatisfy { $0[column].text.isEmpty }
    }
    if let keys {
      table = table.keeping(
        columns: keys.compactMap { key in table.columns.firstIndex { $0.key == key } }
          .filter { !isSilent[$0] })
      for index in table.columns.indices { table.columns[index].audience = .everyone }
    } else {
      table = table.keeping(
        columns: table.columns.indices.filter {
          !isSilent[$0] && table.columns[$0].audience != .machines
        })
    }
    return .table(table)
  }
}
