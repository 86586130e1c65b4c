/// Where loading and checking put what they find; every finding is kept, none stops the work.
final class FindingLog {
  /// Whether the files were checked when the program was built, so that what cannot be wrong need not
  /// be checked at every start.
  let trusts: Bool
  private var reports: [(problem: Problem, origin: Origin)] = []
  private let files: [SourceFile]
  private var finders: [Int: PlaceFinder] = [:]

  init(files: [SourceFile], trusts: Bool = false) {
    self.trusts = trusts
    self.files = files
  }

  func report(_ problem: Problem, at origin: Origin) {
    reports.append((problem, origin))
  }

  /// Everything that was found: errors first, then by place; equal ones in the order they were made.
  func findings() -> [Finding] {
    func key(_ finding: Finding) -> (Int, String, Int, Int) {
      let rank = Finding.Severity.allCases.firstIndex(of: finding.severity) ?? 0
      let place = finding.place
      return (rank, place?.file ?? "", place?.line ?? 0, place?.column ?? 0)
    }
    return reports.enumerated()
      .map { index, report in
        let finding = Finding(report.problem, at: place(of: report.origin))
        return (key(finding), index, finding)
      }
      .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }
      .map(\.2)
  }

  /// The place of a record, or nothing for one that was not read from a file.
  func place(of origin: Origin) -> SourcePlace? {
    let index = Int(origin.file)
    guard files.indices.contains(index) else { return nil }
    let finder = finders[index] ?? PlaceFinder(files[index])
    finders[index] = finder
    return finder.place(of: Int(origin.offset))
  }
}
