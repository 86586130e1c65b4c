/// Links from what a page says of its entries to what explains them.
///
/// It works on bytes: a page is long, and going through characters takes many times as long.
struct EntryLinks {
  private typealias Target = (name: [UInt8], place: String)

  /// The names of entries by their first byte, the longest first, as HTML writes them.
  private let targets: [UInt8: [Target]]

  /// Takes the entries of a page; a name that two of them share leads nowhere.
  init(_ entries: [ReportPage.Entry]) {
    let named = Dictionary(grouping: entries.filter { !$0.title.isEmpty }, by: \.title)
    var targets: [UInt8: [Target]] = [:]
    for (title, sharing) in named where sharing.count == 1 {
      let name = Array(HTMLText.escaped(title).utf8)
      targets[name[0], default: []].append((name, sharing[0].id))
    }
    // No two names are the same, so that of one length no more than one stands in a place.
    self.targets = targets.mapValues { $0.sorted { $0.name.count > $1.name.count } }
  }

  /// The same HTML with a link on each name that stands in text and is not part of a link or heading.
  func linked(_ html: String) -> String {
    guard !targets.isEmpty else { return html }
    let bytes = Array(html.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    var rest = bytes[...]
    var closing: [UInt8]?
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
      if closing == nil { link(rest[..<tag], into: &result) } else { result += rest[..<tag] }
      let end = rest[tag...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? rest.endIndex
      let element = rest[tag..<end]
      result += element
      if let open = closing {
        if element.elementsEqual(open) { closing = nil }
      } else {
        closing = Self.closed.first { element.starts(with: $0.start) }?.end
      }
      rest = rest[end...]
    }
    link(rest, into: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// Elements whose text stays as it is.
  private static let closed: [(start: [UInt8], end: [UInt8])] =
    ["a", "h2", "h3", "th", "caption"].flatMap { name in
      ["<\(name)>", "<\(name) "].map { (Array($0.utf8), Array("</\(name)>".utf8)) }
    }

  private func link(_ text: ArraySlice<UInt8>, into result: inout [UInt8]) {
    var next = text.startIndex
    while next < text.endIndex {
      let found = targets[text[next]]?.first { target in
        text[next...].starts(with: target.name) && isWhole(text, next..<(next + target.name.count))
      }
      if let found {
        result += Array("<a href=\"#\(found.place)\">".utf8) + found.name + Array("</a>".utf8)
        next += found.name.count
      } else {
        result.append(text[next])
        next += 1
      }
    }
  }

  /// Whether no English word goes on beyond either end; Chinese names follow each other without a blank.
  private func isWhole(_ text: ArraySlice<UInt8>, _ range: Range<Int>) -> Bool {
    func goesOn(_ first: Int) -> Bool {
      first >= text.startIndex && first + 1 < text.endIndex && Self.isLetter(text[first])
        && Self.isLetter(text[first + 1])
    }
    return !goesOn(range.lowerBound - 1) && !goesOn(range.upperBound - 1)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
