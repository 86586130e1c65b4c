/// One issued plan (推进计划, 规划): what a document promises for a place and a period.
///
/// It never changes and is handed about much, so it is a class: a copy is one reference.
public final class Plan: Sendable {
  /// The identifier's type.
  public typealias ID = Identifier<Plan>

  /// The identifier, such as `huzhou-2021`.
  public let id: ID
  /// The document that the plan stands in.
  public let document: Document.ID
  /// A short name, handier than the document's title.
  public let name: Phrase
  /// The place it is made for.
  public let jurisdiction: Jurisdiction.ID
  /// The days it covers, both ends included.
  public let period: Period
  /// The office that receives returns and publishes bulletins, where the document names one.
  public let coordinator: ResponsibleUnit.ID?
  /// The note that makes units answer for every row that does not name them, if there is one.
  public let implied: ImpliedResponsibility?
  /// What the plan aims at (主要目标).
  public let goals: [Goal]
  /// The larger groups of tasks (行动), where the document has them.
  public let parts: [PlanPart]
  /// The numbered tasks (目标任务).
  public let tasks: [PlanTask]
  /// The pilots (试点) that are in force; those of the document that are not are `formerPilots`.
  public let pilots: [Action]
  /// Every target and milestone that holds, in the order in which the document first states them;
  /// those that were given up are `withdrawnTargets`.
  public let targets: [Target]
  /// What the plan itself asks of its offices and units: returns, bulletins, appraisal.
  public let duties: [Duty]
  /// Things that the document names in several places.
  public let names: [NamedThing]
  /// The targets that the journal says were given up, each with its ``Target/change``.
  public let withdrawnTargets: [Target]
  /// The pilots that the journal says are not in force, having left or not entered yet.
  public let formerPilots: [FormerPilot]
  let origin: Origin

  init(
    id: ID, document: Document.ID, name: Phrase, jurisdiction: Jurisdiction.ID, period: Period,
    coordinator: ResponsibleUnit.ID?, implied: ImpliedResponsibility?, goals: [Goal],
    parts: [PlanPart], tasks: [PlanTask], pilots: [Action], targets: [Target], duties: [Duty],
    names: [NamedThing], withdrawnTargets: [Target] = [], formerPilots: [FormerPilot] = [],
    origin: Origin
  ) {
    self.id = id
    self.document = document
    self.name = name
    self.jurisdiction = jurisdiction
    self.period = period
    self.coordinator = coordinator
    self.implied = implied
    self.goals = goals
    self.parts = parts
    self.tasks = tasks
    self.pilots = pilots
    self.targets = targets
    self.duties = duties
    self.names = names
    self.withdrawnTargets = withdrawnTargets
    self.formerPilots = formerPilots
    self.origin = origin
  }
}

extension Plan {
  /// All actions in the document's order: those of the tasks, then the pilots.
  public var actions: [Action] { tasks.flatMap(\.actions) + pilots }

  /// How many actions the plan has, pilots included.
  public var actionCount: Int { tasks.reduce(pilots.count) { $0 + $1.actions.count } }
}

/// A larger group of tasks (行动), where a document has them.
public struct PlanPart: Sendable {
  /// Its number in the document.
  public let number: String
  /// Its title.
  public let title: Phrase
}

/// What a plan aims at, as its opening chapter words it (主要目标).
public struct Goal: Sendable {
  /// Its number in the order of the document.
  public let number: String
  /// Its title.
  public let title: Phrase
  /// What it says, in the words of this project.
  public let summary: Phrase
  /// The numbers of the tasks that evidently serve it.
  public let tasks: [String]
  /// Where the document states it.
  public let place: String
  let origin: Origin
}

/// A note that makes units answer for every row that does not name them (附注).
public struct ImpliedResponsibility: Sendable {
  /// The units, in the role that the note gives them.
  public let assignments: [Assignment]
  /// Where the note stands.
  public let place: String
}
