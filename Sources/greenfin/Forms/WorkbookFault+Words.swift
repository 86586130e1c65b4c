import GreenFinCore
import OfficeFormats

extension WorkbookFault {
  /// The fault in both languages.
  var sentence: Phrase {
    switch kind {
    case .encrypted: Phrase("工作簿有密码", "the workbook needs a password")
    case .oldFormat: Phrase("是旧版.xls工作簿，请另存为.xlsx", "it is an old .xls workbook: save it as .xlsx")
    case .binaryFormat: Phrase("是.xlsb工作簿，请另存为.xlsx", "it is an .xlsb workbook: save it as .xlsx")
    case .openDocument: Phrase("是.ods工作簿，请另存为.xlsx", "it is an .ods workbook: save it as .xlsx")
    case .otherDocument: Phrase("不是工作簿", "it is no workbook")
    case .notWorkbook: Phrase("不是工作簿", "it is no workbook")
    case .zip(let fault): fault.sentence
    case .xml: Phrase("工作簿内容已损坏", "a part of the workbook is damaged")
    case .missingPart: Phrase("工作簿缺少一部分内容", "a part of the workbook is missing")
    case .misplacedCell: Phrase("单元格的次序或位置不对", "a cell is out of place")
    case .wrongValue(let text): Phrase("单元格内容“\(text)”不对", "a cell holds “\(text)” wrongly")
    case .tooMany(let limit): Phrase("单元格超过\(limit)个", "it has more than \(limit) cells")
    }
  }
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
}

extension ZipFault {
  /// The fault in both languages.
  var sentence: Phrase {
    switch self {
    case .notZip: Phrase("不是工作簿", "it is no workbook")
    case .damaged, .wrongChecksum, .wrongSize: Phrase("文件已损坏", "the file is damaged")
    case .partTooLarge, .packedTooTightly, .tooLarge, .tooManyParts:
      Phrase("文件解开后大得不合常理，已拒绝", "unpacked it would be larger than any form: refused")
    case .encrypted: Phrase("文件有密码", "the file needs a password")
    case .unknownMethod(_, let method):
      Phrase("压缩方式\(method)不能识别", "packed by the unknown method \(method)")
    case .duplicateName(let part): Phrase("“\(part)”出现两次", "“\(part)” stands in it twice")
    case .unsafeName(let part): Phrase("“\(part)”指向文件之外", "“\(part)” leads out of the file")
    case .split: Phrase("文件分卷", "the file is spread over several disks")
    }
  }
}
