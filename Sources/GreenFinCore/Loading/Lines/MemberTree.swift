/// What was seen to stand between the values of lines: `{"id":`, then `,"value":`, then `}`.
///
/// Programs write the keys of all lines alike. What was read once need only be compared with, which
/// takes a tenth of the time of reading it, and tells at the same time which keys an object has: every
/// way through the tree is one shape. Lines whose shapes branch share what comes before.
struct MemberTree {
  /// One piece of text between two values, or around the first or the last.
  struct Piece {
    /// Where its text starts in the tree's bytes, and how long it is.
    var start = 0, count = 0
    /// The key as a node, counted from the start of the piece.
    var key = JSONNode(.string, start: 0, end: 0)
    /// The shape of the object that ends with the piece; -1 for a piece before a value.
    var shape: Int32 = -1
    /// The first of the pieces that were seen after the value behind it; 0 for none.
    var firstChild: Int32 = 0
    /// The next piece that was seen in the same place; 0 for none.
    var sibling: Int32 = 0
  }

  /// How many pieces are learnt, and how long they may be together: enough for records of a dozen
  /// sorts; lines that no piece fits are read like any other text.
  static let maximumPieces = 512, maximumBytes = 1 << 15
  /// How many bytes may be read behind the end of what is compared.
  static let padding = 8

  private let pieces: UnsafeMutablePointer<Piece>
  private let text: UnsafeMutableRawPointer
  private var pieceCount = 1
  private var byteCount = 0
  private var shapeCount: Int32 = 0

  init() {
    pieces = .allocate(capacity: Self.maximumPieces)
    pieces.initialize(repeating: Piece(), count: Self.maximumPieces)
    text = .allocate(byteCount: Self.maximumBytes, alignment: 8)
  }

  /// Frees the memory; the tree has no owner of its own.
  func giveBack() {
    pieces.deallocate()
    text.deallocate()
  }
}

extension MemberTree {
  subscript(piece: Int) -> Piece { pieces[piece] }

  /// The piece after `parent` that stands at `bytes`; 0 for none.
  ///
  /// `count` bytes are left before the line's end; up to ``padding`` behind them are read and ignored.
  func child(of parent: Int, at bytes: UnsafeRawPointer, upTo count: Int) -> Int {
    var index = Int(pieces[parent].firstChild)
    while index != 0 {
      if pieces[index].count <= count, matches(index, bytes) { return index }
      index = Int(pieces[index].sibling)
    }
    return 0
  }

  private func matches(_ index: Int, _ bytes: UnsafeRawPointer) -> Bool {
    let own = text + pieces[index].start
    var left = pieces[index].count
    var offset = 0
    while left > 0 {
      var difference =
        own.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      difference = UInt64(littleEndian: difference)
      if left < 8 { difference <<= UInt64(8 - left) * 8 }
      guard difference == 0 else { return false }
      offset += 8
      left -= 8
    }
    return true
  }

  /// Remembers a piece after `parent`; nothing where the tree is full or did not know the parent.
  mutating func add(
    _ bytes: UnsafeRawBufferPointer, key: JSONNode?, after parent: Int?
  ) -> Int? {
    guard let parent, pieceCount < Self.maximumPieces,
      byteCount + bytes.count + Self.padding <= Self.maximumBytes
    else { return nil }
    let index = pieceCount
    pieces[index] = Piece(start: byteCount, count: bytes.count)
    if let key {
      pieces[index].key = key
    } else {
      pieces[index].shape = shapeCount
      shapeCount += 1
    }
    UnsafeMutableRawBufferPointer(start: text + byteCount, count: bytes.count)
      .copyMemory(from: bytes)
    pieces[index].sibling = pieces[parent].firstChild
    pieces[parent].firstChild = Int32(index)
    pieceCount += 1
    byteCount += bytes.count + Self.padding
    return index
  }
}
