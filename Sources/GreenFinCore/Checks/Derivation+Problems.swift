extension Derivation {
  /// What is wrong with the formula of a figure, if anything is.
  ///
  /// Formulas are names of inputs with + - * / between them, with blanks around; * and / go first.
  func problem(giving quantity: Quantity) -> Problem? {
    let words = formula.split(separator: " ").map(String.init)
    guard words.count % 2 == 1 else { return unknown(formula) }
    var terms: [Fraction] = []
    var sign = "+"
    for (index, word) in words.enumerated() {
      if index % 2 == 1 {
        guard ["+", "-", "*", "/"].contains(word) else { return unknown(word) }
        sign = word
        continue
      }
      guard let input = inputs.first(where: { $0.name == word }) else { return unknown(word) }
      guard let term = Self.term(sign, terms.last, Fraction(input.quantity.baseValue)) else {
        return .meaninglessFormula(
          formula: formula, reason: Phrase("\(word)为零", "\(word) is zero"))
      }
      if ["*", "/"].contains(sign) { terms.removeLast() }
      terms.append(term)
    }
    // What a product or a quotient is measured in, the formula does not say.
    let isSum = !words.contains { ["*", "/"].contains($0) }
    return isSum ? difference(of: terms.reduce(Fraction(0), +), from: quantity) : nil
  }

  /// The next term of a sum, or the last one with a factor or without a divisor; nothing where that is
  /// zero.
  private static func term(_ sign: String, _ last: Fraction?, _ value: Fraction) -> Fraction? {
    switch sign {
    case "*": last.map { $0 * value }
    case "/": last?.divided(by: value)
    case "-": Fraction(0) - value
    default: value
    }
  }

  private func unknown(_ word: String) -> Problem {
    .meaninglessFormula(
      formula: formula, reason: Phrase("不认识“\(word)”", "“\(word)” is not known"))
  }

  /// A sum that is not what is printed, when it is rounded as that is.
  private func difference(of sum: Fraction, from quantity: Quantity) -> Problem? {
    let printed = quantity.value
    let value = sum * Fraction(DecimalNumber(1).movingPoint(by: -quantity.unit.power))
    let half = Fraction(DecimalNumber(5).movingPoint(by: -printed.scale - 1))
    guard (value - Fraction(printed)).magnitude > half else { return nil }
    return .formulaDiffers(
      formula: text(.english), result: value.decimalText(places: printed.scale + 2),
      seen: printed.plainText)
  }
}
