/// Where loading and checking put what they find; every finding is kept, none stops the work.
final class FindingLog {
  private(set) var findings: [Finding] = []
  private let files: [SourceFile]
  private var finders: [Int: PlaceFinder] = [:]

  init(files: [SourceFile]) {
    self.files = files
  }

  func report(_ problem: Problem, at origin: Origin) {
    findings.append(Finding(problem, at: place(of: origin)))
  }

  func report(_ problem: Problem, in name: String) {
    findings.append(Finding(problem, at: SourcePlace(file: name, line: 1, column: 1)))
  }

  /// All findings: errors first, then by place; equal ones in the order they were made.
  func sorted() -> [Finding] {
    func key(_ finding: Finding) -> (Int, String, Int, Int) {
      let rank = Finding.Severity.allCases.firstIndex(of: finding.severity) ?? 0
      let place = finding.place
      return (rank, place?.file ?? "", place?.line ?? 0, place?.column ?? 0)
    }
    return findings.enumerated()
      .map { (key($1), $0, $1) }
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
