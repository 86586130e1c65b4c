import GreenFinCore
import OfficeFormats
import Storage

/// Writes a report on each of many plans, a file each: the data and the journal are gone through once,
/// and each report is written before the next is made.
struct ReportBatch: Sendable {
  let reporter: QuarterlyReporter
  let rendering: ReportRendering
  let folder: String

  /// Writes them, named after the plans; the second half of several is made on a second thread.
  func write(_ plans: [Plan.ID]) throws {
    try InputFolder.make(folder)
    let middle = plans.count / 2
    let rest = SecondThread { failure(Array(plans[middle...])) }
    let first = failure(Array(plans[..<middle]))
    if let failure = first ?? rest.value() { throw failure }
  }

  /// What went wrong, if anything did.
  private func failure(_ plans: [Plan.ID]) -> (any Error)? {
    do {
      for plan in plans { try write(plan) }
      return nil
    } catch { return error }
  }

  private func write(_ plan: Plan.ID) throws {
    let report = reporter.report(on: [plan])
    let paper = ReportText(words: rendering.words, report: report).bulletin
    let quarter = reporter.quarter.shortText
    let path = "\(folder)/\(plan)-\(quarter).\(rendering.format.fileExtension)"
    switch try rendering.contents(paper, pageOf: report) {
    case .text(let text): try OutputFile.write(text, to: path)
    case .bytes(let bytes): try OutputFile.write(bytes, to: path)
    }
  }
}
