/// Reads workbooks (XLSX: ECMA-376, Office Open XML) as Excel, WPS and LibreOffice save them.
///
/// Only cells are read: nothing is run, followed, or written to disk. Whatever a file says of
/// itself, reading takes bounded time and memory: see ``ZipLimits`` for its envelope.
public struct WorkbookReader {
  /// The most cells that are not empty, and the most texts and merged cells.
  static let maximumCells = 1_000_000

  private var archive: ZipArchive

  /// Reads a whole file.
  public static func read(_ bytes: [UInt8]) throws(WorkbookFault) -> WorkbookContents {
    do {
      var reader = WorkbookReader(archive: try ZipArchive(bytes))
      return try reader.readWorkbook()
    } catch let fault as WorkbookFault {
      throw fault
    } catch .notZip as ZipFault {
      throw WorkbookFault(ForeignFormat.kind(of: bytes))
    } catch let fault as ZipFault {
      throw WorkbookFault(.zip(fault))
    } catch {
      // Nothing else is thrown: the parts' own faults are wrapped where they arise.
      throw WorkbookFault(.otherDocument)
    }
  }

  private init(archive: ZipArchive) {
    self.archive = archive
  }

  private mutating func readWorkbook() throws -> WorkbookContents {
    let main = try mainPart()
    let relations = try relations(of: main)
    let workbook = try parse(main) { try WorkbookPart(&$0) }
    let styles = try parse(relations.first(of: "styles")) { try FormatKinds(&$0) }
    let texts = try parse(relations.first(of: "sharedStrings")) { try SharedTexts(&$0) }
    let context = SheetReader.Context(
      texts: texts?.texts ?? [], kinds: styles?.kinds ?? [], system: workbook.system)
    var budget = Self.maximumCells
    var sheets: [SheetContents] = []
    for entry in workbook.sheets {
      guard let part = relations.target(of: entry.relation, kind: "worksheet") else { continue }
      let contents = try parse(part, sheet: entry.name) { xml in
        var reader = SheetReader(context, budget: budget)
        return try reader.read(&xml)
      }
      budget -= contents.rows.reduce(0) { $0 + $1.cells.count }
      sheets.append(
        SheetContents(
          name: entry.name, isHidden: entry.isHidden, rows: contents.rows,
          mergedRanges: contents.mergedRanges))
    }
    return WorkbookContents(sheets: sheets, cautions: cautions(relations))
  }

  private func cautions(_ relations: PartRelations) -> Set<WorkbookContents.Caution> {
    var cautions: Set<WorkbookContents.Caution> = []
    let hasMacros =
      relations.kinds.contains { $0 == "vbaProject" || $0.hasSuffix("Macrosheet") }
      || archive.entries.contains { $0.name.lowercased().hasSuffix("vbaproject.bin") }
    if hasMacros { cautions.insert(.macros) }
    if relations.kinds.contains("externalLink") { cautions.insert(.externalLinks) }
    return cautions
  }
}

// MARK: - Parts

extension WorkbookReader {
  /// The part that lists the sheets.
  private mutating func mainPart() throws -> String {
    guard archive.contains("_rels/.rels"),
      let main = try relations(of: "").first(of: "officeDocument")
    else {
      let isOpenDocument = archive.contains("mimetype") && archive.contains("content.xml")
      throw WorkbookFault(isOpenDocument ? .openDocument : .otherDocument)
    }
    if main.hasSuffix(".bin") { throw WorkbookFault(.binaryFormat, part: main) }
    return main
  }

  private mutating func relations(of part: String) throws -> PartRelations {
    let name = PartRelations.name(for: part)
    guard archive.contains(name) else { return PartRelations() }
    return try parse(name) { try PartRelations(&$0, of: part) }
  }

  private mutating func parse<Part>(
    _ name: String?, _ read: (inout XMLReader) throws -> Part
  ) throws -> Part? {
    guard let name else { return nil }
    return try parse(name, read) as Part
  }

  /// Reads a part; what is wrong in it is told with its name.
  private mutating func parse<Part>(
    _ name: String, sheet: String? = nil, _ read: (inout XMLReader) throws -> Part
  ) throws -> Part {
    do {
      guard let bytes = try archive.contents(of: name) else {
        throw WorkbookFault(.missingPart)
      }
      var xml = try XMLReader(bytes)
      return try read(&xml)
    } catch var fault as WorkbookFault {
      fault.part = name
      fault.sheet = sheet
      throw fault
    } catch let fault as ZipFault {
      throw WorkbookFault(.zip(fault), part: name, sheet: sheet)
    } catch let fault as XMLFault {
      throw WorkbookFault(.xml(fault), part: name, sheet: sheet)
    }
  }
}
