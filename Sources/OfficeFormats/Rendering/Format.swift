/// A form a table or a card can take.
public enum Format: String, CaseIterable, Hashable, Sendable {
  /// Aligned columns under a rule, for a terminal.
  case table
  /// One row a line, unaligned, for screen readers and `grep`.
  case plain
  /// Comma-separated values after RFC 4180.
  case csv
  /// Tab-separated values.
  case tsv
  /// One JSON array of flat objects.
  case json
  /// One JSON object a line.
  case jsonl
  /// A Markdown document.
  case markdown
  /// One HTML page that needs nothing else.
  case html

  /// The format a file's name asks for, with or without the dot, in upper or lower case.
  public init?(fileExtension: String) {
    let name = fileExtension.drop { $0 == "." }.lowercased()
    switch name {
    case "txt": self = .plain
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonl
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    default: return nil
    }
  }

  /// The formats a card can take: all but those that have nothing but rows.
  public static let forCards = allCases.filter { $0.cardRenderer != nil }
}
