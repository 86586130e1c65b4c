/// A claim of a document about the change between two figures, with both of them.
struct ClaimedChange {
  let claim: Claim
  let earlier: Observation
  let later: Observation
}

extension Catalog {
  /// Every claim whose two figures are known and exact; nobody can recompute from “more than 40”.
  func claimedChanges(_ kinds: Set<Claim.Kind>) -> [ClaimedChange] {
    let known = Dictionary(
      observations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return observations.flatMap { later in
      later.claims.compactMap { claim in
        guard kinds.contains(claim.kind), later.qualifier == .exact,
          let earlier = claim.since.flatMap({ known[$0] }), earlier.qualifier == .exact
        else { return nil }
        return ClaimedChange(claim: claim, earlier: earlier, later: later)
      }
    }
  }

  /// A finding about a claim: the claim in the first place, what it is reckoned from in the second.
  func finding(
    _ kind: AuditFinding.Kind, _ change: ClaimedChange, _ sentence: Phrase
  ) -> AuditFinding {
    let claim = change.claim
    return finding(
      kind, change.later.indicator,
      AuditFinding.Place(
        document: change.later.document, place: claim.place,
        written: claim.written ?? claim.quantity?.chinese),
      change.basis, sentence)
  }
}

extension ClaimedChange {
  /// The claimed figure with its printed decimals.
  var printed: PrintedFigure? {
    claim.quantity.map { PrintedFigure($0, written: claim.written) }
  }

  /// The whole years between the two figures, or nothing where the span is no whole number of them.
  ///
  /// Nobody claims growth over more than a century; powers beyond it would only take time.
  /// A figure of 1 January counts from the same moment as one of 31 December before it.
  var years: Int? {
    let start = earlier.asOf.nextDayOfMonthEnd
    let end = later.asOf.nextDayOfMonthEnd
    guard start.month == end.month, start.day == end.day else { return nil }
    let years = end.year - start.year
    return (1...100).contains(years) ? years : nil
  }

  /// The two figures, as they are printed, in the place of the earlier one.
  fileprivate var basis: AuditFinding.Place {
    let places =
      earlier.place == later.place ? earlier.place : earlier.place + "；" + later.place
    let written = [earlier, later].map { $0.written ?? $0.quantity.chinese }
    return AuditFinding.Place(
      document: earlier.document, place: places, written: written.joined(separator: " → "))
  }

  /// The two figures with their dates, to begin a sentence with.
  func span(_ language: Language) -> String {
    let from = PrintedFigure(earlier).text(language)
    let to = PrintedFigure(later).text(language)
    return language == .chinese
      ? "从\(from)（\(earlier.asOf)）到\(to)（\(later.asOf)）"
      : "From \(from) (\(earlier.asOf)) to \(to) (\(later.asOf))"
  }
}

extension CalendarDate {
  /// The first of the next month for a last day of a month; any other day itself.
  fileprivate var nextDayOfMonthEnd: CalendarDate {
    guard isMonthEnd else { return self }
    return month == 12
      ? .firstDay(of: year + 1) : CalendarDate(year: year, month: month + 1, day: 1) ?? self
  }
}
