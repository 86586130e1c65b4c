import Testing

@testable import GreenFinCore

/// A day that the calendar has; a table of examples with a wrong one fails where it stands.
func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

/// A period as people write it.
func period(_ text: String) throws -> Period { try #require(Period(text)) }

/// A number as files write it.
func number(_ text: String) throws -> DecimalNumber { try #require(DecimalNumber(text)) }

/// A figure with its unit of measure.
func quantity(_ value: String, _ unit: String) throws -> Quantity {
  Quantity(try number(value), try #require(UnitOfMeasure(symbol: unit)))
}
