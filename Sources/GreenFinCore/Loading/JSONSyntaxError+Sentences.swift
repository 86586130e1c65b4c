extension JSONSyntaxError.Fault {
  /// The fault in both languages.
  var sentence: Phrase {
    switch self {
    case .empty: Phrase("文件是空的", "the file is empty")
    case .tooLong: Phrase("文件太长", "the file is too long")
    case .endOfFile: Phrase("文件没有写完就结束了", "the file ends too early")
    case .trailing: Phrase("内容结束之后还有多余的文字", "there is more after the end of the value")
    case .trailingComma: Phrase("最后一项后面多了逗号", "a comma after the last item")
    case .expectedComma: Phrase("这里应为逗号或“}”", "expected a comma or “}” here")
    case .expectedCommaInArray: Phrase("这里应为逗号或“]”", "expected a comma or “]” here")
    case .expectedKey: Phrase("这里应为带双引号的键名", "expected a key in double quotes here")
    case .expectedColon: Phrase("键名后应为冒号", "expected a colon after the key")
    case .expectedValue: Phrase("这里应为一个值", "expected a value here")
    case .tooDeep:
      Phrase(
        "嵌套超过\(JSONReader.maximumDepth)层", "nested deeper than \(JSONReader.maximumDepth) levels")
    case .badNumber: Phrase("数字写法不对", "not a number that JSON allows")
    case .controlCharacter: Phrase("字符串里有未转义的控制字符", "a control character in a string")
    case .badEscape: Phrase("不认识的转义", "an unknown escape")
    case .loneSurrogate: Phrase("不成对的代理项转义", "half of a surrogate pair")
    case .badUTF8: Phrase("不是有效的UTF-8", "not valid UTF-8")
    }
  }
}
