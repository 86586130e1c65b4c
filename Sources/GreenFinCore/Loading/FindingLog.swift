/// Where loading and checking put what they find; none stops the work.
///
/// Nobody reads ten thousand findings, and files can be made to give millions: beyond ``maximum`` of
/// each severity they are counted only.
final class FindingLog {
  /// Whether the files were checked when the program was built, so that what cannot be wrong need not
  /// be checked at every start.
  let trusts: Bool
  /// How many findings of one severity are kept.
  static let maximum = 10_000
  private var reports: [Report] = []
  private var counts: [Finding.Severity: Int] = [:]
  /// What is left for looking for similar names, about in pairs of bytes that are compared.
  private var effort = 100_000_000
  private var files: [SourceFile]
  private var finders: [Int: PlaceFinder] = [:]

  /// A problem and where it is: as an offset, or already worked out for a text that is not kept.
  private struct Report {
    let problem: Problem
    let origin: Origin
    var place: SourcePlace?
  }

  init(files: [SourceFile], trusts: Bool = false) {
    self.trusts = trusts
    self.files = files
  }

  func report(_ problem: Problem, at origin: Origin) {
    counts[problem.severity, default: 0] += 1
    if counts[problem.severity, default: 0] <= Self.maximum {
      reports.append(Report(problem: problem, origin: origin))
    }
  }

  /// Reads a text that is not kept, such as a line of a long file: `body` is given its number as a
  /// file, and the places of what it reports are worked out at once.
  func reading<Result>(passing text: SourceFile, _ body: (Int32) -> Result) -> Result {
    let earlier = reports.count
    let file = files.count
    files.append(text)
    defer {
      files.removeLast()
      finders[file] = nil
    }
    let result = body(Int32(file))
    for index in earlier..<reports.count { reports[index].place = place(of: reports[index].origin) }
    return result
  }

  /// What may have been meant by a word, as long as that does not take too long in all.
  func suggestions(
    for word: String, in candidates: @autoclosure () -> [String], limit: Int = 3
  ) -> [String] {
    guard effort > 0, counts[.error, default: 0] < Self.maximum else { return [] }
    let candidates = candidates()
    // Every pair of names costs something, however short they are.
    effort -= candidates.reduce(1) { $0 + (word.utf8.count + 16) * ($1.utf8.count + 16) }
    return effort < 0 ? [] : Suggestion.nearest(to: word, in: candidates, limit: limit)
  }

  /// Everything that was found: errors first, then by place; equal ones in the order they were made.
  func findings() -> [Finding] {
    func key(_ finding: Finding) -> (Int, String, Int, Int) {
      let rank = Finding.Severity.allCases.firstIndex(of: finding.severity) ?? 0
      let place = finding.place
      return (rank, place?.file ?? "", place?.line ?? 0, place?.column ?? 0)
    }
    let kept = reports.enumerated()
      .map { (index: Int, report: Report) -> ((Int, String, Int, Int), Int, Finding) in
        let finding = Finding(report.problem, at: report.place ?? place(of: report.origin))
        return (key(finding), index, finding)
      }
      .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }
      .map(\.2)
    let dropped = counts.values.reduce(0) { $0 + max(0, $1 - Self.maximum) }
    return dropped > 0 ? kept + [Finding(.moreFindings(count: dropped), at: nil)] : kept
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
