import Testing

@testable import OfficeFormats

@Suite("Zip files")
struct ZipTests {
  @Test("Parts come back as they were put in")
  func roundTrip() throws {
    var archive = try ZipArchive(Self.sample)
    #expect(archive.entries.map(\.name) == ["a.txt", "xl/b.xml", "绿.txt", "empty"])
    #expect(try archive.contents(of: "a.txt") == Self.text)
    #expect(try archive.contents(of: "XL/B.XML") == [120])
    #expect(try archive.contents(of: "绿.txt") == Self.text)
    #expect(try archive.contents(of: "empty") == [])
    #expect(try archive.contents(of: "c") == nil)
    #expect(archive.contains("a.txt") && !archive.contains("c"))
  }

  @Test("The same parts give the same bytes")
  func determinism() {
    #expect(Self.sample == Self.sample)
  }

  @Test("A comment or a stray line break after the end does no harm", arguments: [0, 1, 30_000])
  func trailing(count: Int) throws {
    let bytes = Self.sample + [UInt8](repeating: 10, count: count)
    #expect(try ZipArchive(bytes).entries.count == 4)
  }

  // Offsets of fields in the first entry of the directory and in the record at the end, as
  // APPNOTE 4.3.12 and 4.3.16 count them.
  @Test(
    "What lies about itself is refused",
    arguments: [
      ("a size too small", .entry(24), [10, 0], .wrongSize(part: "a.txt")),
      ("a size too large", .entry(24), [0, 16], .wrongSize(part: "a.txt")),
      ("a packed size past the end", .entry(20), [0, 0, 99], .damaged(part: "a.txt")),
      ("a wrong checksum", .entry(16), [1, 2, 3, 4], .wrongChecksum(part: "a.txt")),
      ("a password", .entry(8), [1], .encrypted(part: "a.txt")),
      ("an encrypted directory", .entry(9), [0x20], .encrypted(part: "a.txt")),
      ("another method", .entry(10), [12], .unknownMethod(part: "a.txt", method: 12)),
      ("a place outside", .entry(42), [0xF0, 0xFF, 0xFF, 0xFF], .damaged(part: "a.txt")),
      (
        "large numbers that are nowhere", .entry(24), [255, 255, 255, 255], .damaged(part: "a.txt")
      ),
      ("another name before the part", .file(30), [122], .damaged(part: "a.txt")),
      ("more parts than there are", .end(8), [9, 0, 9, 0], .damaged(part: nil)),
      ("a directory elsewhere", .end(16), [5, 0, 0, 0], .damaged(part: nil)),
      ("several disks", .end(4), [1], .split),
    ] as [(String, Place, [UInt8], ZipFault)])
  func lies(label: String, place: Place, bytes: [UInt8], fault: ZipFault) {
    let file = place.patched(Self.sample, with: bytes)
    #expect(throws: fault) {
      var archive = try ZipArchive(file)
      _ = try archive.contents(of: "a.txt")
    }
  }

  @Test(
    "Names that lead out of the file are refused",
    arguments: [
      "../a", "a/../../b", "/a", "C:/a", "C:a", "..\\a", "\\a", "a/./b", "", "a\u{0}b", "a\nb",
    ])
  func unsafe(name: String) {
    var writer = ZipWriter()
    writer.add(name, [1])
    let safe = name.replacing("\\", with: "/")
    let file = writer.finished()
    #expect(throws: ZipFault.unsafeName(part: safe)) { try ZipArchive(file) }
  }

  @Test("Backslashes between folders are taken for slashes, as some programs write them")
  func backslashes() throws {
    var writer = ZipWriter()
    writer.add("xl\\b.xml", [1])
    var archive = try ZipArchive(writer.finished())
    #expect(try archive.contents(of: "xl/b.xml") == [1])
  }

  @Test("Two parts of one name are refused", arguments: ["a", "A"])
  func duplicates(second: String) {
    var writer = ZipWriter()
    writer.add("a", [1])
    writer.add(second, [2])
    let file = writer.finished()
    #expect(throws: ZipFault.duplicateName(part: second)) { try ZipArchive(file) }
  }

  @Test("Parts that unpack to too much are refused before they are unpacked")
  func bombs() {
    #expect(Self.fault(zeros: 1000, ZipLimits(part: 999)) == .partTooLarge(part: "0", limit: 999))
    #expect(Self.fault(zeros: 1000, ZipLimits(part: 1000)) == nil)
    #expect(Self.fault(zeros: 100 << 10, ZipLimits()) == nil)
    let ratio = ZipFault.packedTooTightly(part: "0", ratio: 100)
    #expect(Self.fault(zeros: 1 << 20, ZipLimits()) == ratio)
    #expect(Self.fault(zeros: 600, parts: 2, ZipLimits(total: 1200)) == nil)
    #expect(Self.fault(zeros: 600, parts: 2, ZipLimits(total: 1199)) == .tooLarge(limit: 1199))
    #expect(Self.fault(zeros: 0, parts: 3, ZipLimits(entries: 2)) == .tooManyParts(limit: 2))
    #expect(ZipLimits().part == 67_108_864 && ZipLimits().entries == 10_000)
  }

  @Test("A file cut short anywhere is refused")
  func truncation() {
    for end in Self.sample.indices {
      #expect(throws: ZipFault.self) { try ZipArchive(Array(Self.sample[..<end])) }
    }
  }

  @Test("Damage anywhere ends in an answer", arguments: 0..<10)
  func damage(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      var file = Self.sample
      file[Int.random(in: file.indices, using: &generator)] ^=
        1 << Int.random(in: 0..<8, using: &generator)
      guard var archive = try? ZipArchive(file) else { continue }
      for entry in archive.entries {
        guard let contents = try? archive.contents(of: entry.name) else { continue }
        #expect([Self.text, [120], []].contains(contents))
      }
    }
  }
}

// MARK: - Samples

extension ZipTests {
  /// A place in a zip file, counted from one of its records.
  enum Place {
    case file(Int), entry(Int), end(Int)

    /// The file with other bytes from the place on.
    func patched(_ file: [UInt8], with bytes: [UInt8]) -> [UInt8] {
      let place =
        switch self {
        case .file(let offset): offset
        case .entry(let offset): ZipTests.find([0x50, 0x4B, 1, 2], in: file) + offset
        case .end(let offset): ZipTests.find([0x50, 0x4B, 5, 6], in: file) + offset
        }
      var file = file
      file.replaceSubrange(place..<place + bytes.count, with: bytes)
      return file
    }
  }

  private static func find(_ signature: [UInt8], in file: [UInt8]) -> Int {
    file.indices.first { file[$0...].starts(with: signature) } ?? 0
  }

  private static let text = Array(String(repeating: "hello ", count: 100).utf8)

  private static let sample: [UInt8] = {
    var writer = ZipWriter()
    writer.add("a.txt", text)
    writer.add("xl/b.xml", [120])
    writer.add("绿.txt", text)
    writer.add("empty", [])
    return writer.finished()
  }()

  private static func fault(zeros: Int, parts: Int = 1, _ limits: ZipLimits) -> ZipFault? {
    var writer = ZipWriter()
    for part in 0..<parts { writer.add("\(part)", [UInt8](repeating: 0, count: zeros)) }
    do {
      var archive = try ZipArchive(writer.finished(), limits: limits)
      for entry in archive.entries { _ = try archive.contents(of: entry.name) }
      return nil
    } catch {
      return error
    }
  }
}
