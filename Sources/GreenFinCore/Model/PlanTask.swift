/// A numbered group of actions (目标任务).
///
/// It never changes and is handed about much, so it is a class: a copy is one reference.
public final class PlanTask: Sendable {
  /// Its number, such as `1`.
  public let number: String
  /// Its title, as the document prints it, and in English.
  public let title: Phrase
  /// The number of the larger group it belongs to.
  public let part: String?
  /// What the body of the document says of the task as a whole, in the words of this project.
  public let summary: Phrase?
  /// The units that the body of the document names for the task as a whole.
  public let assignments: [Assignment]
  /// Where the body states it.
  public let place: String
  /// The rows of the task table (重点工作内容).
  public let actions: [Action]
  let origin: Origin

  init(
    number: String, title: Phrase, part: String?, summary: Phrase?, assignments: [Assignment],
    place: String, actions: [Action], origin: Origin
  ) {
    self.number = number
    self.title = title
    self.part = part
    self.summary = summary
    self.assignments = assignments
    self.place = place
    self.actions = actions
    self.origin = origin
  }
}
