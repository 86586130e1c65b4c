import GreenFinCore
import OfficeFormats

/// `greenfin targets`.
enum TargetListing {
  static func run(_ session: Session) throws -> ExitCode {
    let catalog = try session.catalog([.plans, .units, .indicators])
    let selection = try SelectionReader(session: session, catalog: catalog).read()
    let columns = TargetColumns(
      catalog: catalog, selection: selection,
      isForMachines: !OutputWriter(session).format.isForPeople)
    let listing = Listing(
      title: Phrase("目标值", "Targets"), columns: columns.all { $0 }, groups: columns.groups)
    try listing.write(catalog.targets(selection), session)
    return .success
  }
}
