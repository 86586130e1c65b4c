/// Turns a table into text.
protocol TableRenderer: Sendable {
  /// The whole text, ending in a newline unless it is empty.
  func render(_ table: Table, options: RenderOptions) -> String
}

/// Turns a card into text.
protocol CardRenderer: Sendable {
  /// The whole text, ending in a newline unless it is empty.
  func render(_ card: Card, options: RenderOptions) -> String
}

extension Format {
  /// What writes tables in this format.
  var tableRenderer: any TableRenderer {
    switch self {
    case .table: AlignedText()
    case .plain: PlainText()
    case .csv: CSV()
    case .tsv: TSV()
    case .json: JSONDocument()
    case .jsonl: JSONLines()
    case .markdown: MarkdownDocument()
    case .html: HTMLPage()
    }
  }

  /// What writes cards in this format, if they can be written in it.
  var cardRenderer: (any CardRenderer)? {
    tableRenderer as? any CardRenderer
  }
}
