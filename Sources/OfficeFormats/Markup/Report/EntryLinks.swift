/// Links from what a page says of its entries to what explains them.
struct EntryLinks {
  /// The names of entries by their first character, the longest first, as HTML writes them.
  private let places: [Character: [(name: String, place: String)]]

  /// Takes the entries of a page; a name that two of them share leads nowhere.
  init(_ entries: [ReportPage.Entry]) {
    var named: [String: String?] = [:]
    for entry in entries where !entry.title.isEmpty {
      let name = HTMLText.escaped(entry.title)
      named[name] = named[name] == nil ? .some(entry.id) : .some(nil)
    }
    var places: [Character: [(name: String, place: String)]] = [:]
    for (name, place) in named {
      guard let place, let first = name.first else { continue }
      places[first, default: []].append((name, place))
    }
    self.places = places.mapValues { names in
      names.sorted { ($1.name.count, $0.name) < ($0.name.count, $1.name) }
    }
  }

  /// The same HTML with a link on each name that stands in text and is not part of a link or heading.
  func linked(_ html: String) -> String {
    guard !places.isEmpty else { return html }
    var result = ""
    var rest = html[...]
    var closing: String?
    while let tag = rest.firstIndex(of: "<") {
      result += closing == nil ? linked(text: rest[..<tag]) : String(rest[..<tag])
      let end = rest[tag...].firstIndex(of: ">").map { rest.index(after: $0) } ?? rest.endIndex
      let element = rest[tag..<end]
      result += element
      if let open = closing {
        if element == open { closing = nil }
      } else {
        closing = Self.closed.first { element.hasPrefix($0.start) }?.end
      }
      rest = rest[end...]
    }
    return result + linked(text: rest)
  }

  /// Elements whose text stays as it is.
  private static let closed = ["a", "h2", "h3", "th", "caption"].flatMap { name in
    ["<\(name)>", "<\(name) "].map { (start: $0, end: "</\(name)>") }
  }

  private func linked(text: Substring) -> String {
    var result = ""
    var rest = text
    var before: Character = " "
    while let first = rest.first {
      let found = places[first]?.first { entry in
        rest.hasPrefix(entry.name) && !Self.goesOn(before, first)
          && !Self.goesOn(entry.name.last ?? " ", rest.dropFirst(entry.name.count).first ?? " ")
      }
      if let found {
        result += "<a href=\"#\(found.place)\">\(found.name)</a>"
        rest = rest.dropFirst(found.name.count)
        before = found.name.last ?? " "
      } else {
        result.append(first)
        rest = rest.dropFirst()
        before = first
      }
    }
    return result
  }

  /// Whether two characters are of one English word; Chinese names follow each other without a blank.
  private static func goesOn(_ one: Character, _ next: Character) -> Bool {
    one.isASCII && next.isASCII && one.isLetter && next.isLetter
  }
}
