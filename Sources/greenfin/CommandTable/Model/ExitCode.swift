import GreenFinCore

/// How the program ended, told to the shell; the numbers from 64 on are those of sysexits.h.
enum ExitCode: Int32, CaseIterable, Sendable {
  case success = 0
  case gate = 1
  case usage = 64
  case badData = 65
  case inputMissing = 66
  case internalError = 70
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case noPermission = 77
  case configuration = 78

  /// What the code says, in a phrase.
  var meaning: Phrase {
    switch self {
    case .success: Phrase("成功；结果为空也算成功", "success, also when the list is empty")
    case .gate: Phrase("检查未通过（如 validate 发现错误）", "a check said no, such as validate on wrong data")
    case .usage: Phrase("命令行写法有误", "the command line is wrong")
    case .badData: Phrase("数据内容有误", "the data is wrong")
    case .inputMissing: Phrase("找不到输入的文件或目录", "an input file or folder is missing")
    case .internalError: Phrase("程序内部错误，请报告", "a fault of the program: please report it")
    case .cannotCreate: Phrase("无法创建输出文件", "the output file cannot be created")
    case .inputOutput: Phrase("读写出错（如磁盘已满）", "reading or writing failed, such as on a full disk")
    case .busy: Phrase("数据正被占用，请稍后再试", "the data is in use: try again")
    case .noPermission: Phrase("没有权限", "permission denied")
    case .configuration: Phrase("配置有误", "the configuration is wrong")
    }
  }
}
