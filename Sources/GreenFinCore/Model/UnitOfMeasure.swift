/// A unit in which a figure is given (计量单位), such as 亿元, % or 家.
///
/// Units of one dimension convert exactly; across dimensions there is no conversion. The words that
/// Chinese counts with (家, 只, 项 …) are kept for printing and all belong to one dimension.
public struct UnitOfMeasure: Hashable, Sendable {
  /// What a unit measures; quantities compare only inside one dimension.
  public enum Dimension: String, Sendable {
    /// An amount of renminbi.
    case money
    /// A part of a hundred (%).
    case percentage
    /// A difference of two percentages (个百分点); never the same as %.
    case percentagePoints
    /// A number of things.
    case count
    /// A place in an order (位).
    case rank
    /// A ratio of two amounts (倍).
    case multiple
    /// An area.
    case area
  }

  /// The unit as it is printed, such as `亿元`.
  public let symbol: String
  /// What the unit measures.
  public let dimension: Dimension
  /// How many of the dimension's base unit (元, 1 %, one thing) one of this unit is, as a power of
  /// ten: all units in use are such, which makes every conversion exact.
  public var power: Int { Int(exponent) }
  private let exponent: Int8

  init(_ symbol: String, _ dimension: Dimension, power: Int = 0) {
    self.symbol = symbol
    self.dimension = dimension
    exponent = Int8(power)
  }
}

extension UnitOfMeasure {
  /// A part of a hundred.
  public static let percent = UnitOfMeasure("%", .percentage)
  /// A difference of two percentages.
  public static let percentagePoint = UnitOfMeasure("个百分点", .percentagePoints)
  /// One hundred million yuan.
  public static let hundredMillionYuan = UnitOfMeasure("亿元", .money, power: 8)

  /// The words that Chinese counts things with in the documents (量词).
  static let classifiers = [
    "家", "个", "只", "项", "支", "单", "次", "户", "款", "件", "人", "人次", "条", "笔", "处", "类", "种", "份", "场",
    "名",
    "例", "期", "套", "起",
  ]

  /// The unit printed as `symbol`, or nothing where no such unit is known.
  public init?(symbol: String) {
    guard let position = Self.positions[NameKey(symbol)] else { return nil }
    self = Self.all[position]
  }

  /// Every unit that files may use, by its symbol.
  public static let known = Dictionary(
    all.map { ($0.symbol, $0) }, uniquingKeysWith: { first, _ in first })

  private static let all: [UnitOfMeasure] =
    [
      percent, percentagePoint, hundredMillionYuan,
      UnitOfMeasure("元", .money), UnitOfMeasure("万元", .money, power: 4),
      UnitOfMeasure("万亿元", .money, power: 12),
      UnitOfMeasure("位", .rank), UnitOfMeasure("倍", .multiple),
      UnitOfMeasure("平方米", .area), UnitOfMeasure("万平方米", .area, power: 4),
    ]
    + classifiers.flatMap {
      [UnitOfMeasure($0, .count), UnitOfMeasure("万" + $0, .count, power: 4)]
    }

  private static let positions = IdentifierIndex(
    all.lazy.map { Identifier<UnitOfMeasure>($0.symbol) })

  /// The unit of what lies between two figures of this one: 个百分点 between two percentages.
  public var ofDifferences: UnitOfMeasure { dimension == .percentage ? .percentagePoint : self }

  /// What one of the unit is called in `language`.
  public func name(_ language: Language) -> String {
    language == .chinese ? symbol : english
  }

  /// What one of the unit is called in English; counting words have no name.
  public var english: String {
    switch symbol {
    case "元": "yuan"
    case "万元": "10,000 yuan"
    case "亿元": "100 million yuan"
    case "万亿元": "trillion yuan"
    case "个百分点": "percentage points"
    case "位": "place"
    case "倍": "times"
    case "平方米": "m²"
    case "万平方米": "10,000 m²"
    default: dimension == .count ? (power == 0 ? "" : "10,000") : symbol
    }
  }
}
