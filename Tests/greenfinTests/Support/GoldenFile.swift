import Foundation
import Testing

/// A text that people see, kept in a file so that every change of it is looked at.
///
/// `GREENFIN_RECORD=1 swift test` writes the files anew and fails, so that recording is never taken
/// for passing; the change then shows in the version control.
struct GoldenFile {
  let name: String

  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let url = Package.root.appendingPathComponent("Tests/greenfinTests/Golden/\(name).txt")
    if ProcessInfo.processInfo.environment["GREENFIN_RECORD"] != nil {
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let kept = try String(contentsOf: url, encoding: .utf8)
    guard text != kept else { return }
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(new, old).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(name).txt:\(line + 1) differs
      kept: \(line < old.count ? old[line] : "(end)")
      seen: \(line < new.count ? new[line] : "(end)")
      """, sourceLocation: sourceLocation)
  }
}
