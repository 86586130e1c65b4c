extension String {
  /// The items of a list typed with commas, those of a Chinese keyboard included.
  var listItems: [String] {
    let parts = unicodeScalars.split(omittingEmptySubsequences: false) { scalar in
      scalar == "," || scalar == "，" || scalar == "、"
    }
    return parts.map { String(Substring($0)) }
  }

  /// A sort key without the sign or the word that gives its direction.
  var sortKey: String {
    let scalars = unicodeScalars
    if scalars.first == "-" { return String(Substring(scalars.dropFirst())) }
    guard let colon = scalars.firstIndex(of: ":") else { return self }
    let direction = String(Substring(scalars[scalars.index(after: colon)...]))
    let key = String(Substring(scalars[..<colon]))
    return ["asc", "desc"].contains(direction) ? key : self
  }

  /// Whether a sort key asks for the greatest first.
  var isDescendingSortKey: Bool {
    unicodeScalars.first == "-" || unicodeScalars.reversed().starts(with: "csed:".unicodeScalars)
  }
}
