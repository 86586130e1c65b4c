/// Subjects as a table: one a line, a column for each criterion that something is known of.
///
/// Whoever reads separated values or workbooks hands over the headings and the lines. An empty field is
/// not known; `不适用` or `n/a` says that the criterion does not concern the subject.
public struct SubjectTable: Sendable {
  /// One line.
  public struct Row: Sendable {
    /// The line of the file, from 1.
    public let line: Int
    /// The fields.
    public let fields: [String]

    /// Makes a line.
    public init(line: Int, fields: [String]) {
      self.line = line
      self.fields = fields
    }
  }

  /// The name of the file, for messages.
  public let name: String
  /// The headings, which are a line too.
  public let header: Row
  /// The lines below them.
  public let rows: [Row]

  /// Makes a table.
  public init(name: String, header: Row, rows: [Row]) {
    self.name = name
    self.header = header
    self.rows = rows
  }

  /// The subjects, for a rubric.
  ///
  /// Nothing where an error was found. The column of a finding is the
  /// number of the field.
  public func subjects(
    for rubric: Rubric
  ) -> (subjects: [AppraisalSubject]?, findings: [Finding]) {
    var reading = SubjectTableReading(self, rubric)
    let subjects = rows.compactMap { reading.subject($0) }
    return (reading.findings.isEmpty ? subjects : nil, reading.findings)
  }
}

/// One reading of a table, and what it finds.
private struct SubjectTableReading {
  /// What a column holds.
  private enum Field: Hashable {
    case id, name, english, group, source
    case input(Rubric.Criterion.ID)
  }

  private let table: SubjectTable
  private let rubric: Rubric
  private let expectations: [Rubric.Criterion.ID: AppraisalInput.Expectation]
  private var columns: [Field?] = []
  private var lines: [NameKey: Int] = [:]
  private(set) var findings: [Finding] = []

  init(_ table: SubjectTable, _ rubric: Rubric) {
    self.table = table
    self.rubric = rubric
    expectations = AppraisalInput.Expectation.all(of: rubric)
    readHeader()
  }

  private mutating func readHeader() {
    let names = Self.headings + rubric.headings.map { ($0.names, Field.input($0.id)) }
    for (index, heading) in table.header.fields.enumerated() {
      let folded = FoldedName.fold(heading)
      let found = names.first { names, _ in names.contains { FoldedName.fold($0) == folded } }?.1
      if found == nil {
        let near = Suggestion.nearest(to: heading, in: names.flatMap(\.0), limit: 1)
        report(.unknownKey(key: heading, suggestion: near.first), table.header, index)
      } else if columns.contains(found) {
        report(.duplicateKey(key: heading, first: place(table.header, 0)), table.header, index)
      }
      columns.append(found)
    }
    for (field, key) in [(Field.id, "id"), (.name, "name")] where !columns.contains(field) {
      report(.missingKey(key: key), table.header, 0)
    }
  }

  private static let headings: [([String], Field)] = [
    (["id", "标识"], .id), (["name", "名称"], .name), (["nameEn", "英文名称"], .english),
    (["group", "组"], .group), (["source", "来源"], .source),
  ]

  mutating func subject(_ row: SubjectTable.Row) -> AppraisalSubject? {
    var texts: [Field: (text: String, index: Int)] = [:]
    for (index, text) in row.fields.enumerated() where !text.isEmpty {
      guard columns.indices.contains(index) else {
        report(.unknownKey(key: text, suggestion: nil), row, index)
        continue
      }
      guard let field = columns[index] else { continue }
      texts[field] = (text, index)
    }
    let source = texts[.source]?.text ?? place(row, nil)
    let peers = peers(texts[.group], row)
    var inputs: [Rubric.Criterion.ID: AppraisalInput] = [:]
    for (field, (text, index)) in texts {
      guard case .input(let id) = field, let content = content(text, id, row, index) else {
        continue
      }
      inputs[id] = AppraisalInput(content, source: Phrase(source, source))
    }
    guard let id = text(texts[.id], "id", row), let name = text(texts[.name], "name", row) else {
      return nil
    }
    if let first = lines[NameKey(id)] {
      report(
        .duplicateIdentifier(.subject, id: id, first: "\(table.name):\(first)"), row,
        texts[.id]?.index ?? 0)
    }
    lines[NameKey(id)] = row.line
    return AppraisalSubject(
      id: id, name: Phrase(name, texts[.english]?.text ?? name), peers: peers, inputs: inputs)
  }

  /// A text that must be there and must show all that it holds.
  private mutating func text(
    _ field: (text: String, index: Int)?, _ key: String, _ row: SubjectTable.Row
  ) -> String? {
    guard let field else {
      report(.missingKey(key: key), row, 0)
      return nil
    }
    if VisibleText.isVisible(field.text) { return field.text }
    report(.unsafeName(key: key, seen: field.text), row, field.index)
    return nil
  }

  private mutating func peers(
    _ field: (text: String, index: Int)?, _ row: SubjectTable.Row
  ) -> AppraisalSubject.Peers? {
    guard let field else { return nil }
    let group = rubric.groups.first { group in
      [group.id.rawValue, group.name.chinese, group.name.english].contains(field.text)
    }
    if let group { return AppraisalSubject.Peers(id: group.id.rawValue, name: group.name) }
    let known = rubric.groups.map(\.id.rawValue)
    reportWord("group", field.text, known, row, field.index)
    return nil
  }

  private mutating func content(
    _ text: String, _ id: Rubric.Criterion.ID, _ row: SubjectTable.Row, _ index: Int
  ) -> AppraisalInput.Content? {
    if Self.inapplicable.contains(FoldedName.fold(text)) {
      return .inapplicable(Phrase("不适用", "does not apply"))
    }
    guard let expectation = expectations[id] else { return nil }
    if let value = expectation.value(text) { return .value(value) }
    switch expectation {
    case .number:
      report(.wrongType(key: id.rawValue, expected: .number, seen: .text), row, index)
    case .flag: reportWord(id.rawValue, text, ["是", "否", "yes", "no"], row, index)
    case .word(let words): reportWord(id.rawValue, text, words, row, index)
    }
    return nil
  }

  private static let inapplicable: Set = ["不适用", "n/a"]
}

// MARK: - Findings

extension SubjectTableReading {
  private mutating func report(_ problem: Problem, _ row: SubjectTable.Row, _ index: Int) {
    guard findings.count < FindingLog.maximum else { return }
    let seen = row.fields.indices.contains(index) ? row.fields[index] : ""
    findings.append(
      Finding(
        problem,
        at: SourcePlace(
          file: table.name, line: row.line, column: index + 1, excerpt: Phrase.shortened(seen))))
  }

  private mutating func reportWord(
    _ key: String, _ seen: String, _ allowed: [String], _ row: SubjectTable.Row, _ index: Int
  ) {
    let near = Suggestion.nearest(to: seen, in: allowed, limit: 1).first
    report(.unknownWord(key: key, seen: seen, allowed: allowed, suggestion: near), row, index)
  }

  /// `firms.csv:3`, or with the number of the field.
  private func place(_ row: SubjectTable.Row, _ index: Int?) -> String {
    "\(table.name):\(row.line)" + (index.map { ":\($0 + 1)" } ?? "")
  }
}

extension Rubric {
  /// What can be asked of a subject, by every name that a heading can use.
  fileprivate var headings: [(id: Criterion.ID, names: [String])] {
    scoredCriteria.map { ($0.id, [$0.id.rawValue] + $0.name.texts) }
      + gates.flatMap(\.items).map { ($0.id, [$0.id.rawValue] + $0.name.texts) }
  }
}
