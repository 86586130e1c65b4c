extension AuditFinding {
  /// The sorts of things that documents get wrong; the raw values are stable.
  public enum Kind: String, Sendable, CaseIterable {
    /// A rate of growth that does not follow from the figures it is reckoned from.
    case growthMismatch = "growth-mismatch"
    /// A difference or a multiple that does not follow from its figures.
    case changeMismatch = "change-mismatch"
    /// A share that does not follow from its numerator and denominator.
    case shareMismatch = "share-mismatch"
    /// Two figures of one indicator, place and date that cannot both be true.
    case figureConflict = "figure-conflict"
    /// Two figures of one indicator, place and date that differ by rounding or cutting off alone.
    case figureRounding = "figure-rounding"
    /// One figure with two words for its unit.
    case figureUnit = "figure-unit"
    /// A baseline that no figure of its date agrees with.
    case baselineConflict = "baseline-conflict"
    /// One target with two comparisons.
    case statementComparator = "statement-comparator"
    /// One target with two figures.
    case statementFigure = "statement-figure"
    /// One target with two units of measure.
    case statementUnit = "statement-unit"
    /// One target with two dates.
    case statementDeadline = "statement-deadline"
    /// One target said of two things.
    case statementSubject = "statement-subject"
    /// One target with two words of commitment.
    case statementCommitment = "statement-commitment"
    /// A goal that no task states and for which no unit answers.
    case uncarriedGoal = "uncarried-goal"
    /// A target of the text that the table lacks.
    case targetNotInTable = "target-not-in-table"
    /// A target of the table that the text lacks.
    case targetNotInText = "target-not-in-text"
    /// A later target that asks for less than an earlier one.
    case laterTargetLower = "later-target-lower"
    /// A target that asks for less than its own baseline.
    case targetBelowBaseline = "target-below-baseline"
    /// A target that was met before its time began.
    case targetAlreadyMet = "target-already-met"
    /// A unit that the body names for a task and no row of the task does.
    case unitNotInTable = "unit-not-in-table"
    /// A unit that a row names and the body does not name for its task.
    case unitNotInBody = "unit-not-in-body"
    /// A unit that one list names twice.
    case unitTwice = "unit-twice"
    /// One thing under two names, in one document or in two of one place.
    case nameDiffers = "name-differs"
  }
}

extension AuditFinding.Kind {
  /// The sort of thing in both languages.
  public var label: Phrase {
    switch self {
    case .growthMismatch: Phrase("增速不符", "growth does not recompute")
    case .changeMismatch: Phrase("增减不符", "change does not recompute")
    case .shareMismatch: Phrase("占比不符", "share does not recompute")
    case .figureConflict: Phrase("数值矛盾", "figures conflict")
    case .figureRounding: Phrase("取位不同", "rounded differently")
    case .figureUnit: Phrase("量词不同", "units differ")
    case .baselineConflict: Phrase("基期矛盾", "baseline conflicts")
    case .statementComparator: Phrase("目标比较词不一", "target's comparison differs")
    case .statementFigure: Phrase("目标数值不一", "target's figure differs")
    case .statementUnit: Phrase("目标单位不一", "target's unit differs")
    case .statementDeadline: Phrase("目标期限不一", "target's date differs")
    case .statementSubject: Phrase("目标口径不一", "target's subject differs")
    case .statementCommitment: Phrase("承诺词不一", "commitment differs")
    case .uncarriedGoal: Phrase("目标无人承接", "goal nobody carries")
    case .targetNotInTable: Phrase("表中缺目标", "target not in table")
    case .targetNotInText: Phrase("文中缺目标", "target not in text")
    case .laterTargetLower: Phrase("后期目标更低", "later target lower")
    case .targetBelowBaseline: Phrase("目标不如基期", "target worse than baseline")
    case .targetAlreadyMet: Phrase("目标早已达到", "target already met")
    case .unitNotInTable: Phrase("表中缺单位", "unit not in table")
    case .unitNotInBody: Phrase("正文缺单位", "unit not in body")
    case .unitTwice: Phrase("单位重复", "unit named twice")
    case .nameDiffers: Phrase("名称不一", "names differ")
    }
  }
}
