@testable import greenfin

/// The tables that tests look at.
enum SampleTable {
  /// The program's own.
  static let greenfin = CommandTable.greenfin(version: "0.1")
}
