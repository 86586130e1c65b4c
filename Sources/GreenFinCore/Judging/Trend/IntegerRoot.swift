extension BigInteger {
  /// The largest whole number whose power does not exceed this one (Newton's method).
  func root(_ degree: Int) -> BigInteger {
    guard !isZero, degree > 1 else { return self }
    // A power of two that is certainly not smaller than the root.
    var guess = BigInteger(2).power(bitWidth / degree + 1)
    while true {
      let quotient = divided(by: guess.power(degree - 1)).quotient
      let next = (guess * BigInteger(degree - 1) + quotient)
        .divided(by: BigInteger(degree)).quotient
      guard next < guess else { return guess }
      guess = next
    }
  }
}
