import GreenFinCore

/// What can be wrong with a filled form besides its figures and dates.
enum FormProblem {
  /// A row that was filled in and says not for what.
  case noIdentifier
  /// One target or action in two rows.
  case twice(String)
  /// An identifier that the unit's form does not have.
  case unknown(String, near: [String])
  /// A formula that came to an error.
  case formulaError(String)
  /// A formula whose value was not saved.
  case formulaWithoutValue
  /// A word that is not in the list.
  case unknownWord(String, [Phrase])
  /// A day outside the form's quarter.
  case otherQuarter(CalendarDate, Period)
  /// 0.25 where 25 % may be meant.
  case mayBeFraction(String, DecimalNumber)
  /// More than all, or less than nothing.
  case noPercentage(DecimalNumber)
  /// Something is filled in under a heading that no form has.
  case unknownHeading(String, near: [String])
  /// Something is filled in where nothing stands above.
  case noHeading
  /// A heading that stands twice; the place of the first.
  case repeatedHeading(String, String)
  /// A heading without which the rows cannot be read.
  case missingHeading(FormColumn)
  /// A sheet of the form without its headings.
  case noHeadings
  /// A record with more fields than there are headings.
  case tooManyFields(Int, Int)
  /// A row of another unit than the file's.
  case otherUnit(String, Phrase)
  /// A row for another quarter than the file's.
  case otherPeriod(String, Period)
  /// A cell that is filled in and has nothing to do with the row.
  case misplaced(FormColumn, isTarget: Bool)
  /// A source, remark or day without a figure.
  case withoutFigure(FormColumn)
  /// A milestone that is neither done nor not.
  case noMilestone(String)
  /// The heading is in another unit of measure than the row, and the figure says none.
  case otherMeasure(String, UnitOfMeasure, UnitOfMeasure)
  /// The row's measure was changed into one that its figure cannot have.
  case unfitMeasure(String, UnitOfMeasure)
  /// The heading of the figures names a measure that nobody knows.
  case unknownMeasure(String)
  /// Two rows of a form give one figure differently; the place of the other.
  case differsFromRow(String)
  /// Another unit handed in another figure for the same place and days.
  case differsFromUnit(Phrase, Phrase)
  /// The quarter is closed: so many items will show as restatements.
  case closed(Period, Int)

  /// Cells to fill in that were merged over several rows.
  case mergedRows
  /// The cover and the hidden sheet say different things: what each of them says.
  case contradiction(String, String)

  /// Whether it can be accepted as it is.
  var isDoubt: Bool {
    switch self {
    case .otherQuarter, .mayBeFraction, .withoutFigure, .differsFromUnit, .closed: true
    default: false
    }
  }
}
