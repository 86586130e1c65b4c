import Foundation
import Testing

@testable import OfficeFormats

@Suite("The page of a report")
struct ReportPageTests {
  private func page(_ text: String = "示例") -> ReportPage {
    let field = CardSection.Field(label: text, text: text)
    let entries = (1...2).map { number in
      ReportPage.Entry(
        id: "item-\(number)", title: text,
        cells: [Cell(text), Cell(text: text, value: .number("\(number)"), tone: .bad)],
        facets: [[text, "其他"]], sentences: [text],
        plot: Plot(title: text, series: []), facts: [field])
    }
    return ReportPage(
      title: text, subtitle: text,
      tiles: [ReportPage.Tile(label: text, value: "1", detail: text, tone: .good)],
      opening: [CardSection(heading: text, content: .paragraphs([text]))], entriesHeading: text,
      columns: [Column(key: "name", heading: text), Column(key: "verdict", heading: text)],
      facets: [ReportPage.Facet(label: text)], entries: entries,
      closing: [CardSection.fields(text, [(text, text)])], words: .chinese)
  }

  @Test("The policy names the script by its sum, so that no other can run")
  func policy() {
    #expect(ReportPageScript.hash == "sha256-" + SHA256.base64(Array(ReportPageScript.text.utf8)))
    let html = page().html
    #expect(html.contains("default-src 'none'"))
    #expect(html.contains("script-src '\(ReportPageScript.hash)'"))
    #expect(html.contains("<script>\(ReportPageScript.text)</script>"))
    #expect(html.components(separatedBy: "<script").count == 2)
  }

  @Test("Nothing is loaded, and no attribute runs a script")
  func standsAlone() {
    let html = page().html.replacing("http://www.w3.org/2000/svg", with: "")
    for address in ["http:", "https:", "src=", "@import", "url(", " onclick", " onload"] {
      #expect(!html.contains(address), "\(address)")
    }
  }

  @Test("Places are named once, and every link leads to one")
  func places() {
    let html = page().html
    let names = html.matches(of: /\bid="([^"]*)"/).map { String($0.1) }
    #expect(Set(names).count == names.count)
    let links = html.matches(of: /href="#([^"]*)"/).map { String($0.1) }
    #expect(!links.isEmpty)
    #expect(Set(links).isSubset(of: names))
  }

  @Test(
    "A page can be read without its script: rows, sentences and charts are there, the form is not")
  func withoutScript() {
    let html = page().html
    #expect(html.contains("<form class=\"filters\" hidden"))
    #expect(html.components(separatedBy: "<details>").count == 3)
    #expect(html.components(separatedBy: "<svg").count == 3)
    #expect(html.contains("scope=\"col\"") && html.contains("scope=\"row\""))
    #expect(html.contains("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label="))
    #expect(html.contains("<main") && html.contains("<nav") && html.contains("<header"))
    #expect(html.contains("lang=\"zh\""))
  }

  @Test("Nothing that people wrote becomes markup", arguments: NastyStrings.all)
  func escapes(nasty: String) {
    let html = page(nasty).html
    let body = html.replacing(ReportPageScript.text, with: "")
    #expect(body.components(separatedBy: "<script").count == 2)
    #expect(!body.contains("<a href='x'") && !body.contains("onload=\"x\""))
    #expect(!body.unicodeScalars.contains { [0x1B, 0x202E, 0x0, 0x2066].contains($0.value) })
  }
}

/// The sum by which a page names its script (FIPS 180-4), for tests alone.
private enum SHA256 {
  private static let rounds: [UInt32] = primes(64).map { fraction(of: cbrt(Double($0))) }

  private static func primes(_ count: Int) -> [Int] {
    Array((2...400).filter { number in !(2..<number).contains { number % $0 == 0 } }.prefix(count))
  }

  private static func fraction(of root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }

  static func base64(_ message: [UInt8]) -> String {
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    bytes += (0..<8).reversed().map { UInt8(truncatingIfNeeded: (message.count * 8) >> ($0 * 8)) }
    var state = primes(8).map { fraction(of: Double($0).squareRoot()) }
    for start in stride(from: 0, to: bytes.count, by: 64) {
      mix(Array(bytes[start..<start + 64]), into: &state)
    }
    let sum = state.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
    }
    return Data(sum).base64EncodedString()
  }

  private static func mix(_ block: [UInt8], into state: inout [UInt32]) {
    func turn(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 - by) }
    var words = (0..<16).map { index in
      (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(block[index * 4 + $1]) }
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let first = turn(early, 7) ^ turn(early, 18) ^ early >> 3
      let second = turn(late, 17) ^ turn(late, 19) ^ late >> 10
      words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
    }
    var v = state
    for index in 0..<64 {
      let sum = turn(v[4], 6) ^ turn(v[4], 11) ^ turn(v[4], 25)
      let choice = v[4] & v[5] ^ ~v[4] & v[6]
      let one = v[7] &+ sum &+ choice &+ rounds[index] &+ words[index]
      let turned = turn(v[0], 2) ^ turn(v[0], 13) ^ turn(v[0], 22)
      let two = turned &+ (v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2])
      v = [one &+ two, v[0], v[1], v[2], v[3] &+ one, v[4], v[5], v[6]]
    }
    state = zip(state, v).map { $0 &+ $1 }
  }
}
