/// Numbers for pairs of numbers, such as an indicator and a place: one look into memory finds one,
/// where a dictionary takes three.
struct PairTable: Sendable {
  private struct Slot: Sendable {
    let first: Int32
    let second: Int32
    /// The pair's number, or -1 for a free slot.
    let number: Int32
  }

  private static let free = Slot(first: 0, second: 0, number: -1)

  private var slots = [Slot](repeating: Self.free, count: 64)
  private let mixer = ByteMixer()
  private(set) var count = 0

  /// Whether the two numbered their pairs together, one being a copy of the other.
  func isCopy(of other: PairTable) -> Bool { mixer == other.mixer && count == other.count }

  /// The number of a pair; pairs are numbered from 0 as they come.
  func find(_ first: Int32, _ second: Int32) -> Int? {
    let number = slots[slot(first, second)].number
    return number < 0 ? nil : Int(number)
  }

  /// The number of a pair, which it is given if it has none.
  mutating func number(of first: Int32, _ second: Int32) -> Int {
    let place = slot(first, second)
    if slots[place].number >= 0 { return Int(slots[place].number) }
    slots[place] = Slot(first: first, second: second, number: Int32(count))
    count += 1
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Self.free, count: old.count * 2)
    for entry in old where entry.number >= 0 { slots[slot(entry.first, entry.second)] = entry }
  }

  private func slot(_ first: Int32, _ second: Int32) -> Int {
    let pair = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    var slot = Int(truncatingIfNeeded: mixer.mixed(0, pair)) & (slots.count - 1)
    while slots[slot].number >= 0, slots[slot].first != first || slots[slot].second != second {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
