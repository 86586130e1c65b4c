extension CatalogCheck {
  /// Rubrics add up, leave no value without a grade, divide by nothing that is zero, and say of each
  /// part where it is from.
  static let soundRubrics = CatalogCheck { catalog, log in
    let documents = Set(catalog.documents.map(\.id))
    let kinds = Set(catalog.units.map(\.kind.rawValue)).sorted()
    for rubric in catalog.rubrics {
      if let document = rubric.document, !documents.contains(document) {
        let near = log.suggestions(
          for: document.rawValue, in: catalog.documents.map(\.id.rawValue))
        log.report(
          .unknownReference(.document, seen: document.rawValue, suggestions: near),
          at: rubric.origin)
      }
      RubricCheck(rubric: rubric, unitKinds: kinds, log: log).run()
    }
  }
}

/// Looks at one rubric.
private struct RubricCheck {
  let rubric: Rubric
  /// The kinds of unit that there are.
  let unitKinds: [String]
  let log: FindingLog

  func run() {
    checkFigure("points", rubric.points, rubric.origin, isFit: { $0 > 0 }, .positive)
    checkShare("minimumCoverage", rubric.minimumCoverage, rubric.origin)
    checkIdentifiers()
    checkGroups()
    if rubric.isWhole {
      checkSum(rubric.criteria, of: rubric.id.rawValue, expected: rubric.points, rubric.origin)
    }
    for criterion in rubric.allCriteria {
      checkFigure("weight", criterion.weight, criterion.origin, isFit: { $0 > 0 }, .positive)
      if !criterion.parts.isEmpty, criterion.isWhole {
        checkSum(
          criterion.parts, of: criterion.id.rawValue, expected: criterion.weight, criterion.origin)
      }
      if let scale = criterion.scale { check(scale, of: criterion) }
    }
    checkGrades()
    checkProvenance()
  }

  private func checkIdentifiers() {
    let items = rubric.gates.flatMap(\.items).map { ($0.id.rawValue, $0.origin) }
    let criteria = rubric.allCriteria.map { ($0.id.rawValue, $0.origin) }
    CatalogCheck.report(.criterion, items + criteria, log)
    CatalogCheck.report(.gate, rubric.gates.map { ($0.id.rawValue, $0.origin) }, log)
    CatalogCheck.report(.grade, rubric.grades.map { ($0.id, $0.origin) }, log)
    CatalogCheck.report(.group, rubric.groups.map { ($0.id.rawValue, $0.origin) }, log)
  }

  /// A kind of unit belongs to one group; one that is nearly the name of another is mistyped.
  private func checkGroups() {
    let kinds = rubric.groups.flatMap { group in
      group.kinds.map { (id: $0.rawValue, origin: group.origin) }
    }
    CatalogCheck.report(.unitKind, kinds, log)
    for (kind, origin) in kinds where !unitKinds.contains(kind) {
      guard let near = log.suggestions(for: kind, in: unitKinds, limit: 1).first else { continue }
      log.report(
        .unknownWord(key: "kinds", seen: kind, allowed: unitKinds, suggestion: near), at: origin)
    }
  }

  private func checkSum(
    _ criteria: [Rubric.Criterion], of whole: String, expected: DecimalNumber, _ origin: Origin
  ) {
    let sum = criteria.reduce(DecimalNumber(0)) { $0 + $1.weight }
    guard sum != expected else { return }
    log.report(
      .weightsDoNotAddUp(whole: whole, sum: sum.plainText, expected: expected.plainText),
      at: origin)
  }
}

// MARK: - Figures

extension RubricCheck {
  private func checkFigure(
    _ key: String, _ figure: DecimalNumber, _ origin: Origin,
    isFit: (DecimalNumber) -> Bool, _ expected: Phrase
  ) {
    guard !isFit(figure) else { return }
    log.report(.unfitFigure(key: key, seen: figure.plainText, expected: expected), at: origin)
  }

  private func checkShare(_ key: String, _ figure: DecimalNumber, _ origin: Origin) {
    checkFigure(key, figure, origin, isFit: { $0 >= 0 && $0 <= 1 }, .share)
  }

  private func check(_ scale: Rubric.Scale, of criterion: Rubric.Criterion) {
    let id = criterion.id.rawValue
    if criterion.measure != nil, let kind = scale.kindOfNoFigure {
      log.report(
        .unknownWord(
          key: "kind", seen: kind.rawValue, allowed: ["linear", "steps"], suggestion: nil),
        at: criterion.origin)
    }
    switch scale {
    case .linear(let worst, let best):
      if worst == best { log.report(.emptyScale(criterion: id), at: criterion.origin) }
    case .steps(let steps, let better):
      for step in steps { checkShare("share", step.share, criterion.origin) }
      let classes = steps.map { (bound: $0.bound, isIncluded: $0.isBoundIncluded) }
      if let fault = OrderedBounds.fault(classes, rising: better == .lower) {
        log.report(.disorderedBands(scheme: id, band: "\(fault + 1)"), at: criterion.origin)
      }
    case .flag: break
    case .words(let words):
      if words.isEmpty { log.report(.emptyScale(criterion: id), at: criterion.origin) }
      for word in words { checkShare("share", word.share, criterion.origin) }
      CatalogCheck.report(.word, words.map { ($0.text, criterion.origin) }, log)
    }
  }

  private func checkGrades() {
    let classes = rubric.grades.map { (bound: $0.bound, isIncluded: $0.isBoundIncluded) }
    if !rubric.grades.isEmpty, let fault = OrderedBounds.fault(classes) {
      let grade = rubric.grades[fault]
      log.report(
        .disorderedBands(scheme: rubric.id.rawValue, band: grade.id), at: grade.origin)
    }
    let criteria = rubric.allCriteria.map(\.id)
    for (index, grade) in rubric.grades.enumerated() {
      if let bound = grade.bound, rubric.points > 0 {
        let most = rubric.points.plainText
        checkFigure(
          "bound", bound, grade.origin, isFit: { $0 >= 0 && $0 <= rubric.points },
          Phrase("在0与\(most)之间", "between 0 and \(most)"))
      }
      for floor in grade.floors {
        checkShare("share", floor.share, grade.origin)
        guard !criteria.contains(floor.criterion) else { continue }
        let seen = floor.criterion.rawValue
        let near = log.suggestions(for: seen, in: criteria.map(\.rawValue))
        log.report(
          .unknownReference(.criterion, seen: seen, suggestions: near), at: grade.origin)
      }
      // A last grade with a floor would leave those below it without any.
      if index == rubric.grades.count - 1, !grade.floors.isEmpty {
        log.report(
          .disorderedBands(scheme: rubric.id.rawValue, band: grade.id), at: grade.origin)
      }
    }
  }
}

// MARK: - Where things are from

extension RubricCheck {
  private func checkProvenance() {
    var parts = rubric.groups.map { ($0.id.rawValue, $0.provenance, $0.origin) }
    for gate in rubric.gates {
      parts.append((gate.id.rawValue, gate.provenance, gate.origin))
      parts += gate.items.map { ($0.id.rawValue, $0.provenance, $0.origin) }
      parts += gate.consequences.map { ($0.name.chinese, $0.provenance, gate.origin) }
    }
    parts += rubric.allCriteria.map { ($0.id.rawValue, $0.provenance, $0.origin) }
    for grade in rubric.grades {
      parts.append((grade.id, grade.provenance, grade.origin))
      parts += grade.consequences.map { ($0.name.chinese, $0.provenance, grade.origin) }
    }
    for (part, provenance, origin) in parts where provenance.basis == .unstated {
      log.report(.unsourced(part: part), at: origin)
    }
  }
}

extension Rubric.Scale {
  /// The kind, where the scale takes no figure; what units do is measured in figures.
  fileprivate var kindOfNoFigure: Kind? {
    switch self {
    case .linear, .steps: nil
    case .flag: .flag
    case .words: .words
    }
  }
}

extension Phrase {
  fileprivate static let positive = Phrase("大于0", "more than 0")
  fileprivate static let share = Phrase("在0与1之间", "between 0 and 1")
}
