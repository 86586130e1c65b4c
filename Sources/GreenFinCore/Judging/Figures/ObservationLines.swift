extension TargetFigures {
  /// Adds observations that stand one a line, as JSON Lines, and tells what is wrong with them.
  ///
  /// Every line is an object as in the list `observations` of a data file. All are checked as those
  /// are, with two exceptions, for what was read is not kept: that no two have one identifier, and
  /// that the observations exist which they are derived from.
  ///
  /// - Throws: what the source throws when it cannot be read.
  public mutating func add(_ source: LineSource) throws -> [Finding] {
    let log = FindingLog(files: [])
    let references = References(catalog: catalog, log: log)
    var lines = ObservationLines(catalog, indicators, jurisdictions)
    try JSONLines(source, log: log).forEach { line in
      if let plain = lines.read(line) {
        guard plain.figure.asOf <= asOf, let key = key(plain.indicator, plain.jurisdiction) else {
          return
        }
        add(plain.figure, key, plain.parts)
      } else if let observation = line.read({ reader in
        let observation = Observation(&reader)
        if let observation {
          references.check(observation)
          CatalogCheck.checkSound(observation, references.catalog, log)
        }
        return observation
      }) {
        add(observation)
      }
    }
    return log.findings()
  }
}

/// Reads observations out of lines without making strings; whatever is not certainly right, or holds
/// more than figures and texts, is left to be read with care.
struct ObservationLines {
  /// An observation whose indicator and place are known and whose texts are still bytes.
  struct Plain {
    let figure: Figure
    let indicator: Int32
    let jurisdiction: Int32
    let parts: FigureTexts.Parts
  }

  private enum Key: Int {
    case id, indicator, jurisdiction, asOf, periodStart, basis, value, unit, qualifier, document
    case place, written
  }

  /// What a figure of an indicator has to be like.
  private struct Rule {
    let kind: Indicator.Kind
    let dimension: UnitOfMeasure.Dimension?
    let isUnlimited: Bool
  }

  private static let qualifiers: [(StaticString, Observation.Qualifier)] = [
    ("exact", .exact), ("about", .about), ("moreThan", .moreThan), ("lessThan", .lessThan),
    ("atLeast", .atLeast), ("atMost", .atMost),
  ]

  private let catalog: Catalog
  private let indicators: NameTable
  private let jurisdictions: NameTable
  private var documents = NameTable()
  private let rules: [Rule]
  private let fields = FieldMap([
    "id", "indicator", "jurisdiction", "asOf", "periodStart", "basis", "value", "unit",
    "qualifier", "document", "place", "written",
  ])
  private var units: [(symbol: [UInt8], unit: UnitOfMeasure)] = []

  /// The names begin with those of the catalog's indicators and places, in its order.
  init(_ catalog: Catalog, _ indicators: NameTable, _ jurisdictions: NameTable) {
    self.catalog = catalog
    self.indicators = indicators
    self.jurisdictions = jurisdictions
    for document in catalog.documents { _ = documents.number(of: document.id.rawValue) }
    rules = catalog.indicators.map { indicator in
      Rule(
        kind: indicator.kind, dimension: indicator.unit?.dimension,
        isUnlimited: indicator.limits == Limits())
    }
  }

  /// The observation of a line, or nothing where it must be read with care.
  mutating func read(_ line: JSONLine) -> Plain? {
    guard let places = fields.places(in: line) else { return nil }
    let members = Members(line: line, places: places)
    guard let id = members.text(.id), Identifier<Observation>.isWellFormed(id),
      let indicator = members.text(.indicator).flatMap({ indicators.find($0) }),
      indicator < rules.count,
      let jurisdiction = members.text(.jurisdiction).flatMap({ jurisdictions.find($0) }),
      jurisdiction < catalog.jurisdictions.count,
      let document = members.text(.document).flatMap({ documents.find($0) }),
      let place = members.text(.place), let figure = figure(members, indicator)
    else { return nil }
    var written: UnsafeBufferPointer<UInt8>?
    if members.has(.written) {
      guard let text = members.text(.written) else { return nil }
      written = text
    }
    return Plain(
      figure: figure, indicator: indicator, jurisdiction: jurisdiction,
      parts: FigureTexts.Parts(id: id, place: place, written: written, document: document))
  }

  private mutating func figure(_ members: Members, _ indicator: Int32) -> Figure? {
    guard let asOf = members.text(.asOf).flatMap({ CalendarDate.read($0) }),
      let value = members.value(.value)?.number,
      let unit = members.text(.unit).flatMap({ unit($0) })
    else { return nil }
    var start: CalendarDate?
    if members.has(.periodStart) {
      start = members.text(.periodStart).flatMap { CalendarDate.read($0) }
      guard let start, start <= asOf else { return nil }
    }
    var basis: Observation.Basis?
    if let value = members.value(.basis) {
      basis = value.isString("to-date") ? .toDate : value.isString("in-period") ? .inPeriod : nil
      guard basis != nil else { return nil }
    }
    guard let qualifier = qualifier(members) else { return nil }
    let quantity = Quantity(value, unit)
    guard isSound(quantity, indicator),
      rules[Int(indicator)].kind.allows(periodStart: start != nil, basis: basis != nil)
    else { return nil }
    return Figure(
      quantity: quantity, asOf: asOf, periodStart: start, basis: basis, qualifier: qualifier,
      isDerived: false)
  }

  private func qualifier(_ members: Members) -> Observation.Qualifier? {
    guard let value = members.value(.qualifier) else { return .exact }
    for (word, meaning) in Self.qualifiers where value.isString(word) { return meaning }
    return nil
  }

  private func isSound(_ quantity: Quantity, _ indicator: Int32) -> Bool {
    let rule = rules[Int(indicator)]
    if rule.isUnlimited, rule.kind != .rank, rule.dimension == quantity.unit.dimension {
      return true
    }
    return CatalogCheck.problems(of: quantity, of: catalog.indicators[Int(indicator)]).isEmpty
  }

  /// The unit printed as some bytes; each is made a string of once.
  private mutating func unit(_ symbol: UnsafeBufferPointer<UInt8>) -> UnitOfMeasure? {
    for known in units where known.symbol.elementsEqual(symbol) { return known.unit }
    guard let unit = UnitOfMeasure(symbol: String(decoding: symbol, as: UTF8.self)) else {
      return nil
    }
    units.append((Array(symbol), unit))
    return unit
  }

  /// The members of a line by key.
  private struct Members {
    let line: JSONLine
    let places: UnsafeBufferPointer<Int16>

    func has(_ key: Key) -> Bool { places[key.rawValue] >= 0 }

    func value(_ key: Key) -> JSONValue? {
      let place = places[key.rawValue]
      return place < 0 ? nil : line.member(Int(place))
    }

    /// A short string without escapes; anything else is read with care.
    func text(_ key: Key) -> UnsafeBufferPointer<UInt8>? {
      guard let value = value(key), value.kind == .string else { return nil }
      let raw = value.raw
      return raw.count <= FigureTexts.maximum ? raw : nil
    }
  }
}
