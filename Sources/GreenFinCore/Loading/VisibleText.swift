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

  /// Whether so many combining marks stand on one character that no writing can be meant.
  ///
  /// Comparing strings takes time that grows with the square of the number of such marks.
  static func isPiledUp(_ text: String) -> Bool {
    guard text.utf8.count > maximumMarks else { return false }
    var marks = 0
    for scalar in text.unicodeScalars {
      let mayBeMark = scalar.value >= 0x300
      let isMark = mayBeMark && scalar.properties.canonicalCombiningClass != .notReordered
      marks = isMark ? marks + 1 : 0
      if marks > maximumMarks { return true }
    }
    return false
  }

  private static let maximumMarks = 200

  /// Whether a character can be seen, and is no control, format mark or one to be ignored.
  static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
