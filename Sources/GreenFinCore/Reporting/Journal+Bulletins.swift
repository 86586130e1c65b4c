extension Journal {
  /// The restatements that the bulletin of a quarter tells.
  ///
  /// Those of the quarter itself are among them, because a bulletin made anew shows their figures. Of
  /// earlier quarters it tells what was recorded after the bulletin before and until its own quarter was
  /// first closed, which published it. A quarter that was never closed counts as published at the end of
  /// `day`; what was recorded in the second of a closing came after it.
  func restatements(
    toldOf quarter: Period, after before: Period, publishedBy day: CalendarDate
  ) -> [Restatement] {
    let (earlier, own) = (firstClosing(of: before), firstClosing(of: quarter))
    return restatements().filter { restatement in
      if restatement.quarter == quarter { return true }
      let time = restatement.recordedAt
      let isTold = earlier.map { time < $0 } ?? (time.date <= day)
      return restatement.quarter.end < quarter.end && !isTold && own.map { time < $0 } ?? true
    }
  }
}
