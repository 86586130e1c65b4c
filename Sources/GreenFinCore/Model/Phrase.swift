/// One piece of text in both languages of the program.
public struct Phrase: Sendable {
  private let chineseText: LazyText
  private let englishText: LazyText

  /// Makes a phrase from its two wordings.
  public init(_ chinese: String, _ english: String) {
    chineseText = .made(chinese)
    englishText = .made(english)
  }

  init(_ chinese: LazyText, _ english: LazyText) {
    chineseText = chinese
    englishText = english
  }

  /// The Chinese wording.
  public var chinese: String { chineseText.string }

  /// The English wording.
  public var english: String { englishText.string }

  /// The wording in `language`.
  public func text(_ language: Language) -> String {
    language == .chinese ? chinese : english
  }
}

extension Phrase: Hashable {
  /// Whether both wordings are the same.
  public static func == (left: Phrase, right: Phrase) -> Bool {
    left.chinese == right.chinese && left.english == right.english
  }

  /// Hashes both wordings.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(chinese)
    hasher.combine(english)
  }
}

/// A text that is made into a string when somebody looks at it.
///
/// Most sentences of the compiled-in data are never looked at in one run; making strings of them all
/// took half of the time of loading.
enum LazyText: Sendable {
  /// A string that exists.
  case made(String)
  /// Bytes of the program itself, which stay where they are as long as it runs.
  case compiled(CompiledBytes)
  /// The same as JSON writes them, with escapes.
  case escaped(CompiledBytes)

  var string: String {
    switch self {
    case .made(let string): string
    case .compiled(let bytes): String(decoding: bytes.buffer, as: UTF8.self)
    case .escaped(let bytes): JSONText.unescaped(bytes.buffer)
    }
  }
}

/// A run of bytes of the program's read-only data.
struct CompiledBytes: @unchecked Sendable {
  /// The bytes; nobody ever writes to them.
  let buffer: UnsafeBufferPointer<UInt8>
}
