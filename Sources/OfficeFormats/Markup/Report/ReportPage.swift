/// A report as one page that stands alone: an overview, a table that can be filtered and sorted, an
/// explanation of every row, and whatever else is to be said.
///
/// It loads nothing. Without a script it reads as well; the one script it has only hides and orders
/// rows, and the page's own policy lets no other run.
public struct ReportPage: Sendable {
  /// A number of the overview.
  public struct Tile: Hashable, Sendable {
    /// What is counted.
    public var label: String
    /// How many.
    public var value: String
    /// What else is known, such as a share.
    public var detail: String
    /// How it should strike the reader.
    public var tone: Tone?

    /// A number of the overview.
    public init(label: String, value: String, detail: String = "", tone: Tone? = nil) {
      self.label = label
      self.value = value
      self.detail = detail
      self.tone = tone
    }
  }

  /// A way of choosing rows, such as by unit.
  public struct Facet: Hashable, Sendable {
    /// What people read beside the choice.
    public var label: String
    /// The values to choose from, in their order; nothing for that of the rows.
    public var values: [String]?

    /// A way of choosing rows.
    public init(label: String, values: [String]? = nil) {
      self.label = label
      self.values = values
    }
  }

  /// One row of the table with its explanation.
  public struct Entry: Sendable {
    /// The start of its places in the page; letters, digits and `-` alone.
    public var id: String
    /// What it is called.
    public var title: String
    /// The cells of its row; the first and every number lead to the explanation.
    public var cells: [Cell]
    /// What it belongs to, one list for each facet.
    public var facets: [[String]]
    /// Where it stands, in sentences.
    public var sentences: [String]
    /// Its chart.
    public var plot: Plot?
    /// Labels and texts: the source, the rule, who answers.
    public var facts: [CardSection.Field]

    /// A row with its explanation.
    public init(
      id: String, title: String, cells: [Cell], facets: [[String]], sentences: [String],
      plot: Plot? = nil, facts: [CardSection.Field]
    ) {
      self.id = id
      self.title = title
      self.cells = cells
      self.facets = facets
      self.sentences = sentences
      self.plot = plot
      self.facts = facts
    }
  }

  /// What the page is called.
  public var title: String
  /// What it rests on.
  public var subtitle: String
  /// The numbers at the top.
  public var tiles: [Tile]
  /// What is said before the table.
  public var opening: [CardSection]
  /// What stands above the table.
  public var entriesHeading: String
  /// The columns of the table.
  public var columns: [Column]
  /// The ways of choosing rows.
  public var facets: [Facet]
  /// The rows.
  public var entries: [Entry]
  /// What is said after the table.
  public var closing: [CardSection]
  /// The words that the page adds.
  public var words: ReportPageWords

  /// A page.
  public init(
    title: String, subtitle: String, tiles: [Tile], opening: [CardSection],
    entriesHeading: String, columns: [Column], facets: [Facet], entries: [Entry],
    closing: [CardSection], words: ReportPageWords
  ) {
    self.title = title
    self.subtitle = subtitle
    self.tiles = tiles
    self.opening = opening
    self.entriesHeading = entriesHeading
    self.columns = columns
    self.facets = facets
    self.entries = entries
    self.closing = closing
    self.words = words
  }
}
