/// Reads one written day.
struct DateReader {
  /// One part of a date and the sign after it.
  private struct Part {
    let number: Int
    /// How many signs the number is written with.
    let width: Int
    /// Whether it is written in the digits 0 to 9.
    let isArabic: Bool
    let mark: Unicode.Scalar?
  }

  func read(_ text: TypedText) throws(UnreadableDate.Reason) -> CalendarDate {
    var text = text
    guard text.next != nil else { throw .empty }
    try skipMidnight(&text)
    var parts: [Part] = []
    while parts.count < 3, let part = skipPart(&text) { parts.append(part) }
    let isMonthEnd = parts.count == 2 && (text.skip("末") || text.skip("底"))
    guard text.next == nil, let first = parts.first else { throw .noDate }
    if parts.count == 1 { return try compact(first) }
    try checkOrder(parts)
    guard parts.count == 3 || isMonthEnd else { throw .incomplete }
    try checkMarks(parts.map(\.mark))
    let day = isMonthEnd ? nil : parts.last?.number
    return try date(first.number, parts[1].number, day)
  }

  /// Passes over `0:00` and `00:00:00` at the end; another time would be lost.
  private func skipMidnight(_ text: inout TypedText) throws(UnreadableDate.Reason) {
    guard text.rest.contains(":") else { return }
    let isMidnight = ["00:00:00", "0:00:00", "00:00", "0:00"].contains { text.skipAtEnd($0) }
    let isParted = text.skipAtEnd(" ") || text.rest.last == "日" || text.rest.last == "号"
    guard isMidnight, isParted else { throw .hasTime }
  }

  private func skipPart(_ text: inout TypedText) -> Part? {
    let digits = text.skipDigits()
    var signs: [NumeralSign] = []
    if digits.isEmpty {
      while let next = text.next, let sign = NumeralSign.chinese[next], sign != .point {
        signs.append(sign)
        text.advance()
      }
    }
    guard let number = Int(digits) ?? number(signs) else { return nil }
    var mark: Unicode.Scalar?
    if let next = text.next, "-/.年月日号".unicodeScalars.contains(next) {
      mark = next
      text.advance()
    }
    let width = digits.isEmpty ? signs.count : digits.utf8.count
    return Part(number: number, width: width, isArabic: !digits.isEmpty, mark: mark)
  }

  /// The number of Chinese signs, read by place for years and by words for months and days.
  private func number(_ signs: [NumeralSign]) -> Int? {
    guard let value = (try? Numeral(signs))?.value, value.scale == 0 else { return nil }
    return Int(value.plainText)
  }

  private func compact(_ part: Part) throws(UnreadableDate.Reason) -> CalendarDate {
    guard part.mark == nil, part.isArabic else { throw part.mark == nil ? .noDate : .incomplete }
    guard part.width == 8 else { throw part.width == 5 ? .serialNumber : .noDate }
    return try date(part.number / 10_000, part.number / 100 % 100, part.number % 100)
  }

  private func checkOrder(_ parts: [Part]) throws(UnreadableDate.Reason) {
    let isYearLast = parts.count == 3 && parts[0].width <= 2 && parts[2].width == 4
    if isYearLast { throw .yearLast }
    if parts[0].mark == "月" { throw .incomplete }
    if parts[0].width == 2 { throw .shortYear }
    let isTooWide = parts.dropFirst().contains { $0.width > ($0.isArabic ? 2 : 3) }
    guard parts[0].width == 4, parts[0].number >= 1000, !isTooWide else { throw .noDate }
  }

  /// Signs of two styles in one date are a slip.
  private func checkMarks(_ marks: [Unicode.Scalar?]) throws(UnreadableDate.Reason) {
    let isChinese =
      marks.starts(with: ["年", "月"]) && (marks.count == 2 || [nil, "日", "号"].contains(marks[2]))
    let isPlain = marks.count == 3 && marks[0] == marks[1] && marks[2] == nil
    guard isChinese || isPlain && ["-", "/", "."].contains(marks[0]) else { throw .noDate }
  }

  private func date(
    _ year: Int, _ month: Int, _ day: Int?
  ) throws(UnreadableDate.Reason) -> CalendarDate {
    let date =
      day.map { CalendarDate(year: year, month: month, day: $0) }
      ?? CalendarDate.lastDay(ofMonth: month, of: year)
    guard let date else { throw .noSuchDay }
    return date
  }
}
