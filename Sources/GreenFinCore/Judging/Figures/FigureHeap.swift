/// Figures as they come, each with the number of its indicator and place.
///
/// They are appended to one run of memory and put in order only now and then: to look for each figure
/// whether it is there already would mean to wait for memory at each.
struct FigureHeap: Sendable {
  /// The figures, in the order they came in or, once put in order, by the number of their key.
  private(set) var items: [FigureSeries.Item] = []
  /// How many figures there may be before those that came twice are looked for.
  private var limit: Int

  /// An empty heap for the figures of so many keys.
  init(keys: Int) {
    limit = max(1 << 16, keys * 8)
  }

  /// Makes room for so many more figures.
  mutating func reserve(_ count: Int) { items.reserveCapacity(items.count + count) }

  /// Appends a figure.
  mutating func append(_ item: FigureSeries.Item) { items.append(item) }

  /// Whether it is time to put the figures in order: when there are twice as many as were left the
  /// last time, so that all the ordering takes at most about twice as long as the last one.
  var isFull: Bool { items.count >= limit }
}

extension FigureHeap {
  /// Puts the figures in order by key and drops those that say the same as another, whose identifier
  /// comes first; tells where the figures of each key begin and, behind the last key, where they end.
  mutating func putInOrder(keys: Int, id: (FigureSeries.Item) -> Observation.ID) -> [Int32] {
    var starts = [Int32](repeating: 0, count: keys + 1)
    for item in items { starts[Int(item.key) + 1] += 1 }
    for key in 0..<keys { starts[key + 1] += starts[key] }
    sort(by: starts)
    var end = 0
    for key in 0..<keys {
      let range = Int(starts[key])..<Int(starts[key + 1])
      starts[key] = Int32(end)
      end = keepOnce(range, from: end, id)
    }
    starts[keys] = Int32(end)
    items.removeSubrange(end...)
    limit = max(limit, 2 * end)
    return starts
  }

  /// Tells each figure where the rest of its observation is now.
  mutating func mapRecords(_ place: (Int) -> Int) {
    for index in items.indices {
      let item = items[index]
      items[index] = FigureSeries.Item(
        figure: item.figure, record: place(item.record), key: item.key)
    }
  }

  /// Moves every figure to the room of its key, in one pass.
  private mutating func sort(by starts: [Int32]) {
    let old = items
    var next = starts
    items = Array(unsafeUninitializedCapacity: old.count) { room, count in
      next.withUnsafeMutableBufferPointer { next in
        for item in old {
          room.initializeElement(at: Int(next[Int(item.key)]), to: item)
          next[Int(item.key)] += 1
        }
      }
      count = old.count
    }
  }

  /// Moves the figures of one key to where those before it end, each once, and tells the new end.
  private mutating func keepOnce(
    _ range: Range<Int>, from start: Int, _ id: (FigureSeries.Item) -> Observation.ID
  ) -> Int {
    // A few are compared with each other; many are sorted, so that equal ones stand side by side.
    let isLong = range.count > 32
    if isLong { items[range].sort { $0.figure.comes(before: $1.figure) } }
    var end = start
    for index in range {
      let item = items[index]
      let candidates = (isLong ? max(start, end - 1) : start)..<end
      if let same = candidates.first(where: { items[$0].figure.isSame(as: item.figure) }) {
        if id(item) < id(items[same]) { items[same] = item }
      } else {
        items[end] = item
        end += 1
      }
    }
    return end
  }
}
