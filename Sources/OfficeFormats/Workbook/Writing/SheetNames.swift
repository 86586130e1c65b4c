/// The names of a workbook's sheets in a form that spreadsheets take.
struct SheetNames {
  /// The names, in the order of the sheets.
  private(set) var names: [String] = []
  private var places: [String: Int] = [:]

  /// The names for sheets that want these.
  init(_ wanted: [String]) {
    var taken: Set<String> = []
    for (place, name) in wanted.enumerated() {
      let free = Self.free(Self.plain(name), taken)
      taken.insert(free.lowercased())
      names.append(free)
      if places[name] == nil { places[name] = place }
    }
  }

  /// A range as formulas write it; nothing where no sheet wanted that name.
  func formula(sheet: String, _ cells: String) -> String? {
    places[sheet].map { formula(place: $0, cells) }
  }

  /// A range of the sheet at a place as formulas write it.
  func formula(place: Int, _ cells: String) -> String {
    "'" + names[place].replacing("'", with: "''") + "'!" + cells
  }

  private static func plain(_ name: String) -> String {
    let kept = name.map { character in
      "[]:*?/\\".contains(character) || character.unicodeScalars.contains { $0.isHidden }
        ? "-" : character
    }
    // A quotation mark at either end would end the name inside a formula.
    var name = String(kept).trimmingPrefix { $0 == "'" || $0 == " " }
    while let last = name.last, last == "'" || last == " " { name.removeLast() }
    return name.isEmpty ? "Sheet" : CellText.shortened(String(name), to: 31)
  }

  private static func free(_ name: String, _ taken: Set<String>) -> String {
    // Spreadsheets keep this one to themselves.
    var free = name.lowercased() == "history" ? name + "-" : name
    var number = 1
    while taken.contains(free.lowercased()) {
      number += 1
      let ending = "-\(number)"
      free = CellText.shortened(name, to: 31 - ending.utf16.count) + ending
    }
    return free
  }
}
