import Foundation

/// Writes a Swift file that holds every JSON file of a folder as a string literal.
///
/// Blanks between JSON tokens are left out, for the program reads the literals at every start; the
/// line breaks stay, so that a finding names the line of the file.
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
    var source = """
      /// The files of `Data/`, compiled in: made by the build, not by hand.
      enum BundledData {
        static let files: [(name: StaticString, text: StaticString)] = [

      """
    for name in names {
      let text = compact(try Data(contentsOf: folder.appending(path: name)))
      source += "    (\(literal(name)), \(literal(text))),\n"
    }
    source += "  ]\n}\n"
    try Data(source.utf8).write(to: URL(filePath: arguments[2]))
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
