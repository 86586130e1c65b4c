import GreenFinCore
import OfficeFormats

/// A form that a report can take: one of those of all output, a page, a workbook or a document.
enum ReportFormat: Sendable {
  /// A text that all output can be written as.
  case text(Format)
  /// One page with filters, charts and explanations.
  case page
  /// A workbook (XLSX).
  case workbook
  /// A document (DOCX) laid out as official papers are.
  case document

  /// The format asked for, else the one that the file's name tells, else a table.
  init(_ session: Session) {
    let name = session.command.value("output") ?? ""
    let ending = name.split(separator: ".").dropFirst().last.map { $0.lowercased() }
    switch session.command.value("format") ?? ending {
    case "xlsx": self = .workbook
    case "docx": self = .document
    default:
      let format = OutputWriter(session).format
      self = format == .html ? .page : .text(format)
    }
  }
}

extension ReportFormat {
  /// The ending of a file's name.
  var fileExtension: String {
    switch self {
    case .workbook: "xlsx"
    case .document: "docx"
    case .page: "html"
    case .text(.table), .text(.plain): "txt"
    case .text(.markdown): "md"
    case .text(let format): format.rawValue
    }
  }
}
