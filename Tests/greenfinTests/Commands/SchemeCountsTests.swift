import Foundation
import Testing

@testable import greenfin

@Suite("Counts and shares of classes")
struct SchemeCountsTests {
  /// 金寨's bulletin counts 162 of 222 tasks as done and prints 72.9 % so that its column adds up.
  ///
  /// A share is not bent to a sum here. The plan is made up, the counts are the bulletin's.
  @Test("金寨: 162 of 222 are done, which is 73.0 %")
  func jinzhai() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/made-up.json"
    try plan(targets: 222, done: 162).write(toFile: path, atomically: true, encoding: .utf8)
    let run = ProgramRun(
      "check --add \(path) --plan made-up --scheme jinzhai --as-of 2024-12-31 --lang zh")
    #expect(run.exitCode == .success, "\(run.complaint)")
    #expect(run.output.contains("162 (73.0%)"))
  }

  private func plan(targets: Int, done: Int) -> String {
    let numbers = 0..<targets
    let indicators = numbers.map {
      #"{"id":"made-up-\#($0)","name":"虚构事项\#($0)","nameEn":"Made-up step \#($0)","#
        + #""kind":"milestone","better":"higher"}"#
    }
    let promises = numbers.map {
      #"{"id":"made-up-\#($0)","indicator":"made-up-\#($0)","comparator":"done","mode":"reach","#
        + #""end":"2024-12-31","statements":[]}"#
    }
    let figures = numbers.prefix(done).map {
      #"{"id":"made-up-\#($0)","indicator":"made-up-\#($0)","jurisdiction":"made-up","value":1,"#
        + #""unit":"项","asOf":"2024-12-31","document":"made-up","place":"表"}"#
    }
    return """
      {"format":1,"id":"made-up","document":"made-up","name":"虚构","nameEn":"Made up",
      "jurisdiction":"made-up","start":"2024-01-01","end":"2024-12-31",
      "documents":[{"id":"made-up","title":"虚构","titleEn":"Made up"}],
      "jurisdictions":[{"id":"made-up","name":"虚构市","nameEn":"Made-up City","level":"city"}],
      "indicators":[\(indicators.joined(separator: ","))],
      "targets":[\(promises.joined(separator: ","))],
      "observations":[\(figures.joined(separator: ","))]}
      """
  }
}
