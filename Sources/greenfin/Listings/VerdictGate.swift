import GreenFinCore

/// The verdicts at which `check` stops a scheduler (--fail-on).
struct VerdictGate {
  private let states: Set<String>

  /// Reads the option; what can never occur is said.
  init(_ session: Session) throws {
    states = Set(session.command.list("fail-on"))
    guard states.contains(DataState.overdue.rawValue), try session.workspace() == nil else {
      return
    }
    let sentence = Phrase(
      "没有工作区就没有报送期限，不会有逾期", "without a workspace there is no due day, and nothing can be overdue")
    let label = Phrase("提示：", "note: ").text(session.language)
    session.context.complaint(label + sentence.text(session.language) + "\n")
  }

  /// How the command ends that shows some judgements.
  func exitCode(_ judgements: [Judgement]) -> ExitCode {
    let isStopped = judgements.contains {
      states.contains($0.verdict.rawValue) || states.contains($0.dataState.rawValue)
    }
    return isStopped ? .gate : .success
  }
}
