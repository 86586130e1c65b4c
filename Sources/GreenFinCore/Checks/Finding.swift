/// One thing that is wrong or doubtful in what was read: what, where, and what to do about it.
public struct Finding: Sendable {
  /// How bad a finding is.
  public enum Severity: String, Sendable, CaseIterable {
    /// The input cannot be used.
    case error
    /// The input can be used, but someone should look.
    case warning
    /// Worth knowing.
    case note
  }

  /// What is wrong.
  public let problem: Problem
  /// Where, if the problem has a place.
  public let place: SourcePlace?

  /// Makes a finding.
  public init(_ problem: Problem, at place: SourcePlace?) {
    self.problem = problem
    self.place = place
  }

  /// The stable name of the problem.
  public var identifier: String { problem.identifier }
  /// How bad it is.
  public var severity: Severity { problem.severity }
}

extension Finding.Severity {
  /// The severity in both languages.
  public var label: Phrase {
    switch self {
    case .error: Phrase("错误", "error")
    case .warning: Phrase("警告", "warning")
    case .note: Phrase("提示", "note")
    }
  }
}
