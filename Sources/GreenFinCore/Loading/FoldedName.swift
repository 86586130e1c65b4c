/// One form of a name for all the ways it can be typed.
///
/// The toolchain's Unicode normal form KC is in the large Foundation only, which triples the
/// start-up time; of it, names need the full-width letters and the invisible characters alone.
enum FoldedName {
  /// `name` with full-width letters made half-width, letters made small, and spaces and invisible
  /// characters left out.
  static func fold(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: { !isKept($0) }) else { return name }
    var folded = ""
    folded.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case _ where isKept(scalar): folded.unicodeScalars.append(scalar)
      case 0x41...0x5A:
        folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      default:
        guard !isLeftOut(scalar) else { continue }
        // Appending them at once would copy all that was folded before.
        for mapped in halfWidth(scalar).properties.lowercaseMapping.unicodeScalars {
          folded.unicodeScalars.append(mapped)
        }
      }
    }
    return folded
  }

  /// The elements that have a name: exactly as it is typed if there are any, else in folded form.
  static func elements<Element>(
    of elements: [Element], named name: String, _ names: (Element) -> [String]
  ) -> [Element] {
    let exact = elements.filter { element in
      names(element).contains { NameKey($0) == NameKey(name) }
    }
    guard exact.isEmpty else { return exact }
    let folded = fold(name)
    return elements.filter { element in
      names(element).contains { NameKey(fold($0)) == NameKey(folded) }
    }
  }

  /// Whether a character means itself, as Chinese characters, small ASCII letters and digits do.
  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x61...0x7A, 0x30...0x39: true
    default: false
    }
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
