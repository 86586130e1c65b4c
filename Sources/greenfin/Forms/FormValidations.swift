import GreenFinCore
import OfficeFormats

/// What may be typed into a target's row.
struct FormValidations {
  let row: FormRow
  let language: Language

  /// The rules of the row's cells; `range` gives the cells of a column.
  func all(_ range: (FormColumn) -> CellRange) -> [DataValidation] {
    var rules = [figure(range(.value)), day(range(.asOf))].compactMap(\.self)
    if row.hasBasis, let bases = choice(Observation.Basis.allCases.map { FormWords.text($0) }) {
      rules.append(
        DataValidation(
          range(.basis), rule: .choice(bases),
          complaint: message(
            Phrase("口径", "Basis"), Phrase("请从列表中选择", "Choose from the list, please"))))
    }
    return rules
  }

  private func figure(_ range: CellRange) -> DataValidation? {
    guard !row.isMilestone else { return milestone(range) }
    let unit = row.measure?.symbol ?? ""
    let name = row.measure?.name(.english) ?? ""
    let english = name.isEmpty ? "" : ", in \(name)"
    let title = Phrase("完成值", "Figure")
    // A figure with its own unit of measure is text to a spreadsheet, so it is asked about and not
    // kept out.
    return DataValidation(
      range,
      rule: .number(least: row.limits.minimum?.plainText, most: row.limits.maximum?.plainText),
      prompt: message(title, Phrase("填数字，单位是\(unit)", "A number\(english)")),
      complaint: message(
        title,
        Phrase(
          "应为数字。带计量单位的（如8000万元）可以保留",
          "This should be a number. One with its unit of measure may stay")),
      isStrict: false)
  }

  private func milestone(_ range: CellRange) -> DataValidation? {
    guard let words = choice([FormWords.done(true), FormWords.done(false)]) else { return nil }
    return DataValidation(
      range, rule: .choice(words),
      complaint: message(Phrase("是否办成", "Done?"), Phrase("办成填“是”，未办成填“否”", "Write yes or no")))
  }

  private func day(_ range: CellRange) -> DataValidation {
    DataValidation(
      range,
      rule: .date(
        first: SheetDate(year: 1990, month: 1, day: 1),
        last: SheetDate(year: 2100, month: 12, day: 31)),
      complaint: message(Phrase("日期", "Date"), Phrase("请填日期，如2023-06-30", "A date, please")))
  }

  private func choice(_ words: [Phrase]) -> DataValidation.Choice? {
    DataValidation.Choice(words.map { $0.text(language) })
  }

  private func message(_ title: Phrase, _ text: Phrase) -> DataValidation.Message {
    DataValidation.Message(title: title.text(language), text: text.text(language))
  }
}
