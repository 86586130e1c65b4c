/// A kind of value that only the data or the file system can list.
///
/// The raw value is the word that shells hand to `complete`.
enum DynamicValues: String, CaseIterable, Sendable {
  case plan
  case unit
  case indicator
  case target
  case action
  case task
  case jurisdiction
  case document
  /// Anything with an id or a name of its own.
  case item
  case date
  case file
  case folder

  /// Whether the shell itself knows the candidates.
  var belongsToShell: Bool { self == .file || self == .folder }

  /// The kinds that `complete` answers for.
  static var asked: [DynamicValues] { allCases.filter { !$0.belongsToShell } }
}
