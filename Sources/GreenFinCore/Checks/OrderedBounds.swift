/// The bounds of classes from the best to the worst: in order, and without a value that none holds.
struct OrderedBounds {
  /// One class: its bound, and whether the bound belongs to it.
  typealias Class = (bound: DecimalNumber?, isIncluded: Bool)

  /// The position of the first class that is out of order or leaves a gap; nothing where none does.
  ///
  /// Every class but the last has a bound, the last has none. Two classes may share a bound only
  /// where it belongs to the worse one alone.
  static func fault(_ classes: [Class], rising: Bool = false) -> Int? {
    guard let last = classes.last else { return 0 }
    for index in classes.indices.dropLast() {
      guard let upper = classes[index].bound else { return index }
      guard let lower = classes[index + 1].bound else { continue }
      let isOrdered =
        upper == lower
        ? !classes[index].isIncluded && classes[index + 1].isIncluded
        : rising ? upper < lower : upper > lower
      if !isOrdered { return index + 1 }
    }
    return last.bound == nil ? nil : classes.count - 1
  }
}
