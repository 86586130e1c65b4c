/// The texts of all cells, each once.
struct SharedStrings {
  // By bytes: texts that only look alike are different texts.
  private var places: [[UInt8]: Int] = [:]
  private var texts: [String] = []
  private var uses = 0

  /// No texts yet.
  init() {}

  /// The number of a text, which is new the first time.
  mutating func place(of text: String) -> Int {
    uses += 1
    let key = Array(text.utf8)
    if let place = places[key] { return place }
    places[key] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  /// The part of the file that holds them.
  var part: [UInt8] {
    XMLWriter.document(
      "sst",
      [
        "xmlns": OfficeNames.sheets, "count": String(uses), "uniqueCount": String(texts.count),
      ]
    ) { xml in
      for text in texts {
        xml.element("si") { $0.element("t", text: CellText.encoded(text)) }
      }
    }
  }
}
