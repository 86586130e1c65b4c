/// One form of a name for all the ways it can be typed.
///
/// The toolchain's Unicode normal form KC is in the large Foundation only, which triples the
/// start-up time; of it, names need the full-width letters and the invisible characters alone.
enum FoldedName {
  /// `name` with full-width letters made half-width, letters made small, and spaces and invisible
  /// characters left out.
  static func fold(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 < 0x80 || $0 == 0xEF || $0 == 0xE2 || $0 == 0xC2 }) else {
      return name  // Chinese characters only, as nearly all names are
    }
    var folded = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !isLeftOut(scalar) {
      folded.append(contentsOf: halfWidth(scalar).properties.lowercaseMapping.unicodeScalars)
    }
    return String(folded)
  }

  private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
      || scalar.properties.generalCategory == .control
  }

  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}
