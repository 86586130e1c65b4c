extension Schedule {
  /// What is wrong with a schedule of a target, with the step or the schedule it is wrong in.
  func problems(
    for target: Target, better: Indicator.Better
  ) -> [(problem: Problem, origin: Origin)] {
    let id = self.target.rawValue
    guard target.wayStart(better: better) != nil else {
      return [(.idleSchedule(target: id), origin)]
    }
    let strays = steps.filter { !target.window.contains($0.date) }.map { step in
      (problem: Problem.strayStep(target: id, date: "\(step.date)"), origin: step.origin)
    }
    return shareProblems + strays
  }

  /// What is wrong with the shares themselves: outside all and nothing, going back, or short of all.
  var shareProblems: [(problem: Problem, origin: Origin)] {
    let id = target.rawValue
    var problems: [(problem: Problem, origin: Origin)] = []
    for step in steps where step.part.isNegative || step.part > .one {
      problems.append(
        (.impossibleShare(target: id, share: step.share.plainText), step.origin))
    }
    for (earlier, later) in zip(steps, steps.dropFirst())
    where earlier.date >= later.date || earlier.part > later.part {
      problems.append((.fallingSchedule(target: id, date: "\(later.date)"), later.origin))
    }
    if problems.isEmpty, let last = steps.last, last.part < .one {
      problems.append(
        (.unfinishedSchedule(target: id, share: last.share.plainText), last.origin))
    }
    return problems
  }
}

extension TargetSchedule {
  /// What is wrong with a schedule that is being laid down.
  public func problems(for target: Target, better: Indicator.Better) -> [Problem] {
    Schedule(target: self.target, steps: steps, origin: .none)
      .problems(for: target, better: better).map(\.problem)
  }
}
