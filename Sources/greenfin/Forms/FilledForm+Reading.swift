import GreenFinCore
import OfficeFormats

extension FilledForm {
  /// Reads a workbook or a text file, whichever the bytes are.
  init(bytes: [UInt8]) throws(FormFault) {
    guard !bytes.isEmpty else { throw FormFault("", .blank) }
    // Zip files, and the containers of encrypted and old workbooks, are told by their first bytes.
    let isWorkbook =
      bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    self = try isWorkbook ? Self.workbook(bytes) : Self.text(bytes)
    let hasForm = !rows.isEmpty || unit != nil || !findings.isEmpty
    guard hasForm else { throw FormFault("", .noForm) }
  }

  private static func workbook(_ bytes: [UInt8]) throws(FormFault) -> FilledForm {
    do {
      return FilledForm(try WorkbookReader.read(bytes))
    } catch {
      // People know sheets and cells; a part is named where there is nothing better.
      let place = error.sheet.map { [$0, error.cell?.description] } ?? [error.part]
      throw FormFault(place.compactMap(\.self).joined(separator: "!"), .workbook(error))
    }
  }

  private static func text(_ bytes: [UInt8]) throws(FormFault) -> FilledForm {
    do {
      return FilledForm(try DelimitedReader.read(try InputText.utf8(bytes)))
    } catch let fault as DelimitedFault {
      throw FormFault("\(fault.line):\(fault.field)", .delimited(fault))
    } catch let fault as InputText.Fault {
      throw FormFault("\(fault.line)", .encoding(fault.kind))
    } catch {
      throw FormFault("", .noForm)
    }
  }
}
