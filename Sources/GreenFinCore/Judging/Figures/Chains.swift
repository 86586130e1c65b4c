/// Many short lists in one array: lists of a few items each would take more memory than the items.
struct Chains<Element: Sendable>: Sendable {
  private struct Link: Sendable {
    var element: Element
    let chain: Int32
    /// The link before in the same chain, or -1.
    let previous: Int32
  }

  private var links: [Link] = []
  /// The last link of each chain, or -1.
  private var last: [Int32] = []

  /// How many elements there are in all.
  var count: Int { links.count }

  /// How many chains there are.
  var chainCount: Int { last.count }

  /// Makes room for so many elements in all.
  mutating func reserve(_ count: Int) { links.reserveCapacity(count) }

  /// Begins a chain; they are numbered from 0.
  mutating func addChain() { last.append(-1) }

  /// Appends to a chain.
  mutating func append(_ element: Element, to chain: Int) {
    links.append(Link(element: element, chain: Int32(chain), previous: last[chain]))
    last[chain] = Int32(links.count - 1)
  }

  /// An element by its number.
  subscript(number: Int) -> Element { links[number].element }

  /// An element by its number, if there is one.
  func element(_ number: Int?) -> Element? { number.map { links[$0].element } }

  /// Puts another element in the place of one.
  mutating func replace(_ number: Int?, by element: Element) {
    if let number { links[number].element = element }
  }

  /// The chain that an element is in.
  func chain(of number: Int) -> Int { Int(links[number].chain) }

  /// The elements of a chain, the last first.
  func elements(of chain: Int) -> [Element] {
    var elements: [Element] = []
    var number = last[chain]
    while number >= 0 {
      elements.append(links[Int(number)].element)
      number = links[Int(number)].previous
    }
    return elements
  }
}
