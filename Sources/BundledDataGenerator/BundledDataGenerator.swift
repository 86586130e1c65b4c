import Foundation

/// Writes a Swift file that holds every JSON file of a folder as a string literal, and for those
/// that the program reads at every start what its reader makes of them.
///
/// Blanks between JSON tokens are left out; the line breaks stay, so that a finding names the line
/// of the file. The reader is the library's own: its two files are linked into this folder.
@main
enum BundledDataGenerator {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      FileHandle.standardError.write(Data("usage: BundledDataGenerator DATA-FOLDER OUTPUT\n".utf8))
      exit(64)
    }
    let folder = URL(filePath: arguments[1])
    let names = try FileManager.default.subpathsOfDirectory(atPath: arguments[1])
      .filter { $0.hasSuffix(".json") }
      .sorted()
    let schemas = names.filter { $0.hasPrefix("schema/") }
    var source = """
      /// The files of `Data/`, compiled in: made by the build, not by hand.
      enum BundledData {
        static let schemas: [(name: StaticString, text: StaticString)] = [

      """
    for name in schemas {
      source += "    (\(literal(name)), \(literal(try text(of: name, in: folder)))),\n"
    }
    source += "  ]\n"
    var files =
      "  static let files: [(name: StaticString, text: StaticString, nodes: [UInt64])] = [\n"
    for (index, name) in names.filter({ !schemas.contains($0) }).enumerated() {
      let text = try text(of: name, in: folder)
      source += "  private static let nodes\(index): [UInt64] = [\n\(try nodes(of: text))\n  ]\n"
      files += "    (\(literal(name)), \(literal(text)), nodes\(index)),\n"
    }
    source += files + "  ]\n}\n"
    try Data(source.utf8).write(to: URL(filePath: arguments[2]))
  }

  private static func text(of name: String, in folder: URL) throws -> String {
    compact(try Data(contentsOf: folder.appending(path: name)))
  }

  /// What the program's own reader makes of a text, so that it need not read it again at every start.
  private static func nodes(of text: String) throws -> String {
    var text = text
    return try text.withUTF8 { bytes in
      var reader = JSONReader(bytes)
      defer { reader.giveBackNodes() }
      try reader.readText()
      return reader.nodes.prefix(reader.count).map { "\($0.bits)" }.joined(separator: ",\n")
    }
  }

  /// The same JSON without the blanks between its tokens.
  static func compact(_ json: Data) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(json.count)
    var inString = false
    var escaped = false
    for byte in json {
      if inString {
        kept.append(byte)
        if escaped {
          escaped = false
        } else if byte == UInt8(ascii: "\\") {
          escaped = true
        } else if byte == UInt8(ascii: "\"") {
          inString = false
        }
      } else if ![0x20, 0x0D, 0x09].contains(byte) {
        kept.append(byte)
        inString = byte == UInt8(ascii: "\"")
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// `text` as a Swift raw string literal with as many number signs as it needs.
  static func literal(_ text: String) -> String {
    var fence = "#"
    while text.contains("\"\"\"" + fence) || text.contains("\\" + fence) { fence += "#" }
    return fence + "\"\"\"\n" + text + "\n\"\"\"" + fence
  }
}
