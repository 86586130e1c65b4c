/// An organisation that answers for tasks (责任单位): a bureau, a district government or a bank.
///
/// One entry stands for the unit in all documents; what the documents call it are its aliases.
///
/// It never changes and is handed about much, so it is a class: a copy is one reference.
public final class ResponsibleUnit: Sendable {
  /// The identifier's type.
  public typealias ID = Identifier<ResponsibleUnit>

  /// What sort of organisation a unit is, as a word that data may extend.
  public struct Kind: RawRepresentable, Hashable, Sendable {
    /// The word as it stands in files, such as `bureau`.
    public let rawValue: String
    /// Wraps a word.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Several units under one name (各区县政府).
    public static let collective = Kind(rawValue: "collective")
  }

  /// The identifier, such as `huzhou/finance-office`.
  public let id: ID
  /// The short name most used in the documents, and an English one.
  public let name: Phrase
  /// Every other name that documents use for the unit.
  public let aliases: [String]
  /// The place the unit belongs to; two cities may use one short name for two bodies.
  public let jurisdiction: Jurisdiction.ID
  /// What sort of organisation it is.
  public let kind: Kind
  /// The units that a collective stands for.
  public let members: [ID]
  /// The unit that took over its duties, where it was renamed or merged.
  public let successor: ID?
  /// The place whose government it is, such as 安吉县 for 安吉县政府; it reports that place's own figures,
  /// which are a part of the city's and never stand for them.
  public let governs: Jurisdiction.ID?
  let origin: Origin

  init(
    id: ID, name: Phrase, aliases: [String], jurisdiction: Jurisdiction.ID, kind: Kind,
    members: [ID], successor: ID?, governs: Jurisdiction.ID? = nil, origin: Origin
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.jurisdiction = jurisdiction
    self.kind = kind
    self.members = members
    self.successor = successor
    self.governs = governs
    self.origin = origin
  }
}

extension ResponsibleUnit.Kind {
  /// The kind in both languages; an unknown word stands for itself.
  public var label: Phrase {
    switch rawValue {
    case "bureau": Phrase("政府部门", "bureau")
    case "district-government": Phrase("区县政府", "district government")
    case "new-area-committee": Phrase("新区管委会", "new area committee")
    case "party-organ": Phrase("党委部门", "party organ")
    case "peoples-congress-committee": Phrase("人大专委会", "people's congress committee")
    case "court": Phrase("法院", "court")
    case "central-agency": Phrase("中央驻地机构", "central agency")
    case "public-institution": Phrase("事业单位", "public institution")
    case "coordinating-office": Phrase("议事协调机构", "coordinating office")
    case "state-company": Phrase("国有企业", "state company")
    case "company": Phrase("企业", "company")
    case "bank": Phrase("银行", "bank")
    case "insurer": Phrase("保险公司", "insurer")
    case "institute": Phrase("研究机构", "institute")
    case "nature-reserve-agency": Phrase("保护区管理机构", "nature reserve agency")
    case "collective": Phrase("单位集合", "collective")
    default: Phrase(rawValue, rawValue)
    }
  }
}
