import GreenFinCore
import OfficeFormats
import Storage

/// Writes forms to files, and leaves those alone that are there and say something else: a unit may have
/// filled them in.
struct FormFiles {
  /// Whether such files are replaced all the same.
  let isForced: Bool
  /// Those that were left as they are.
  private var left: [String] = []
  private var written = 0

  init(isForced: Bool) {
    self.isForced = isForced
  }

  /// Writes a form, unless that would lose what is there.
  mutating func write(_ bytes: [UInt8], to path: String) throws {
    if !isForced, try holdsOther(bytes, path) {
      left.append(path)
    } else {
      try OutputFile.write(bytes, to: path)
      written += 1
    }
  }

  private func holdsOther(_ bytes: [UInt8], _ path: String) throws -> Bool {
    guard OutputFile.isFile(path) else { return false }
    let there = try InputFile.bytes(path)
    return !there.isEmpty && there != bytes
  }

  /// Names the files that were left, and fails if there are any.
  func finish() throws {
    guard !left.isEmpty else { return }
    let shown = left.prefix(8).map { TerminalText.escaped($0) }
    let more = left.count > 8 ? " (+\(left.count - 8))" : ""
    throw Failure(
      exitCode: .cannotCreate,
      what: Phrase(
        "已有而内容不同的文件没有改动：\(shown.joined(separator: "、"))\(more)",
        "left as they are, for they are there and differ: \(shown.joined(separator: ", "))\(more)"),
      hint: written > 0
        ? Phrase(
          "其余\(written)个已写好；换一个目录，或加--force替换",
          "the other \(written) are written; name another folder, or replace these with --force")
        : Phrase("换一个名字，或加--force替换", "give another name, or replace with --force"))
  }
}
