extension JSONReader {
  /// Reads the text as one line: an object by the pieces that `tree` knows, anything else as it is.
  ///
  /// `members` is filled with the positions of the object's values; up to ``MemberTree/padding`` bytes
  /// behind the text must be readable. The result is the number of members and the shape, if there
  /// is one.
  mutating func readLine(
    _ tree: inout MemberTree, members: UnsafeMutableBufferPointer<Int32>
  ) throws(JSONSyntaxError) -> (members: Int, shape: Int?) {
    skipSpace()
    guard peek() == UInt8(ascii: "{") else {
      try readWholeValue()
      try endLine()
      return (0, nil)
    }
    append(.object, from: offset, to: offset)
    depthOutside = 1
    var piece: Int? = 0
    var number = 0
    while true {
      piece = try readPiece(&tree, after: piece, isFirst: number == 0)
      // A piece that ends the object has a shape; without a tree the bracket itself tells.
      if bytes[offset - 1] == UInt8(ascii: "}") { break }
      guard number < members.count else { throw error(.tooLong) }
      members[number] = Int32(truncatingIfNeeded: count)
      number += 1
      // Known text may end right behind the colon, and this line have a blank there.
      skipSpace()
      try readWholeValue()
    }
    nodes[0].end = UInt32(count)
    try endLine()
    return (number, piece.map { Int(tree[$0].shape) })
  }

  /// Passes over what stands before the next value: known text by comparing, new text by reading.
  private mutating func readPiece(
    _ tree: inout MemberTree, after parent: Int?, isFirst: Bool
  ) throws(JSONSyntaxError) -> Int? {
    if let parent, let base = bytes.baseAddress {
      let found = tree.child(
        of: parent, at: UnsafeRawPointer(base + offset), upTo: bytes.count - offset)
      if found != 0 {
        let piece = tree[found]
        if piece.shape < 0 {
          append(piece.key.kind, from: offset + piece.key.start, to: offset + Int(piece.key.end))
        }
        offset += piece.count
        return found
      }
    }
    let start = offset
    let key = try readNewPiece(isFirst: isFirst)
    let text = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[start..<offset]))
    return tree.add(text, key: key.map { $0.moved(by: -start) }, after: parent)
  }

  /// Reads a bracket or a comma and a key, or the bracket that ends the object, which has no key.
  private mutating func readNewPiece(isFirst: Bool) throws(JSONSyntaxError) -> JSONNode? {
    if isFirst { offset += 1 }
    skipSpace()
    if peek() == UInt8(ascii: "}") {
      offset += 1
      return nil
    }
    if !isFirst {
      guard let byte = peek() else { throw error(.endOfFile) }
      guard byte == UInt8(ascii: ",") else { throw error(.expectedComma) }
      offset += 1
      skipSpace()
      guard peek() != UInt8(ascii: "}") else { throw error(.trailingComma) }
    }
    guard peek() != nil else { throw error(.endOfFile) }
    let position = count
    try readKey()
    return nodes[position]
  }

  private mutating func endLine() throws(JSONSyntaxError) {
    skipSpace()
    guard offset == bytes.count else { throw error(.trailing) }
  }
}

extension JSONNode {
  /// The same node of a text that starts later or earlier.
  func moved(by distance: Int) -> JSONNode {
    JSONNode(kind, start: start + distance, end: Int(end) + distance)
  }
}
