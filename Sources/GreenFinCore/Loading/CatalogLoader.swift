/// What loading gives: the catalog, if it can be used at all, and everything that was found.
public struct LoadResult: Sendable {
  /// The catalog; nothing where an error was found.
  public let catalog: Catalog?
  /// Everything that was found, errors first, in the order of files and lines.
  public let findings: [Finding]
}

/// Turns the bytes of data files into a catalog: shapes first, then names, then meaning.
///
/// Every file is an object with a `format` version and any of the sections `documents`,
/// `jurisdictions`, `units`, `indicators`, `observations`, `schemes`, `breakdowns`, `schedules` and
/// `rubrics`; a file that has `tasks` or `targets` is a plan and may have those sections too. A file
/// whose name ends in `.jsonl` has no sections: each of its lines is an observation.
public struct CatalogLoader {
  /// The format version that this program reads and writes.
  public static let formatVersion = 1

  /// The files in order: texts with sections, and nothing for those with an observation in each line.
  private var texts: [(text: JSONText?, file: SourceFile, number: Int32)] = []
  private let log: FindingLog
  private var documents: [Document] = []
  private var jurisdictions: [Jurisdiction] = []
  private var units: [ResponsibleUnit] = []
  private var indicators: [Indicator] = []
  private var observations: [Observation] = []
  private var schemes: [Scheme] = []
  private var breakdowns: [Breakdown] = []
  private var schedules: [Schedule] = []
  private var rubrics: [Rubric] = []
  private var plans: [Plan] = []
  private var planReaders: [ObjectReader] = []

  private init(_ files: [SourceFile], trusts: Bool? = nil) {
    log = FindingLog(files: files, trusts: trusts ?? files.allSatisfy(\.isCompiled))
    for (index, file) in files.enumerated() {
      do {
        let text =
          file.isLines
          ? nil : log.trusts ? JSONText(compiled: file) : try JSONReader.read(file)
        texts.append((text, file, Int32(index)))
      } catch {
        let origin = Origin(file: Int32(index), offset: Int32(error.offset))
        log.report(.syntax(error.fault.sentence), at: origin)
      }
    }
  }

  /// Loads files; every problem of every file is found, not only the first.
  ///
  /// Files that are compiled in were checked when the program was built, and are not checked again
  /// unless other files are laid over them.
  public static func load(_ files: [SourceFile]) -> LoadResult {
    load(CatalogLoader(files))
  }

  /// Loads files and checks everything, whether it is compiled in or not.
  public static func validate(_ files: [SourceFile]) -> LoadResult {
    load(CatalogLoader(files, trusts: false))
  }

  private static func load(_ loader: CatalogLoader) -> LoadResult {
    var loader = loader
    for (text, file, number) in loader.texts {
      if let text { loader.readSections(text, number) } else { loader.readLines(file, number) }
    }
    loader.readPlans()
    return loader.finish()
  }

  /// Reads a file of JSON Lines with an observation in each line.
  private mutating func readLines(_ file: SourceFile, _ index: Int32) {
    var start = 0
    while start < file.bytes.count {
      let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
      readLine(file, index, start..<end)
      start = end + 1
    }
  }

  private mutating func readLine(_ file: SourceFile, _ index: Int32, _ range: Range<Int>) {
    do {
      let text = try JSONReader.read(file, range)
      guard var reader = ObjectReader(text.root, key: "line", file: index, log: log) else { return }
      if let observation = Observation(&reader) { observations.append(observation) }
      reader.finish()
    } catch {
      // An empty line is no fault.
      guard error.fault != .empty else { return }
      log.report(
        .syntax(error.fault.sentence), at: Origin(file: index, offset: Int32(error.offset)))
    }
  }

  private mutating func readSections(_ text: JSONText, _ file: Int32) {
    guard var reader = ObjectReader(text.root, key: "file", file: file, log: log),
      reader.isKnownFormat()
    else { return }
    documents += reader.objects("documents") { Document(&$0) }
    jurisdictions += reader.objects("jurisdictions") { Jurisdiction(&$0) }
    units += reader.objects("units") { ResponsibleUnit(&$0) }
    indicators += reader.objects("indicators") { Indicator(&$0) }
    observations += reader.objects("observations") { Observation(&$0) }
    schemes += reader.objects("schemes") { Scheme(&$0) }
    breakdowns += reader.objects("breakdowns") { Breakdown(&$0) }
    schedules += reader.objects("schedules") { Schedule(&$0) }
    rubrics += reader.objects("rubrics") { Rubric(&$0) }
    // A workspace's settings are read where they are needed.
    reader.passOver(["workspace"])
    if reader.has("tasks") || reader.has("targets") || reader.has("document") {
      planReaders.append(reader)
    } else {
      reader.finish()
    }
  }

  /// Plans come last: the names in them mean units, and units may stand in any file.
  private mutating func readPlans() {
    let directory = UnitDirectory(units)
    let kinds = Dictionary(
      indicators.lazy.map { (NameKey($0.id.rawValue), $0.kind) },
      uniquingKeysWith: { first, _ in first })
    for var reader in planReaders {
      if let plan = Plan(&reader, directory: directory, kinds: kinds) { plans.append(plan) }
      reader.finish()
    }
  }

  private func finish() -> LoadResult {
    let catalog = Catalog(
      documents: documents, jurisdictions: jurisdictions, units: units, indicators: indicators,
      plans: plans, observations: observations, schemes: schemes,
      breakdowns: breakdowns, schedules: schedules, rubrics: rubrics)
    guard !log.trusts else { return LoadResult(catalog: catalog, findings: []) }
    for check in CatalogCheck.all { check.run(catalog, log) }
    let findings = log.findings()
    let isUsable = !findings.contains { $0.severity == .error }
    return LoadResult(catalog: isUsable ? catalog : nil, findings: findings)
  }
}
