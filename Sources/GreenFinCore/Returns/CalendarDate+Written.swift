extension CalendarDate {
  /// Reads a day as people write it in forms: `2023-06-30`, `2023/6/30`, `2023.6.30`, `20230630`,
  /// `2023年6月30日`, `二〇二三年六月三十日`, `2023年6月末`, each also in full-width characters, with
  /// blanks, and with a midnight after it, which spreadsheets add.
  ///
  /// The year stands first and has four digits; any other order is refused and never guessed.
  public init(written text: String) throws(UnreadableDate) {
    do throws(UnreadableDate.Reason) {
      guard let typed = TypedText(text) else { throw .noDate }
      self = try DateReader().read(typed)
    } catch {
      throw UnreadableDate(text, error)
    }
  }
}
