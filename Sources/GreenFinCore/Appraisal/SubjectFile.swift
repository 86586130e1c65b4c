/// A file of subjects with what is known of each, for one rubric.
///
/// A criterion that a subject has no input for is not known; it is never taken for zero.
public enum SubjectFile {
  /// Reads the subjects of a file; nothing where an error was found.
  public static func read(
    _ file: SourceFile, for rubric: Rubric
  ) -> (subjects: [AppraisalSubject]?, findings: [Finding]) {
    let (subjects, findings) = RecordFile.read(file) { reader -> [AppraisalSubject] in
      let source = reader.optionalText("source")
      let fields = SubjectFields(rubric: rubric, source: source)
      let read = reader.objects("subjects") { subject in
        fields.subject(&subject).map { ($0, subject.origin) }
      }
      CatalogCheck.report(.subject, read.map { ($0.0.id, $0.1) }, reader.log)
      return read.map(\.0)
    }
    return (subjects, findings)
  }
}

/// Reads subjects, with the rubric that they are for at hand.
private struct SubjectFields {
  let rubric: Rubric
  /// Where everything is from that does not name a source of its own.
  let source: String?
  private let scales: [Rubric.Criterion.ID: AppraisalInput.Expectation]

  init(rubric: Rubric, source: String?) {
    self.rubric = rubric
    self.source = source
    scales = AppraisalInput.Expectation.all(of: rubric)
  }

  func subject(_ reader: inout ObjectReader) -> AppraisalSubject? {
    let id = reader.visibleText("id")
    let name = reader.visibleText("name")
    let english = reader.has("nameEn") ? reader.visibleText("nameEn") : nil
    let peers = peers(&reader)
    let source = reader.optionalText("source") ?? source
    var origins: [(id: String, origin: Origin)] = []
    let inputs = reader.objects("inputs") { input in
      let origin = input.origin
      return self.input(&input, source).map { read in
        origins.append((read.criterion.rawValue, origin))
        return read
      }
    }
    CatalogCheck.report(.criterion, origins, reader.log)
    guard let id, let name else { return nil }
    return AppraisalSubject(
      id: id, name: Phrase(name, english ?? name), peers: peers,
      inputs: Dictionary(
        inputs.map { ($0.criterion, $0.input) }, uniquingKeysWith: { first, _ in first }))
  }

  private func peers(_ reader: inout ObjectReader) -> AppraisalSubject.Peers? {
    guard let value = reader.optional("group"), let text = reader.string(value, "group") else {
      return nil
    }
    if let group = rubric.groups.first(where: { $0.id.rawValue == text }) {
      return AppraisalSubject.Peers(id: text, name: group.name)
    }
    let known = rubric.groups.map(\.id.rawValue)
    reader.report(
      .unknownWord(
        key: "group", seen: text, allowed: known,
        suggestion: reader.log.suggestions(for: text, in: known, limit: 1).first), at: value)
    return nil
  }

  private func input(
    _ reader: inout ObjectReader, _ source: String?
  ) -> (criterion: Rubric.Criterion.ID, input: AppraisalInput)? {
    let criterion = criterion(&reader)
    // Every input says where it is from, or what it stands in does.
    let source = reader.optionalText("source") ?? source ?? reader.text("source")
    if let reason = reader.optionalText("inapplicable") {
      return criterion.map {
        ($0.id, AppraisalInput(.inapplicable(Phrase(reason, reason)), source: phrase(source)))
      }
    }
    guard let criterion, let value = value(&reader, criterion.expectation) else { return nil }
    return (criterion.id, AppraisalInput(.value(value), source: phrase(source)))
  }

  private func phrase(_ text: String?) -> Phrase? { text.map { Phrase($0, $0) } }

  private func criterion(
    _ reader: inout ObjectReader
  ) -> (id: Rubric.Criterion.ID, expectation: AppraisalInput.Expectation)? {
    guard let value = reader.required("criterion"), let text = reader.string(value, "criterion")
    else { return nil }
    let id = Rubric.Criterion.ID(text)
    if let expectation = scales[id] { return (id, expectation) }
    let near = reader.log.suggestions(for: text, in: scales.keys.map(\.rawValue).sorted())
    reader.report(.unknownReference(.criterion, seen: text, suggestions: near), at: value)
    reader.passOver(["value", "of", "inapplicable"])
    return nil
  }

  private func value(
    _ reader: inout ObjectReader, _ expectation: AppraisalInput.Expectation
  ) -> AppraisalInput.Value? {
    switch expectation {
    case .number(let isPercentage): return number(&reader, isPercentage: isPercentage)
    case .flag:
      guard let value = reader.required("value") else { return nil }
      if let answer = value.bool { return .flag(answer) }
      reader.wrongType("value", .flag, value)
      return nil
    case .word(let words):
      guard let value = reader.required("value"), let text = reader.string(value, "value") else {
        return nil
      }
      if words.contains(where: { NameKey($0) == NameKey(text) }) { return .word(text) }
      reader.report(
        .unknownWord(
          key: "value", seen: text, allowed: words,
          suggestion: reader.log.suggestions(for: text, in: words, limit: 1).first), at: value)
      return nil
    }
  }

  /// A figure, or a part and the whole that it is of.
  private func number(
    _ reader: inout ObjectReader, isPercentage: Bool
  ) -> AppraisalInput.Value? {
    let value = reader.decimal("value")
    guard let place = reader.optional("of") else { return value.map { .number(Fraction($0)) } }
    guard let whole = reader.optionalDecimal("of"), let value else { return nil }
    guard whole > 0, let share = Fraction(value, over: whole) else {
      reader.report(
        .unfitFigure(
          key: "of", seen: whole.plainText, expected: Phrase("大于0", "more than 0")), at: place)
      return nil
    }
    return .number(isPercentage ? share * Fraction(100) : share)
  }
}
