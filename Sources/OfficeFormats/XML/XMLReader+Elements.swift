extension XMLReader {
  /// Goes to the element that holds all others, which must have this name.
  mutating func readRoot(_ expected: String) throws {
    guard try next() == .start, name == expected else { throw fault(.malformed) }
  }

  /// Goes through the elements right inside the one that began last, up to its end.
  ///
  /// `body` may read as much of each as it likes; the rest is left out.
  mutating func forEachChild(_ body: (inout XMLReader) throws -> Void) throws {
    let level = depth
    while true {
      switch try next() {
      case .start:
        try body(&self)
        while depth > level { _ = try next() }
      case .end, .finish: return
      case .text: break
      }
    }
  }

  /// All text right inside the element that began last, up to its end.
  mutating func readContents() throws(XMLFault) -> String {
    let level = depth
    var contents = ""
    while true {
      switch try next() {
      case .start: while depth > level { _ = try next() }
      case .text: contents += text
      case .end, .finish: return contents
      }
    }
  }
}
