/// One row of the task table (重点工作内容), or one pilot (试点): the grain at which units answer.
///
/// It never changes and is handed about much, so it is a class: a copy is one reference.
public final class Action: Sendable {
  /// The identifier's type.
  public typealias ID = Identifier<Action>

  /// The two sorts of action.
  public enum Kind: String, Sendable, CaseIterable {
    /// A row of the task table.
    case action
    /// A trial at one site, with institutions that try it out.
    case pilot
  }

  /// The identifier, such as `huzhou-2023/1.2` or `huzhou-2021/p3`.
  public let id: ID
  /// The number inside the plan, such as `1.2` or `p3`.
  public let number: String
  /// Row or pilot.
  public let kind: Kind
  /// The document's title for it; only pilots have one.
  public let title: Phrase?
  /// What is to be done, in the words of this project.
  public let summary: Phrase
  /// The standing task beside this year's, where the document lists both.
  public let longTerm: Phrase?
  /// The units that the row names, in its order; a unit named twice is kept twice.
  public let assignments: [Assignment]
  /// Where a pilot takes place.
  public let site: Site?
  /// The institutions that try a pilot out.
  public let institutions: [Assignment]
  /// Where the document states it.
  public let place: String
  let origin: Origin

  /// Where a pilot takes place (试点企业, 试点园区 …).
  public struct Site: Sendable {
    /// What the document calls it, such as 试点园区.
    public let kind: String
    /// Its name.
    public let name: Phrase
  }

  init(
    id: ID, number: String, kind: Kind, title: Phrase?, summary: Phrase, longTerm: Phrase?,
    assignments: [Assignment], site: Site?, institutions: [Assignment], place: String,
    origin: Origin
  ) {
    self.id = id
    self.number = number
    self.kind = kind
    self.title = title
    self.summary = summary
    self.longTerm = longTerm
    self.assignments = assignments
    self.site = site
    self.institutions = institutions
    self.place = place
    self.origin = origin
  }
}

extension Action.Kind {
  /// The kind in both languages.
  public var label: Phrase {
    switch self {
    case .action: Phrase("重点工作", "action")
    case .pilot: Phrase("试点", "pilot")
    }
  }
}
