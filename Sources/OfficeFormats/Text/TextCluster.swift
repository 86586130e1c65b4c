/// One user-perceived character of a text, with the room it takes.
struct TextCluster {
  /// Its first scalar, which decides how lines break beside it.
  let first: Unicode.Scalar
  /// Whether that scalar is all there is.
  let isSingle: Bool
  /// Where the next character starts.
  let end: String.Index
  /// The columns it takes.
  let width: Int

  /// The character that starts at an index.
  ///
  /// Two ordinary scalars never join, which spares most texts the search for boundaries.
  init(in text: String, at index: String.Index) {
    let scalars = text.unicodeScalars
    let next = scalars.index(after: index)
    first = scalars[index]
    if let ordinary = DisplayWidth.ordinaryWidth(of: first.value),
      next == scalars.endIndex || DisplayWidth.ordinaryWidth(of: scalars[next].value) != nil
    {
      (end, width, isSingle) = (next, ordinary, true)
    } else {
      end = text.index(after: index)
      width = DisplayWidth.of(text[index])
      isSingle = end == next
    }
  }
}
