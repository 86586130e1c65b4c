import Testing

@testable import GreenFinCore

@Suite("Figures as people write them in forms")
struct WrittenQuantityTests {
  /// What is written, the usual unit, and what is read: the value and its unit.
  static let readCases: [(text: String, usual: String, value: String, unit: String)] = [
    ("1500", "亿元", "1500", "亿元"), ("１５００", "亿元", "1500", "亿元"),
    (" 1500 ", "亿元", "1500", "亿元"), ("\u{3000}1500\u{A0}", "亿元", "1500", "亿元"),
    ("1,500", "亿元", "1500", "亿元"), ("1，500", "亿元", "1500", "亿元"),
    ("1 500", "亿元", "1500", "亿元"), ("1,234,567.89", "万元", "1234567.89", "万元"),
    ("1,500亿", "亿元", "1500", "亿元"), ("1500 亿元", "亿元", "1500", "亿元"),
    ("15000000万元", "亿元", "15000000", "万元"), ("1500亿", "万元", "1500", "亿元"),
    ("1500亿元人民币", "亿元", "1500", "亿元"), ("1.27万亿", "亿元", "1.27", "万亿元"),
    ("一千五百", "亿元", "1500", "亿元"), ("一千五百亿元", "亿元", "1500", "亿元"),
    ("一五〇〇亿", "亿元", "1500", "亿元"), ("伍仟元整", "元", "5000", "元"),
    ("3千元", "万元", "3000", "元"), ("1500百万元", "亿元", "150000", "万元"),
    ("150 billion yuan", "亿元", "1500", "亿元"), ("5 thousand yuan", "元", "5000", "元"),
    ("+12.5", "%", "12.5", "%"),
    ("25％", "%", "25", "%"), ("25%", "%", "25", "%"), ("25 %", "%", "25", "%"),
    ("百分之二十五", "%", "25", "%"), ("百分之负三点八", "%", "-3.8", "%"),
    ("-5.2％", "%", "-5.2", "%"), ("−5.2", "%", "-5.2", "%"), ("负零点五%", "%", "-0.5", "%"),
    ("1.1个百分点", "个百分点", "1.1", "个百分点"), ("1.1百分点", "个百分点", "1.1", "个百分点"),
    ("三", "家", "3", "家"), ("二十五家", "家", "25", "家"), ("1.5万", "家", "1.5", "万家"),
    ("1.5万家", "万家", "1.5", "万家"), ("2亿", "家", "20000", "万家"), ("三万五", "家", "35000", "家"),
    ("1万600", "家", "10600", "家"), ("100万三千", "家", "1003000", "家"),
    ("46人次", "人次", "46", "人次"), ("12件", "家", "12", "件"), ("336万人", "人", "336", "万人"),
    ("第三", "位", "3", "位"), ("第３位", "位", "3", "位"), ("第3名", "位", "3", "位"),
    ("3", "位", "3", "位"), ("三", "位", "3", "位"), ("4名", "位", "4", "位"),
    ("3rd", "位", "3", "位"), ("2nd place", "位", "2", "位"), ("Three", "位", "3", "位"),
    ("three", "家", "3", "家"), ("ten thousand yuan", "元", "10000", "元"), ("2倍", "倍", "2", "倍"),
    ("108,251平方米", "平方米", "108251", "平方米"), ("0", "家", "0", "家"), ("零", "家", "0", "家"),
    ("007", "家", "7", "家"), ("999999999999999", "家", "999999999999999", "家"),
    ("0.123456789", "%", "0.123456789", "%"), ("达到1500亿元", "亿元", "1500", "亿元"),
  ]

  @Test("A figure is read exactly, in the unit it is written in", arguments: readCases)
  func reads(text: String, usual: String, value: String, unit: String) throws {
    let written = try WrittenQuantity(text, usual: try measure(usual))
    #expect(written.value.plainText == value, "\(text)")
    #expect(written.unit?.symbol == unit, "\(text)")
    #expect(written.qualifier == .exact, "\(text)")
  }

  static let qualifiedCases:
    [(text: String, usual: String, value: Int, is: Observation.Qualifier)] =
      [
        ("130多", "款", 130, .moreThan), ("40余家", "家", 40, .moreThan), ("三十多", "家", 30, .moreThan),
        ("30多亿元", "亿元", 30, .moreThan), ("1520余万元", "万元", 1520, .moreThan),
        ("100+", "家", 100, .moreThan), ("超过30", "家", 30, .moreThan), ("超30家", "家", 30, .moreThan),
        ("＞30", "家", 30, .moreThan), ("突破一千亿元", "亿元", 1000, .moreThan),
        ("more than 30", "家", 30, .moreThan),
        ("近40", "项", 40, .lessThan), ("接近40项", "项", 40, .lessThan), ("不到5%", "%", 5, .lessThan),
        ("<5", "%", 5, .lessThan), ("约10", "亿元", 10, .about), ("10亿元左右", "亿元", 10, .about),
        ("大约 10 亿元", "亿元", 10, .about), ("约10亿元左右", "亿元", 10, .about),
      ]

  @Test("The words beside a figure say how exact it is", arguments: qualifiedCases)
  func qualifies(text: String, usual: String, value: Int, is exactness: Observation.Qualifier)
    throws
  {
    let written = try WrittenQuantity(text, usual: try measure(usual))
    #expect(written.quantity == Quantity(DecimalNumber(value), try measure(usual)), "\(text)")
    #expect(written.qualifier == exactness, "\(text)")
  }

  static let refusedCases: [(text: String, usual: String, reason: UnreadableQuantity.Reason)] = [
    ("", "家", .empty), (" \u{3000}\n", "家", .empty), ("无", "家", .noFigure), ("—", "家", .noFigure),
    ("/", "家", .noFigure), ("亿元", "亿元", .noNumber), ("负", "家", .noFigure), ("-", "家", .noFigure),
    ("3rd", "家", .leftOver("rd")), ("seventy", "家", .leftOver("ty")),
    ("NaN", "家", .noFigure), ("未报送", "家", .noFigure), ("半", "家", .noFigure),
    ("=1+1", "家", .noFigure), ("1,5", "亿元", .grouping), ("15,00", "亿元", .grouping),
    ("1,50,000", "亿元", .grouping), ("1,500 000", "亿元", .leftOver(" 000")),
    ("1500,00", "亿元", .grouping), ("1 5", "亿元", .grouping), ("0,5", "%", .grouping),
    ("1.500,5", "亿元", .leftOver(",5")), ("12.", "家", .leftOver(".")), (".5", "家", .noFigure),
    ("10..1万", "家", .leftOver("..1万")), ("1.2.3", "家", .leftOver(".3")), ("--1", "家", .noFigure),
    ("10-20", "家", .range), ("10～20家", "家", .range), ("10至20", "家", .range),
    ("10%-20%", "%", .range), ("三五", "家", .estimate), ("七八十", "家", .estimate),
    ("三五家", "家", .estimate), ("1.5E+11", "亿元", .scientific), ("1e5", "亿元", .scientific),
    ("1000000000000000", "家", .tooManyDigits), ("0.0000000001", "%", .tooManyDigits),
    ("零点零零零零零零零零零一", "%", .tooManyDigits), ("约130多", "款", .contradiction),
    ("近40余家", "家", .contradiction), ("≥ 30", "家", .bound), ("不少于30家", "家", .bound),
    ("至少800亿元", "亿元", .bound), ("at least 800", "亿元", .bound), (">=30", "家", .bound),
    ("不超过5%", "%", .bound), ("30家以上", "家", .bound), ("5%以内", "%", .bound), ("5%以下", "%", .bound),
    ("超过30家以上", "家", .bound), ("前3位", "位", .bound), ("前三", "位", .bound), ("不少于5以下", "家", .bound),
    ("-5多", "家", .contradiction), ("10.1万零100", "家", .noNumber), ("十一十二", "家", .noNumber),
    ("百十一", "家", .noNumber), ("万", "家", .noNumber), ("零点", "家", .noNumber),
    ("点五", "家", .noNumber), ("零点点", "家", .noNumber), ("1万5", "家", .noNumber),
    ("1百1000", "家", .noNumber), ("第1.5", "位", .noNumber), ("零十", "家", .noNumber),
    ("12个半", "家", .leftOver("半")), ("十几", "家", .leftOver("几")), ("12家银行", "家", .leftOver("银行")),
    ("1500亿美元", "亿元", .leftOver("美元")), ("1/2", "家", .leftOver("/2")),
    ("1\u{202E}2", "家", .leftOver("\u{202E}2")), ("١٢", "家", .noFigure),
    ("1２x", "家", .leftOver("x")),
    ("25亿", "%", .noMagnitude(.percent)), ("25亿%", "%", .noMagnitude(.percent)),
    ("1.5万", "亿元", .unclearMagnitude(.hundredMillionYuan)),
    ("三万五", "亿元", .unclearMagnitude(.hundredMillionYuan)),
    ("25%", "亿元", .otherMeasure(.percent, expected: .hundredMillionYuan)),
    ("25%", "个百分点", .otherMeasure(.percent, expected: .percentagePoint)),
    ("25个百分点", "%", .otherMeasure(.percentagePoint, expected: .percent)),
    ("1500亿元", "%", .otherMeasure(unit("元"), expected: .percent)),
    ("第三", "%", .otherMeasure(UnitOfMeasure.place, expected: .percent)),
    ("百分之二十五家", "%", .otherMeasure(unit("家"), expected: .percent)),
  ]

  @Test(
    "What could be read in two ways, or in none, is refused with its reason",
    arguments: refusedCases)
  func refuses(text: String, usual: String, reason: UnreadableQuantity.Reason) throws {
    let usual = try measure(usual)
    let problem = #expect(throws: UnreadableQuantity.self, "\(text)") {
      try WrittenQuantity(text, usual: usual)
    }
    #expect(problem?.reason == reason, "\(text)")
    #expect(problem?.seen == text)
    #expect(problem?.sentence.chinese.isEmpty == false && problem?.cure.english.isEmpty == false)
  }

  @Test(
    "A bare 0.25 for a share may be a quarter; with its sign, above one, or elsewhere it is not",
    arguments: [
      ("0.25", "%", true), ("1", "%", true), ("-0.05", "%", true), ("0.25%", "%", false),
      ("1.01", "%", false), ("25", "%", false), ("0", "%", false), ("0.25", "亿元", false),
      ("0.25", "个百分点", false), ("百分之零点五", "%", false),
    ])
  func mayBeFraction(text: String, usual: String, doubt: Bool) throws {
    let written = try WrittenQuantity(text, usual: try measure(usual))
    #expect(written.mayBeFraction == doubt, "\(text)")
  }

  @Test("Without a usual unit a bare number has none, and a written one counts")
  func withoutUsualUnit() throws {
    #expect(try WrittenQuantity("12", usual: nil).quantity == nil)
    #expect(try WrittenQuantity("1.5万", usual: nil).value == 15_000)
    #expect(try WrittenQuantity("12亿元", usual: nil).quantity?.chinese == "12亿元")
  }

  @Test(
    "What the program prints for a figure, in either language, it reads back as the same amount")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 4)
    let units = UnitOfMeasure.known.values.sorted { $0.symbol < $1.symbol }
    for _ in 0..<1_000 {
      let measure = try #require(units.randomElement(using: &generator))
      let digits = Int.random(in: -999_999_999...999_999_999, using: &generator)
      let places = Int.random(in: 0...4, using: &generator)
      let quantity = Quantity(DecimalNumber(digits).movingPoint(by: -places), measure)
      for language in [Language.chinese, .english] {
        let text = quantity.text(language)
        // English has no counting words: ten thousand of them stand as a plain number.
        let isPlain = language == .english && measure.dimension == .count
        let usual = isPlain ? unit("家") : measure
        let read = try WrittenQuantity(text, usual: usual)
        #expect(read.quantity?.baseValue == quantity.baseValue, "\(text)")
      }
      #expect(try WrittenQuantity(quantity.value.plainText, usual: measure).quantity == quantity)
    }
  }

  @Test("Any text ends in a figure or a refusal, and a long one is not looked at")
  func hostile() throws {
    var generator = SeededGenerator(seed: 5)
    let pieces = [
      "1", "0", ",", ".", " ", "-", "一", "零", "十", "百", "千", "万", "亿", "点", "多", "第", "前", "百分之",
      "元",
      "%", "约", "以上", "～", "\u{301}", "\u{202E}", "🧾", "e", "年", "月", "日", "/", ":", "\0",
    ]
    for _ in 0..<5_000 {
      let count = Int.random(in: 0...40, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      _ = try? WrittenQuantity(text, usual: .hundredMillionYuan)
      _ = try? CalendarDate(written: text)
    }
    let long = String(repeating: "一", count: 1_000_000)
    let problem = #expect(throws: UnreadableQuantity.self) { try WrittenQuantity(long, usual: nil) }
    #expect(problem?.reason == .tooLong)
    #expect((problem?.seen.count ?? .max) < 1_000)
  }

  private func measure(_ symbol: String) throws -> UnitOfMeasure {
    try #require(UnitOfMeasure(symbol: symbol))
  }
}

private func unit(_ symbol: String) -> UnitOfMeasure {
  UnitOfMeasure.known[symbol] ?? .percentagePoint
}
