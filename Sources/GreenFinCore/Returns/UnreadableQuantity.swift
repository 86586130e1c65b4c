/// A figure in a form that cannot be read without guessing: what was seen, why not, what to write.
public struct UnreadableQuantity: Error, Hashable, Sendable {
  /// Why a text is no figure.
  public enum Reason: Error, Hashable, Sendable {
    /// Nothing is written.
    case empty
    /// It is longer than any figure.
    case tooLong
    /// Words, or a dash, and no number.
    case noFigure
    /// Digits and counting words in an order that makes no number.
    case noNumber
    /// A part is no part of a figure.
    case leftOver(String)
    /// Commas or blanks that do not part thousands: 1,5.
    case grouping
    /// Two figures: 10-20.
    case range
    /// Two Chinese digits in a row, which is how three or five is said.
    case estimate
    /// 1.5E+11: a spreadsheet shows long numbers so, and their last digits are lost.
    case scientific
    /// More digits than can be kept exactly.
    case tooManyDigits
    /// Words that cannot both hold: 约130多.
    case contradiction
    /// A bound that the figure may be equal to: 至少800, 800以上, 前3位.
    case bound
    /// A unit that measures something else than what is asked for.
    case otherMeasure(UnitOfMeasure, expected: UnitOfMeasure)
    /// 万 or 亿 where the unit has none.
    case noMagnitude(UnitOfMeasure)
    /// 万 without a unit, where the usual unit is larger: 1.5万元 or 1.5万亿元.
    case unclearMagnitude(UnitOfMeasure)
  }

  /// What is written, cut where it is longer than anybody would read.
  public let seen: String
  /// Why it cannot be read.
  public let reason: Reason
  /// The unit that a bare number would be in.
  public let usual: UnitOfMeasure?

  init(_ seen: String, _ reason: Reason, usual: UnitOfMeasure?) {
    self.seen = Phrase.shortened(seen)
    self.reason = reason
    self.usual = usual
  }
}

extension UnreadableQuantity {
  /// What is wrong, in both languages.
  public var sentence: Phrase {
    switch reason {
    case .empty: Phrase("没有填写", "nothing is written")
    case .tooLong: Phrase("“\(seen)”太长，不是数", "“\(seen)” is too long for a figure")
    case .noFigure: Phrase("“\(seen)”里没有数", "“\(seen)” holds no figure")
    case .noNumber: Phrase("“\(seen)”不成一个数", "“\(seen)” makes no number")
    case .leftOver(let rest):
      Phrase("“\(seen)”里的“\(rest)”读不懂", "“\(rest)” in “\(seen)” is no part of a figure")
    case .grouping:
      Phrase("“\(seen)”里的分隔号不在千位上", "the marks in “\(seen)” do not part thousands")
    case .range: Phrase("“\(seen)”是一个范围", "“\(seen)” is a range")
    case .estimate:
      Phrase("“\(seen)”可能是概数", "“\(seen)” may be an estimate, as “three or five” is")
    case .scientific:
      Phrase(
        "“\(seen)”是科学记数法，末几位可能已丢失", "“\(seen)” is in scientific form; its last digits may be lost")
    case .tooManyDigits:
      Phrase("“\(seen)”位数太多，无法精确保存", "“\(seen)” has too many digits to be kept exactly")
    case .contradiction:
      Phrase("“\(seen)”里的限定词互相矛盾", "the words around the figure in “\(seen)” contradict each other")
    case .bound:
      Phrase("“\(seen)”只是界限，不是实际数值", "“\(seen)” is a bound and not the figure itself")
    case .otherMeasure(let unit, let expected):
      Phrase(
        "“\(seen)”的单位是“\(unit.symbol)”，应为“\(expected.symbol)”",
        "“\(seen)” is in \(unit.spoken), not in \(expected.spoken)")
    case .noMagnitude(let unit):
      Phrase(
        "“\(seen)”：“\(unit.symbol)”没有万、亿之说", "“\(seen)”: \(unit.spoken) is not counted in 万 or 亿")
    case .unclearMagnitude(let unit):
      Phrase(
        "“\(seen)”没有写明单位，通常用的是\(unit.symbol)",
        "“\(seen)” does not say its unit, and the usual one is \(unit.spoken)")
    }
  }

  /// What to write instead, in both languages.
  public var cure: Phrase {
    switch reason {
    case .range, .estimate, .contradiction:
      Phrase("写一个数，可加“约”“近”“超过”", "write one number; 约, 近 or 超过 may stand before it")
    case .bound:
      usual?.dimension == .rank
        ? Phrase("写出实际位次，如3", "write the place itself, such as 3")
        : Phrase("写出实际数值", "write the figure itself")
    case .scientific: Phrase("把单元格设为数字格式，写出全部数字", "write all digits, in a cell of number format")
    case .tooManyDigits:
      Phrase("整数部分最多15位，小数部分最多9位", "use at most 15 digits before the point and 9 after it")
    default: example
    }
  }

  private var example: Phrase {
    guard let usual else { return Phrase("写一个数，如12", "write a number, such as 12") }
    return Phrase(
      "写成12或12\(usual.symbol)", "write 12 or 12\(usual.symbol)")
  }
}

extension UnitOfMeasure {
  /// The unit in an English sentence: its symbol, and its name where that differs.
  fileprivate var spoken: String {
    english.isEmpty || english == symbol ? symbol : "\(symbol) (\(english))"
  }
}
