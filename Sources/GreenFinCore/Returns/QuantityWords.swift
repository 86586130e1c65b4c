/// The words that stand around figures in forms.
enum QuantityWords {
  typealias Exactness = (word: String, meaning: Observation.Qualifier)

  /// Words before a number, a longer one before one that it begins with.
  static let before: [Exactness] = sorted([
    .exact: ["达到", "达", "为"],
    .about: ["大约", "约为", "约", "大概", "about", "approximately"],
    .moreThan: [
      "超过", "超出", "超", "突破", "高于", "多于", "大于", "逾", ">", "morethan", "over", "above",
    ],
    .lessThan: [
      "将近", "接近", "近", "不到", "不足", "低于", "少于", "小于", "<", "lessthan", "under", "below", "nearly",
      "almost",
    ],
  ])

  /// Words right after a number that say that it is larger: 130多, 40余家, 100+.
  static let more: [Exactness] = sorted([.moreThan: ["多", "余", "餘", "+"]])

  /// Words after the unit.
  static let after: [Exactness] = sorted([.about: ["左右", "上下"]])

  /// Words before a number that make it a bound which the figure may be equal to.
  ///
  /// Those are how targets are worded, and no figure: “more than 800” read out of 至少800 would reach a
  /// target that 800 does not.
  static let boundsBefore = [
    "不少于", "不低于", "不小于", "至少", "≥", ">=", "atleast", "不超过", "不高于", "不多于", "不大于", "至多", "≤", "<=",
    "atmost", "notlessthan", "notmorethan",
  ]

  /// The same after the unit; in Chinese law 以上 and 以下 include the number itself.
  static let boundsAfter = ["及以上", "以上", "及以下", "以下", "以内", "ormore", "orless"]

  private static func sorted(_ words: [Observation.Qualifier: [String]]) -> [Exactness] {
    words.flatMap { meaning, words in words.map { (word: $0, meaning: meaning) } }
      .sorted { ($1.word.count, $0.word) < ($0.word.count, $1.word) }
  }

  /// Small numbers in English, of which the places are said as well.
  static let englishNumbers: [(word: String, meaning: NumeralSign)] = {
    let numbers = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    return numbers.enumerated().map { (word: $1, meaning: .run(DecimalNumber($0 + 1), digits: 1)) }
  }()

  /// What stands behind a place in English.
  static let ordinalEndings: [(word: String, meaning: Void)] = ["st", "nd", "rd", "th"].map {
    (word: $0, meaning: ())
  }

  /// The English words for powers of ten.
  static let englishScales: [(word: String, meaning: Int)] = [
    ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12),
  ]

  /// The units that can stand after a number; 万 and 亿 belong to the number here.
  static let units: [(word: String, meaning: UnitOfMeasure)] = {
    let others = [
      "圆": "元", "元人民币": "元", "yuan": "元", "percentagepoints": "个百分点", "percentagepoint": "个百分点",
      "百分点": "个百分点", "percent": "%", "places": "位", "place": "位", "times": "倍", "m²": "平方米",
      "stplace": "位", "ndplace": "位", "rdplace": "位", "thplace": "位",
    ]
    let basic = UnitOfMeasure.known.values.filter { $0.power == 0 }
    let named = basic.map { (word: $0.symbol, meaning: $0) }
    let known = UnitOfMeasure.known
    return (named + others.compactMap { word, symbol in known[symbol].map { (word, $0) } })
      .sorted { ($1.word.count, $0.word) < ($0.word.count, $1.word) }
  }()

  /// Passes over a sign and tells whether it is a minus.
  static func skipSign(_ text: inout TypedText) -> Bool {
    if text.skip("-") || text.skip("负") || text.skip("負") { return true }
    _ = text.skip("+")
    return false
  }

  /// Whether what is left is the other end of a range: 10-20, 10～20, 10至20.
  static func isRange(_ text: TypedText) -> Bool {
    var text = text
    guard ["-", "–", "—", "~", "至", "到"].contains(where: { text.skip($0) }) else { return false }
    while ["-", "—"].contains(where: { text.skip($0) }) {}
    return text.next.map { TypedText.isDigit($0) || NumeralSign.chinese[$0] != nil } ?? false
  }
}
