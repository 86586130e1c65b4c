extension BigInteger {
  /// The largest whole number whose power does not exceed this one.
  ///
  /// The leading words of the root are found by halving, the rest by Newton's method from above,
  /// which then doubles the right digits at every step.
  func root(_ degree: Int) -> BigInteger {
    guard !isZero, degree > 1 else { return self }
    let words = max(0, (bitWidth / degree - 32) / 32)
    let top = droppingWords(words * degree).halvedRoot(degree)
    guard words > 0 else { return top }
    var guess = (top + BigInteger(1)).addingWords(words)
    while true {
      let quotient = divided(by: guess.power(degree - 1)).quotient
      let next = (guess * BigInteger(degree - 1) + quotient)
        .divided(by: BigInteger(degree)).quotient
      guard next < guess else { return guess }
      guess = next
    }
  }

  private func halvedRoot(_ degree: Int) -> BigInteger {
    var low = BigInteger(0)
    var high = BigInteger(2).power(bitWidth / degree + 1)
    while low + BigInteger(1) < high {
      let middle = (low + high).divided(by: BigInteger(2)).quotient
      if middle.power(degree) > self { high = middle } else { low = middle }
    }
    return low
  }
}
