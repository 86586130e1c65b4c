/// Tells texts that show all they hold from texts with characters that hide or reorder others.
enum VisibleText {
  /// Whether every character of `text` is one that people can see, or a plain space.
  static func isVisible(_ text: String) -> Bool {
    // Chinese and ASCII letters, which is nearly everything, are settled by their bytes alone.
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20..<0x7F, 0x4E00...0x9FFF, 0x3000...0x30FF, 0xFF01...0xFF9F: true
      default: isVisible(scalar)
      }
    }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
