extension Rubric {
  /// Whether a document names a part of a rubric, and where.
  public struct Provenance: Hashable, Sendable {
    /// How much of the part a document names.
    public enum Basis: String, Sendable, CaseIterable {
      /// All of it.
      case document
      /// That there is such a part; its weight, scale, bound or rule is an example.
      case detailsAreExamples
      /// Nothing: the whole part is an example.
      case example
      /// The file does not say.
      case unstated
    }

    /// How much of the part a document names.
    public let basis: Basis
    /// The place in the document.
    public let place: String?
  }
}

extension Rubric.Provenance {
  /// What people read beside the part: the place, and what of it is an example.
  public var label: Phrase {
    let place = place ?? ""
    return switch basis {
    case .document: Phrase(place, place)
    case .detailsAreExamples: Phrase("\(place)（数值为示例）", "\(place) (figures are examples)")
    case .example: Phrase("示例", "example")
    case .unstated: Phrase("未注明", "not stated")
    }
  }
}
