/// A language that labels, reports and errors are written in.
public enum Language: String, Sendable, CaseIterable {
  /// Chinese (中文), simplified characters.
  case chinese = "zh"
  /// English.
  case english = "en"
}
