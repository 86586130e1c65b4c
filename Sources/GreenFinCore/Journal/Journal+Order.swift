extension Journal {
  /// Puts the records into their order, drops those that stand twice after a merge of two copies,
  /// and sets aside those whose command was torn.
  mutating func arrange(_ course: JournalCourse) {
    if !course.isOrdered {
      entries.sort { $0.precedes($1) }
      dropCopies()
    }
    if course.hasBatches { dropTornCommands() }
    if !course.isOrdered || course.hasClockBehind { flagClocks() }
  }

  private mutating func dropCopies() {
    var kept = 0
    for index in entries.indices {
      let entry = entries[index]
      if kept > 0, entries[kept - 1].sequence == entry.sequence, entries[kept - 1].id == entry.id {
        if !isSame(entries[kept - 1], entry) {
          notes.append(JournalNote(kind: .twice, line: Int(entry.line)))
        }
        continue
      }
      if kept != index { entries[kept] = entry }
      kept += 1
    }
    entries.removeLast(entries.count - kept)
  }

  private func isSame(_ one: JournalEntry, _ other: JournalEntry) -> Bool {
    guard one.length == other.length,
      let first = bytes(one.offset, Int(one.length)),
      let second = bytes(other.offset, Int(other.length))
    else { return false }
    return first == second
  }

  /// Sets aside commands that were torn, and names those that lost records afterwards.
  ///
  /// An append tears only at its end, so that a command was torn, and never acknowledged, if its last
  /// records are missing. Where any other is missing, somebody or the disk took it away: the rest of
  /// the command was acknowledged and counts.
  private mutating func dropTornCommands() {
    var missing: [Int32: Int] = [:]
    for entry in entries where entry.batch >= 0 {
      missing[entry.batch, default: batchCount(entry.batch)] -= 1
    }
    missing = missing.filter { $0.value > 0 }
    guard !missing.isEmpty else { return }
    let broken = Dictionary(grouping: entries.filter { missing[$0.batch] != nil }, by: \.batch)
    var torn: Set<Int32> = []
    for (batch, records) in broken.sorted(by: { $0.value[0].precedes($1.value[0]) }) {
      let count = missing[batch] ?? 0
      let isTorn = isBeginning(records, of: batch) && !lostItsEnd(records, count)
      if isTorn { torn.insert(batch) }
      let note = JournalNote(
        kind: isTorn ? .incomplete : .lost, line: Int(records[0].line), count: count)
      notes.append(note)
    }
    entries.removeAll { torn.contains($0.batch) }
  }

  /// Whether records of a command are its first, with none left out.
  private func isBeginning(_ records: [JournalEntry], of batch: Int32) -> Bool {
    guard let id = name(batch).flatMap({ JournalRecord.Batch($0)?.id }),
      RecordNumber.text(records[0].id) == id.rawValue
    else { return false }
    return zip(records, 0...).allSatisfy { $0.sequence == records[0].sequence + UInt32($1) }
  }

  /// Whether the last records of a command were there once: the lines are there and damaged, or the
  /// next line's writer counted on from them.
  private func lostItsEnd(_ records: [JournalEntry], _ missing: Int) -> Bool {
    guard let last = records.max(by: { $0.line < $1.line }) else { return false }
    let lines = Int(last.line) + 1...Int(last.line) + missing
    if notes.contains(where: { $0.kind == .damaged && lines.contains($0.line) }) { return true }
    let next = entries.first { $0.line == last.line + 1 }
    return next?.sequence == last.sequence + UInt32(missing) + 1
  }

  /// How many records a command made, as each of them says.
  private func batchCount(_ number: Int32) -> Int {
    name(number).flatMap { JournalRecord.Batch($0)?.count } ?? 1
  }

  private mutating func flagClocks() {
    var latest = Int64.min
    var flagged: JournalNote?
    for entry in entries {
      if entry.recordedAt < latest {
        if flagged == nil {
          flagged = JournalNote(kind: .clockBehind, line: Int(entry.line))
        } else {
          flagged?.more += 1
        }
      }
      latest = max(latest, entry.recordedAt)
    }
    flagged.map { notes.append($0) }
  }

  /// A record is taken back by a later one; taking back a retraction brings the record back.
  mutating func findRetractions() {
    var found: [UInt64: UInt64] = [:]
    for entry in entries.reversed() where entry.kind == .retraction {
      // The later one decides, so that one that was itself taken back has no effect.
      guard found[entry.id] == nil,
        let record = name(entry.subject).flatMap({ RecordNumber.read($0) })
      else { continue }
      found[record] = entry.id
    }
    retractions = found
  }
}
