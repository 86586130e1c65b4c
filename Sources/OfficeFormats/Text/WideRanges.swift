/// The characters that take two terminal columns, apart from emoji.
///
/// From `EastAsianWidth.txt` of Unicode 16: Wide and Fullwidth. Emoji are left out because the
/// standard library knows them; combining marks inside the ranges are sorted out beforehand, and
/// unassigned gaps are closed, which keeps the list short.
enum WideRanges {
  /// Whether the character lies in one of the ranges.
  static func contain(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4C6: true
    case 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE6B: true
    case 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB: true
    case 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD: true
    default: false
    }
  }
}
