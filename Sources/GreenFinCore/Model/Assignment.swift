/// That a unit answers for a task or an action, in which role, and on what ground.
public struct Assignment: Hashable, Sendable {
  /// What a unit has to do for an action.
  public enum Role: String, Sendable, CaseIterable {
    /// Answers for it; the document names no finer role (责任单位).
    case responsible
    /// Leads (牵头).
    case lead
    /// Supports the lead (配合).
    case support
    /// Answers together with the others by its own functions (按职责分工负责).
    case shared
    /// Takes part in a pilot as the institution that tries it out (试点机构).
    case institution
  }

  /// Why a unit answers for an action.
  public enum Basis: String, Sendable, CaseIterable {
    /// The document names it there.
    case named
    /// The document names a collective that it is a member of.
    case member
    /// A note of the document makes it answer for every row that does not name it.
    case implied
  }

  /// The unit.
  public let unit: ResponsibleUnit.ID
  /// Its role.
  public let role: Role
  /// The ground.
  public let basis: Basis
  /// The name that the document uses at this place.
  public let written: String
  /// The collective through which the unit answers, where `basis` is not `named`.
  public let collective: ResponsibleUnit.ID?

  init(
    _ unit: ResponsibleUnit.ID, _ role: Role, _ basis: Basis, written: String,
    through collective: ResponsibleUnit.ID? = nil
  ) {
    self.unit = unit
    self.role = role
    self.basis = basis
    self.written = written
    self.collective = collective
  }
}

extension Assignment.Role {
  /// The role in both languages.
  public var label: Phrase {
    switch self {
    case .responsible: Phrase("责任", "responsible")
    case .lead: Phrase("牵头", "lead")
    case .support: Phrase("配合", "support")
    case .shared: Phrase("分工负责", "shared")
    case .institution: Phrase("试点机构", "pilot institution")
    }
  }
}

extension Assignment.Basis {
  /// The ground in both languages.
  public var label: Phrase {
    switch self {
    case .named: Phrase("列名", "named")
    case .member: Phrase("集合成员", "member")
    case .implied: Phrase("附注", "implied")
    }
  }
}
