/// What decides whether a line may end beside a character.
///
/// A coarse form of the rules of UAX #14 and of the line-start and line-end prohibitions of
/// GB/T 15834.
struct LineBreakRole {
  /// The columns the character takes.
  let width: Int
  /// Whether it is a space, where a line may always end.
  let isSpace: Bool
  private let opens: Bool
  private let closes: Bool

  /// The role of a character.
  init(_ character: TextCluster) {
    width = character.width
    isSpace = character.first == " " && character.isSingle
    opens = Self.isOpening(character.first)
    closes = Self.isClosing(character.first)
  }

  /// Whether a line may end between this character and the next.
  func mayEndLine(before next: LineBreakRole) -> Bool {
    !opens && !next.closes && (width == 2 || next.width == 2)
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "（", "《", "「", "『", "“", "‘", "【", "〈", "〔", "［", "｛", "￥", "＄": true
    case "(", "[", "{", "$", "¥": true
    default: false
    }
  }

  // The dash and the ellipsis are written double in Chinese and must not be torn apart.
  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "、", "；", "：", "？", "！", "％", "·", "～", "々", "ー", "—", "…": true
    case "）", "》", "」", "』", "”", "’", "】", "〉", "〕", "］", "｝": true
    case ",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "°", "℃": true
    default: false
    }
  }
}
