/// The identifiers and sources of many figures, one after another in one run of bytes.
struct FigureTexts: Sendable {
  /// What is kept of one figure, as it stands in a file.
  struct Parts {
    let id: UnsafeBufferPointer<UInt8>
    let place: UnsafeBufferPointer<UInt8>
    let written: UnsafeBufferPointer<UInt8>?
    /// The number of the document.
    let document: Int32
  }

  /// The document's number in four bytes, the lengths of identifier, place and wording, one byte each,
  /// an empty one, and then the texts.
  private static let head = 8
  /// The longest text that is kept so; what is longer is kept as an observation.
  static let maximum = 254
  /// The length of a wording that is not there.
  private static let none: UInt8 = 255

  private var bytes: [UInt8] = []

  /// Keeps a figure's texts and tells where.
  mutating func add(_ parts: Parts) -> Int {
    let offset = bytes.count
    let written = parts.written.map { UInt64($0.count) } ?? UInt64(Self.none)
    let lengths = UInt64(parts.id.count) | UInt64(parts.place.count) << 8 | written << 16
    let head = UInt64(UInt32(bitPattern: parts.document)) | lengths << 32
    withUnsafeBytes(of: head.littleEndian) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: parts.id)
    bytes.append(contentsOf: parts.place)
    if let written = parts.written { bytes.append(contentsOf: written) }
    return offset
  }

  /// Keeps all the texts of others behind its own, and tells by how much their places move.
  mutating func add(_ others: FigureTexts) -> Int {
    let offset = bytes.count
    bytes += others.bytes
    return offset
  }

  private func length(at offset: Int) -> Int {
    let written = bytes[offset + 6] == Self.none ? 0 : Int(bytes[offset + 6])
    return Self.head + Int(bytes[offset + 4]) + Int(bytes[offset + 5]) + written
  }

  /// Gives out the texts of the figure kept there, which hold until `body` is done.
  func withParts<Result>(at offset: Int, _ body: (Parts) -> Result) -> Result {
    let id = offset + Self.head
    let place = id + Int(bytes[offset + 4])
    let written = place + Int(bytes[offset + 5])
    let end = offset + length(at: offset)
    return bytes.withUnsafeBufferPointer { bytes in
      body(
        Parts(
          id: UnsafeBufferPointer(rebasing: bytes[id..<place]),
          place: UnsafeBufferPointer(rebasing: bytes[place..<written]),
          written: bytes[offset + 6] == Self.none
            ? nil : UnsafeBufferPointer(rebasing: bytes[written..<end]),
          document: Int32(document(at: offset))))
    }
  }

  /// The identifier of the figure kept there.
  func id(at offset: Int) -> Observation.ID {
    Observation.ID(text(offset + Self.head, Int(bytes[offset + 4])))
  }

  /// The place in the document.
  func place(at offset: Int) -> String {
    text(offset + Self.head + Int(bytes[offset + 4]), Int(bytes[offset + 5]))
  }

  /// The wording, where one was given.
  func written(at offset: Int) -> String? {
    guard bytes[offset + 6] != Self.none else { return nil }
    let start = offset + Self.head + Int(bytes[offset + 4]) + Int(bytes[offset + 5])
    return text(start, Int(bytes[offset + 6]))
  }

  /// The number of the document.
  func document(at offset: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << ($1 * 8) }
  }

  private func text(_ start: Int, _ count: Int) -> String {
    String(decoding: bytes[start..<start + count], as: UTF8.self)
  }
}
