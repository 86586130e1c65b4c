/// How much room a column wants and how it behaves when it does not get it.
struct ColumnExtent: Hashable {
  /// The width of its widest text.
  var natural: Int
  /// Whether it may be wrapped.
  var isFlexible: Bool
  /// How long it stays; `Int.max` for ever.
  var importance: Int
}

extension ColumnExtent {
  /// The narrowest the column gets before another column is dropped for it.
  ///
  /// Sixteen is eight Chinese characters or one long English word: less is tiring to read.
  var comfortable: Int {
    isFlexible ? min(natural, 16) : natural
  }

  /// The narrowest the column gets when no other can be dropped, while rigid ones keep whole.
  var tight: Int {
    isFlexible ? bearable : natural
  }

  /// The narrowest any column gets, flexible or not.
  var bearable: Int {
    min(natural, 8)
  }
}
