/// How a subject stands at a gate.
public struct GateResult: Sendable {
  /// Whether it passes.
  public enum State: String, Sendable, CaseIterable {
    /// It passes.
    case passed
    /// It does not.
    case failed
    /// Too little is known to say; never the same as passed.
    case open
  }

  /// One item of the gate for one subject.
  public struct Answer: Sendable {
    /// The item.
    public let item: Rubric.Gate.Item
    /// What is known of the subject.
    public let input: AppraisalInput?
    /// Whether the item is true of it; nothing where that is not known.
    public let isTrue: Bool?
  }

  /// The gate.
  public let gate: Rubric.Gate
  /// Whether the subject passes.
  public let state: State
  /// The answers, in the order of the items.
  public let answers: [Answer]

  init(_ gate: Rubric.Gate, of subject: AppraisalSubject) {
    self.gate = gate
    answers = gate.items.map { Answer($0, subject.inputs[$0.id]) }
    let known = answers.map(\.isTrue)
    state =
      switch gate.rule {
      case .none: known.contains(true) ? .failed : known.contains(nil) ? .open : .passed
      case .any: known.contains(true) ? .passed : known.contains(nil) ? .open : .failed
      case .all: known.contains(false) ? .failed : known.contains(nil) ? .open : .passed
      }
  }
}

extension GateResult {
  /// The answers that settle why the gate is not passed.
  public var decisive: [Answer] {
    switch state {
    case .passed: []
    case .open: answers.filter { $0.isTrue == nil }
    case .failed: answers.filter { $0.isTrue == (gate.rule == .none) }
    }
  }
}

extension GateResult {
  /// Why it is not passed, in both languages; nothing where it is.
  public var reason: Phrase? {
    let items = decisive.map(\.item.name)
    let shown = items.prefix(3)
    let chinese = shown.map(\.chinese).joined(separator: "、") + (items.count > 3 ? "等" : "")
    let english = shown.map(\.english).joined(separator: ", ") + (items.count > 3 ? " …" : "")
    return switch state {
    case .passed: nil
    case .failed where gate.rule == .none:
      Phrase("\(gate.name.chinese)：\(chinese)", "\(gate.name.english): \(english)")
    case .failed:
      Phrase("\(gate.name.chinese)：不符合\(chinese)", "\(gate.name.english): not \(english)")
    case .open:
      Phrase(
        "\(gate.name.chinese)有\(items.count)项未知：\(chinese)",
        "\(gate.name.english), \(items.count) not known: \(english)")
    }
  }
}

extension GateResult.Answer {
  fileprivate init(_ item: Rubric.Gate.Item, _ input: AppraisalInput?) {
    self.item = item
    self.input = input
    isTrue =
      switch input?.content {
      case .value(.flag(let answer)) where item.test == nil: answer
      case .value(.number(let number)): item.test?.holds(for: number)
      // What cannot concern a subject is not true of it.
      case .inapplicable: false
      default: nil
      }
  }
}

extension GateResult.State {
  /// The state in both languages.
  public var label: Phrase {
    switch self {
    case .passed: Phrase("通过", "passed")
    case .failed: Phrase("未通过", "not passed")
    case .open: Phrase("待查", "not known")
    }
  }
}
