/// A folder of data as large as wanted: copies of the real files under new identifiers.
struct MadeUpData {
  private static let plans = ["huzhou-2021", "huzhou-2023", "huzhou-fyp14", "zhanjiang-2023"]
  private static let shared = ["documents", "indicators", "jurisdictions", "units"]

  private let source: Folder

  init(copying source: Folder) {
    self.source = source
  }

  /// Makes a folder with so many plans, and one file of observations for every two of them.
  func make(plans count: Int, in folder: Folder) throws -> Folder {
    let made = try folder.folder("\(count)-plans")
    for name in Self.shared { try made.write(source.read(name + ".json"), to: name + ".json") }
    let plans = try made.folder("plans")
    let originals = try Self.plans.map { try source.read("plans/\($0).json") }
    for index in 0..<count {
      let id = Self.plans[index % Self.plans.count]
      let text = originals[index % originals.count].replacingFirst(
        "\"id\": \"\(id)\"", with: "\"id\": \"\(id)-copy-\(index)\"")
      try plans.write(text, to: "\(id)-copy-\(index).json")
    }
    let observations = try made.folder("observations")
    let pieces = Self.pieces(of: try source.read("observations.json"))
    for index in 0..<count / 2 {
      try observations.write(
        pieces.joined(separator: "-copy-\(index)\""), to: "observations-\(index).json")
    }
    return made
  }

  /// The file cut at the end of every identifier of an observation, where its copies are told apart.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let key = line.drop { $0 == " " }
      let isIdentifier = ["\"id\": ", "\"since\": ", "\"observation\": "].contains {
        key.hasPrefix($0)
      }
      if isIdentifier, let quote = line.lastIndex(of: "\"") {
        pieces[pieces.count - 1] += line[..<quote]
        pieces.append(line[line.index(after: quote)...] + "\n")
      } else {
        pieces[pieces.count - 1] += line + "\n"
      }
    }
    return pieces
  }
}

extension String {
  fileprivate func replacingFirst(_ old: String, with new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return replacingCharacters(in: range, with: new)
  }

  private func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
