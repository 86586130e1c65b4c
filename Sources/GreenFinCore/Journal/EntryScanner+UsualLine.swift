// What this program writes is read in the order in which it writes it: whole keys are compared, and
// not looked for. Anything else is left to the reading key by key.

extension EntryScanner {
  /// Reads what stands first in nearly every line, in the order in which this program writes it; where
  /// something else stands there, nothing is read.
  mutating func usualStart(_ names: inout NameTable) throws(JournalFault) -> Bool {
    let start = index
    if passes(#""v":1,"seq":"#), let number = try wholeNumber(),
      let sequence = UInt32(exactly: number), passes(#","id":"#),
      let id = RecordNumber.read(try string()), passes(#","at":"#),
      let seconds = Self.instant(try string()), passes(#","by":"#)
    {
      (sawVersion, entry.sequence, entry.id) = (true, sequence, id)
      entry.recordedAt = Int64(seconds)
      entry.recordedBy = try name(&names, earlier.recordedBy)
      if passes(#","unit":"#) { entry.unit = try name(&names, earlier.unit) }
      if passes(#","period":"#) { entry.period = try name(&names, earlier.period) }
      return true
    }
    index = start
    return false
  }

  /// Reads one of the members that most records have; no if another stands there.
  mutating func usualMember(_ names: inout NameTable) throws(JournalFault) -> Bool {
    switch entry.kind {
    case .observation:
      if passes(#""indicator":"#) {
        entry.subject = try name(&names, earlier.subject)
      } else if passes(#""jurisdiction":"#) {
        entry.jurisdiction = try name(&names, earlier.jurisdiction)
      } else if passes(#""asOf":"#) {
        entry.asOf = try day()
      } else if passes(#""periodStart":"#) {
        entry.periodStart = try day()
      } else if passes(#""basis":"to-date""#) {
        entry.basis = .toDate
      } else if passes(#""value":"#) {
        try value()
      } else if passes(#""unit":"#) {
        entry.measure = try name(&names, earlier.measure)
      } else {
        return false
      }
    case .progress:
      if passes(#""action":"#) {
        entry.subject = try name(&names, earlier.subject)
      } else if passes(#""state":"inProgress""#) {
        entry.state = .inProgress
      } else if passes(#""percent":"#) {
        try value()
      } else if passes(#""narrative":"#) {
        try skipString()
      } else {
        return false
      }
    default: return false
    }
    return true
  }
}

// MARK: - Comparing

extension EntryScanner {
  /// Goes behind a text of four bytes at least, if that stands next.
  @inline(__always)
  mutating func passes(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= bytes.count, let base = bytes.baseAddress else { return false }
    let own = UnsafeRawPointer(base + index)
    let other = UnsafeRawPointer(text.utf8Start)
    var offset = 0
    while offset + 4 <= count {
      guard Self.word(own, offset) == Self.word(other, offset) else { return false }
      offset += 4
    }
    guard offset == count || Self.word(own, count - 4) == Self.word(other, count - 4) else {
      return false
    }
    index += count
    return true
  }

  private static func word(_ bytes: UnsafeRawPointer, _ offset: Int) -> UInt32 {
    bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
  }
}
