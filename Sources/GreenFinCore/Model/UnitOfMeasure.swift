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
  public var symbol: String { Self.symbols[Int(number)] }
  /// Where the symbol stands among all: a unit without a string in it is copied as plain bytes, and
  /// judging copies millions.
  private let number: UInt8
  /// A number that orders units; the order means nothing.
  var order: Int { Int(number) }
  /// What the unit measures.
  public let dimension: Dimension
  /// How many of the dimension's base unit (元, 1 %, one thing) one of this unit is, as a power of
  /// ten: all units in use are such, which makes every conversion exact.
  public var power: Int { Int(exponent) }
  private let exponent: Int8

  private init(number: Int, _ dimension: Dimension, power: Int = 0) {
    self.number = UInt8(number)
    self.dimension = dimension
    exponent = Int8(power)
  }
}

extension UnitOfMeasure {
  /// A part of a hundred.
  public static let percent = all[0]
  /// A difference of two percentages.
  public static let percentagePoint = all[1]
  /// One hundred million yuan.
  public static let hundredMillionYuan = all[2]
  /// A place in an order.
  static let place = all[3]
  /// A number of times, which a milestone is done or not done.
  static let times = all[4]

  /// The words besides 次 that Chinese counts things with in the documents (量词).
  private static let classifiers = [
    "家", "个", "只", "项", "支", "单", "户", "款", "件", "人", "人次", "条", "笔", "处", "类", "种", "份", "场",
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

  /// Those that the program names itself stand first, in the order of their constants.
  private static let definitions: [(symbol: String, dimension: Dimension, power: Int)] =
    [
      ("%", .percentage, 0), ("个百分点", .percentagePoints, 0), ("亿元", .money, 8), ("位", .rank, 0),
      ("次", .count, 0), ("元", .money, 0), ("万元", .money, 4), ("万亿元", .money, 12),
      ("倍", .multiple, 0),
      ("平方米", .area, 0), ("万平方米", .area, 4),
    ] + [("万次", .count, 4)]
    + classifiers.flatMap { [($0, .count, 0), ("万" + $0, .count, 4)] }

  private static let all = definitions.enumerated().map { number, unit in
    UnitOfMeasure(number: number, unit.dimension, power: unit.power)
  }

  /// The symbols of all, and one for what is printed without any.
  private static let symbols = definitions.map(\.symbol) + [""]

  private static let positions = IdentifierIndex(
    definitions.lazy.map { Identifier<UnitOfMeasure>($0.symbol) })

  /// One unit for all of a dimension, so that 1000亿元 and 0.1万亿元 are the same figure; it has no
  /// symbol.
  var base: UnitOfMeasure { UnitOfMeasure(number: Self.definitions.count, dimension) }

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
