import GreenFinCore
import OfficeFormats

extension WorkbookFault {
  /// The fault in both languages.
  var sentence: Phrase {
    switch kind {
    case .encrypted: Phrase("工作簿有密码", "the workbook needs a password")
    case .oldFormat: Phrase("是旧版.xls工作簿", "it is an old .xls workbook")
    case .binaryFormat: Phrase("是.xlsb工作簿", "it is an .xlsb workbook")
    case .openDocument: Phrase("是.ods工作簿", "it is an .ods workbook")
    case .otherDocument: Phrase("是别的文档，不是工作簿", "it is another sort of document, not a workbook")
    case .notWorkbook: Phrase("不是工作簿", "it is no workbook")
    case .zip(let fault): fault.sentence
    case .xml(let fault): fault.sentence
    case .missingPart: Phrase("工作簿缺少这一部分内容", "this part of the workbook is missing")
    case .misplacedCell: Phrase("单元格的次序或位置不对", "a cell is out of place")
    case .wrongValue(let text): Phrase("单元格内容“\(text)”不对", "a cell holds “\(text)” wrongly")
    case .tooMany(let limit): Phrase("单元格超过\(limit)个", "it has more than \(limit) cells")
    }
  }

  /// What to do about it.
  var cure: Phrase {
    switch kind {
    case .encrypted: ZipFault.withoutPassword
    case .oldFormat, .binaryFormat, .openDocument: Phrase("另存为.xlsx", "save it as .xlsx")
    case .otherDocument, .notWorkbook:
      Phrase("请用greenfin form生成的表", "use a form made by `greenfin form`")
    case .zip(let fault): fault.cure
    case .xml(let fault): fault.cure
    case .tooMany: Phrase("删去表格下方和右侧的空行空列", "delete the empty rows and columns around the table")
    case .missingPart, .misplacedCell, .wrongValue: ZipFault.savedAgain
    }
  }
}

extension XMLFault {
  fileprivate var sentence: Phrase {
    switch kind {
    case .malformed: Phrase("这一部分已损坏（第\(offset)字节）", "this part is damaged at byte \(offset)")
    case .encoding: Phrase("这一部分的编码不对", "this part is not in the encoding it says")
    case .documentType:
      Phrase(
        "含文档类型声明（DOCTYPE），可能借此展开实体或读取别的文件，已拒绝",
        "it declares a document type (DOCTYPE), through which entities multiply or files are read: refused"
      )
    case .unknownEntity: Phrase("含未知的实体引用，已拒绝", "it refers to an unknown entity: refused")
    case .tooDeep: Phrase("元素嵌套过深，已拒绝", "its elements are nested too deeply: refused")
    }
  }

  fileprivate var cure: Phrase { ZipFault.savedAgain }
}

extension DelimitedFault {
  /// The fault in both languages.
  var sentence: Phrase {
    switch kind {
    case .encoding: Phrase("既不是UTF-8也不是GB18030文本", "it is neither UTF-8 nor GB18030")
    case .unclosedQuote: Phrase("引号没有成对", "a quotation mark is never closed")
    case .textAfterQuote: Phrase("引号之后还有文字", "text stands after a closing quotation mark")
    case .tooMany(let limit): Phrase("单元格超过\(limit)个", "it has more than \(limit) cells")
    }
  }

  /// What to do about it.
  var cure: Phrase {
    switch kind {
    case .encoding: Phrase("另存为UTF-8", "save it as UTF-8")
    case .unclosedQuote, .textAfterQuote:
      Phrase("文字里的引号写成两个（\"\"）", "write a quotation mark inside a text twice (\"\")")
    case .tooMany: Phrase("删去表格下方的空行", "delete the empty rows below the table")
    }
  }
}

extension ZipFault {
  /// The fault in both languages.
  var sentence: Phrase {
    switch self {
    case .notZip: Phrase("不是工作簿", "it is no workbook")
    case .damaged, .wrongChecksum, .wrongSize: Phrase("文件已损坏", "the file is damaged")
    case .partTooLarge(_, let limit), .tooLarge(let limit):
      Phrase(
        "解压后超过\(limit >> 20) MB，像是压缩炸弹，已拒绝",
        "it unpacks to more than \(limit >> 20) MB, as a zip bomb does: refused")
    case .packedTooTightly(_, let ratio):
      Phrase(
        "解压后是压缩时的\(ratio)倍以上，像是压缩炸弹，已拒绝",
        "it unpacks to more than \(ratio) times its size, as a zip bomb does: refused")
    case .tooManyParts(let limit):
      Phrase("内含文件超过\(limit)个，已拒绝", "it holds more than \(limit) parts: refused")
    case .encrypted: Phrase("文件有密码", "the file needs a password")
    case .unknownMethod(_, let method):
      Phrase("压缩方式\(method)不能识别", "packed by the unknown method \(method)")
    case .duplicateName(let part): Phrase("“\(part)”出现两次", "“\(part)” stands in it twice")
    case .unsafeName(let part):
      Phrase("内含路径“\(part)”指向文件之外，已拒绝", "the path “\(part)” in it leads out of the file: refused")
    case .split: Phrase("文件分卷", "the file is spread over several disks")
    }
  }

  /// What to do about it.
  var cure: Phrase {
    switch self {
    case .notZip: Phrase("请用greenfin form生成的表", "use a form made by `greenfin form`")
    case .encrypted: Self.withoutPassword
    case .partTooLarge, .tooLarge, .packedTooTightly, .tooManyParts, .unsafeName:
      Phrase("把内容填进原来的表再导入", "fill in the form as it was sent, and import that")
    default: Self.savedAgain
    }
  }

  static let withoutPassword = Phrase("去掉密码后另存", "save it without the password")
  static let savedAgain = Phrase(
    "用表格软件打开，重新保存为.xlsx", "open it in a spreadsheet and save it as .xlsx again")
}
