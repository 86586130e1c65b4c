extension Unicode.Scalar {
  /// Whether a reader could not see the character, or a terminal or page would obey it.
  ///
  /// Controls (C0, DEL, C1), line and paragraph separators, bidirectional controls, zero-width
  /// and invisible characters, tags and non-characters. Variation selectors are left out: they
  /// are part of how Han variants and emoji are written.
  var isHidden: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x34E, 0x2E80...0x3163, 0x4E00...0xD7FF: false
    case 0...0x9F, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0: true
    case 0xFDD0...0xFDEF, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true
    case 0xE0000...0xE00FF, 0xE01F0...0xE0FFF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
