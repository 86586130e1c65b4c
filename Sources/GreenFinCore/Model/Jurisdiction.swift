/// Whom a figure or a unit belongs to (统计范围, 辖区): a city, a district of it, or an institution whose
/// own figures are reported.
///
/// A figure of one jurisdiction never stands for another: a district is not the city, one bank is
/// not all banks.
public struct Jurisdiction: Sendable {
  /// The identifier's type.
  public typealias ID = Identifier<Jurisdiction>

  /// How large a part of the country it is.
  public enum Level: String, Sendable, CaseIterable {
    /// A province (省).
    case province
    /// A prefecture-level city (市).
    case city
    /// An urban district (区).
    case district
    /// A county (县).
    case county
    /// A development area with a committee of its own (新区, 合作区).
    case area
    /// A bank, platform or other institution whose own figures are reported.
    case institution
  }

  /// The identifier, such as `huzhou/wuxing`.
  public let id: ID
  /// The Chinese and the English name.
  public let name: Phrase
  /// How large a part of the country it is.
  public let level: Level
  /// The jurisdiction that this one is a part of.
  public let parent: ID?
  let origin: Origin
}
