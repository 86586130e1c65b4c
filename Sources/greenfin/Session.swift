import GreenFinCore
import OfficeFormats

/// One command being run: what was asked, in which language, and the data it works on.
struct Session {
  let context: Context
  let command: ParsedCommand
  let table: CommandTable

  var language: Language { context.language }

  /// The day that answers hold for: `--as-of`, whose last day counts, else today.
  func asOf() throws -> CalendarDate {
    guard let text = command.value("as-of") else { return context.today }
    return try period(text).end
  }

  /// How time progress is reckoned: `--time day`, else by months.
  var calendar: Judge.Calendar {
    command.value("time").flatMap(Judge.Calendar.init(rawValue:)) ?? .month
  }

  /// A day or a period that was typed.
  func period(_ text: String) throws -> Period {
    guard let period = Period(text) else { throw Failure(badDate: text) }
    return period
  }

  /// The data that the command works on; warnings are left to `validate`.
  func catalog(_ extent: CatalogFiles.Extent = .all) throws -> Catalog {
    let result = CatalogLoader.load(try CatalogFiles(self).read(extent))
    if let catalog = result.catalog {
      // The process ends with the command: giving back every record one by one would take a fifth
      // of the whole run.
      _ = Unmanaged.passRetained(KeptCatalog(catalog))
      return catalog
    }
    let errors = result.findings.filter { $0.severity == .error }
    for finding in errors.prefix(20) {
      context.complaint(Failure(finding).message(table.program, language))
    }
    if errors.count > 20 {
      let more = errors.count - 20
      let text = Phrase(
        "还有\(more)处；用greenfin validate查看全部", "\(more) more; `greenfin validate` shows all")
      context.complaint(text.text(language) + "\n")
    }
    throw Failure.silent(errors.first?.exitCode ?? .badData)
  }
}

/// Keeps a catalog alive until the process ends.
private final class KeptCatalog {
  private let catalog: Catalog

  init(_ catalog: Catalog) {
    self.catalog = catalog
  }
}
