extension AuditCheck {
  /// Every statement of one target promises the same: goals, body and table of one document.
  ///
  /// For each aspect, each new wording is held against the first one, once.
  static let statementDifferences = AuditCheck { catalog in
    catalog.plans.flatMap { plan in
      plan.targets.flatMap { target in
        StatementAspect.allCases.flatMap { aspect in
          differences(of: aspect, target, plan, catalog)
        }
      }
    }
  }

  private static func differences(
    of aspect: StatementAspect, _ target: Target, _ plan: Plan, _ catalog: Catalog
  ) -> [AuditFinding] {
    guard let first = target.statements.first else { return [] }
    let own = aspect.wording(first, target)
    var seen = [own]
    return target.statements.dropFirst().compactMap { statement in
      // Of another amount the figure is told, and its unit not once more.
      if aspect == .unit, !isSameAmount(first, statement) { return nil }
      let wording = aspect.wording(statement, target)
      guard !seen.contains(where: { $0.key == wording.key }) else { return nil }
      seen.append(wording)
      return plan.finding(
        aspect.kind, catalog.subject(target), target.place(of: first, in: plan),
        target.place(of: statement, in: plan), aspect.sentence(own, wording))
    }
  }
}

extension AuditCheck {
  private static func isSameAmount(_ first: Statement, _ second: Statement) -> Bool {
    guard let one = first.predicate.quantity, let other = second.predicate.quantity else {
      return true
    }
    return one.unit.dimension != other.unit.dimension || one.baseValue == other.baseValue
  }
}

/// One thing that all statements of a target should have in common.
private enum StatementAspect: CaseIterable {
  case comparator
  case figure
  case unit
  case deadline
  case subject
  case commitment

  /// What a statement has there: a key to compare by, and words to print.
  struct Wording {
    let key: String
    let text: Phrase
  }

  var kind: AuditFinding.Kind {
    switch self {
    case .comparator: .statementComparator
    case .figure: .statementFigure
    case .unit: .statementUnit
    case .deadline: .statementDeadline
    case .subject: .statementSubject
    case .commitment: .statementCommitment
    }
  }

  private var name: Phrase {
    switch self {
    case .comparator: Phrase("比较词", "comparison")
    case .figure: Phrase("数值", "figure")
    case .unit: Phrase("计量单位", "unit of measure")
    case .deadline: Phrase("期限", "date")
    case .subject: Phrase("所指", "subject")
    case .commitment: Phrase("承诺词", "word of commitment")
    }
  }

  func wording(_ statement: Statement, _ target: Target) -> Wording {
    let predicate = statement.predicate
    switch self {
    case .comparator:
      let label = predicate.comparator.auditLabel
      let word = statement.comparatorWord
      return Wording(
        key: predicate.comparator.rawValue,
        text: Phrase(
          word ?? label.chinese, word.map { "\($0) (\(label.english))" } ?? label.english))
    case .figure:
      return .of(predicate.quantity?.baseValue.plainText, predicate.quantity)
    case .unit:
      return .of(predicate.quantity?.unit.symbol, predicate.quantity)
    case .deadline:
      return .of("\(statement.end ?? target.window.end)")
    case .subject:
      return .of(statement.subject ?? "", printedAs: statement.written)
    case .commitment:
      return .of(statement.commitment)
    }
  }

  func sentence(_ first: Wording, _ second: Wording) -> Phrase {
    Phrase(
      "同一目标的\(name.chinese)不一：一处为“\(first.text.chinese)”，另一处为“\(second.text.chinese)”。",
      "The \(name.english) of one target differs: “\(first.text.english)” in one place, "
        + "“\(second.text.english)” in the other.")
  }
}

extension StatementAspect.Wording {
  fileprivate static func of(_ word: String?) -> Self {
    Self(key: word ?? "", text: word.map { Phrase($0, $0) } ?? Phrase("无", "none"))
  }

  fileprivate static func of(_ key: String?, _ quantity: Quantity?) -> Self {
    guard let key, let quantity else { return of(nil) }
    return Self(key: key, text: Phrase(quantity.chinese, quantity.chinese))
  }

  fileprivate static func of(_ subject: String, printedAs written: String) -> Self {
    Self(key: subject, text: Phrase(written, written))
  }
}

extension Comparator {
  /// The comparison as a word of its own.
  fileprivate var auditLabel: Phrase {
    switch self {
    case .atLeast: Phrase("以上", "at least")
    case .moreThan: Phrase("超过", "more than")
    case .atMost: Phrase("以下", "at most")
    case .lessThan: Phrase("低于", "less than")
    case .about: Phrase("左右", "about")
    case .bare: Phrase("只有数字", "a bare number")
    case .rankWithin: Phrase("前几位", "a rank")
    case .above: Phrase("高于", "above another indicator")
    case .done: Phrase("完成", "done")
    }
  }
}
