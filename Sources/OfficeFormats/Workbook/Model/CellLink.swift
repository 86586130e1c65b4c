/// Where a cell leads when it is followed.
public enum CellLink: Hashable, Sendable {
  /// To an address that begins with `http:`, `https:` or `mailto:`; any other leads nowhere.
  case address(String)
  /// To a cell of a sheet of the same workbook, by the name that ``Sheet/name`` gives it.
  case cell(sheet: String, CellReference)
}
