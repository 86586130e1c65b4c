import Testing

@testable import GreenFinCore

/// One mistake made in the made-up files, and the finding that it must give.
///
/// `▸` stands in `new` where the finding must point to; the mark is taken out before reading.
struct BadFixture: CustomTestStringConvertible, Sendable {
  enum File: Sendable { case registers, plan }

  let identifier: String
  let label: String
  let severity: Finding.Severity
  let file: File
  let old: String
  let new: String
  private var second: (old: String, new: String)?
  private var elsewhere: (old: String, new: String)?

  init(
    _ identifier: String, _ label: String, _ severity: Finding.Severity = .error, in file: File,
    _ old: String, _ new: String
  ) {
    self.identifier = identifier
    self.label = label
    self.severity = severity
    self.file = file
    self.old = old
    self.new = new
  }

  var testDescription: String { "\(identifier): \(label)" }

  /// The same with a second change in the same file, for mistakes whose place is a whole record.
  func replacing(_ old: String, by new: String) -> BadFixture {
    var fixture = self
    fixture.second = (old, new)
    return fixture
  }

  /// The same with a change in the other file too.
  func replacingElsewhere(_ old: String, by new: String) -> BadFixture {
    var fixture = self
    fixture.elsewhere = (old, new)
    return fixture
  }
}

extension BadFixture {
  /// The files with the mistake in them, and the place that must be named.
  func make() throws -> (files: [SourceFile], place: String) {
    let isPlan = file == .plan
    var marked = isPlan ? MadeUpFiles.plan : MadeUpFiles.registers
    var other = isPlan ? MadeUpFiles.registers : MadeUpFiles.plan
    try replace(old, by: new, in: &marked)
    if let second { try replace(second.old, by: second.new, in: &marked) }
    if let elsewhere { try replace(elsewhere.old, by: elsewhere.new, in: &other) }
    let mark = try #require(marked.firstRange(of: "▸"), "\(label): no mark")
    let before = marked[..<mark.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    let text = String(marked[..<mark.lowerBound] + marked[mark.upperBound...])
    let name = isPlan ? MadeUpFiles.planName : MadeUpFiles.registersName
    let files = MadeUpFiles.files(registers: isPlan ? other : text, plan: isPlan ? text : other)
    return (files, "\(name):\(before.count):\((before.last?.count ?? 0) + 1)")
  }

  private func replace(_ old: String, by new: String, in text: inout String) throws {
    let range = try #require(text.firstRange(of: old), "\(label): the files have no “\(old)”")
    text.replaceSubrange(range, with: new)
  }
}
