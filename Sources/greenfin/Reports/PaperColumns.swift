import OfficeFormats

/// How wide the columns of a table on paper are, so that its rows are as low as they can be.
struct PaperColumns {
  /// The widths, in tenths of a Latin letter, margins included.
  let widths: [Int]
  /// How many lines all rows take, the headings included.
  let lines: Int
  /// Whether no word has to be broken.
  let fits: Bool

  /// The widths of the texts of each row, the headings first.
  private let texts: [[Int]]

  init(_ table: Table, room: Int, margin: Int) {
    let rows = table.rows.indices.map { row in
      table.columns.indices.map { table.cell(row: row, column: $0).text }
    }
    let all = [table.columns.map(\.heading)] + rows
    texts = all.map { $0.map(Self.width) }
    let least = table.columns.indices.map { column in
      let words = all.enumerated().map { row, cells in
        let most = row == 0 ? 6 : table.columns[column].isFlexible ? 8 : 10
        return Self.longestWord(cells[column], chinese: most)
      }
      return max(40, words.max() ?? 0)
    }
    let free = room - margin * least.count - least.reduce(0, +)
    fits = free >= 0
    let inner = fits ? Self.grown(least, by: free, texts) : least
    widths = inner.map { $0 + margin }
    lines = texts.map { Self.height($0, inner) }.reduce(0, +)
  }

  /// How long a line a text would be: a Chinese character takes two Latin ones.
  private static func width(_ text: String) -> Int {
    let latin = text.utf8.filter { $0 < 0x80 }
    return (DisplayWidth.of(text) - latin.count) * 10 + latin.map(width).reduce(0, +)
  }

  /// How wide a letter of Times is, rather too much than too little: what does not fit is broken.
  private static func width(_ letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: " "), UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "l"),
      UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "."), UInt8(ascii: ","):
      6
    case UInt8(ascii: "r"), UInt8(ascii: "s"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "-"):
      8
    case UInt8(ascii: "m"), UInt8(ascii: "w"), UInt8(ascii: "%"), UInt8(ascii: "@"): 17
    case UInt8(ascii: "M"), UInt8(ascii: "W"): 19
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): 15
    default: 10
    }
  }

  /// The part of a text that must not be broken: a word of Latin letters, or a figure with its unit.
  ///
  /// Chinese wraps anywhere, but so many columns of it are the least that reads well.
  private static func longestWord(_ text: String, chinese most: Int) -> Int {
    text.split { $0 == " " || $0 == "\n" }.map { word in
      let width = width(String(word))
      let isChinese = word.unicodeScalars.contains { $0.value >= 0x2E80 }
      let hasFigure = word.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      return min(width, isChinese && !(hasFigure && width <= 120) ? most * 10 : 240)
    }.max() ?? 0
  }

  /// Gives what is left, bit by bit, to the column that makes the rows lowest.
  private static func grown(_ least: [Int], by free: Int, _ texts: [[Int]]) -> [Int] {
    var widths = least
    var free = free
    let longest = least.indices.map { column in texts.map { $0[column] }.max() ?? 0 }
    while free > 0 {
      let step = min(free, 20)
      let candidates = widths.indices.filter { widths[$0] < longest[$0] }
      let best = candidates.min { one, other in
        cost(texts, widths, growing: one, by: step) < cost(texts, widths, growing: other, by: step)
      }
      guard let best else { break }
      widths[best] += step
      free -= step
    }
    // What nobody needs goes to the first column.
    if let first = widths.indices.first { widths[first] += free }
    return widths
  }

  /// How high all rows are, in hundredths of a line: a part of a line counts, so that every step helps.
  private static func cost(
    _ texts: [[Int]], _ widths: [Int], growing column: Int, by step: Int
  ) -> Int {
    texts.reduce(0) { sum, row in
      let heights = row.indices.map { place in
        row[place] * 100 / (widths[place] + (place == column ? step : 0))
      }
      return sum + max(100, heights.max() ?? 0)
    }
  }

  private static func height(_ row: [Int], _ widths: [Int]) -> Int {
    max(1, zip(row, widths).map { ($0 + $1 - 1) / max(1, $1) }.max() ?? 1)
  }
}
