/// The typefaces of official documents, with what stands in where one is missing.
///
/// Their files are never put into a document: they are named, and the program looks for them.
enum Typeface: String, CaseIterable {
  /// The text (仿宋).
  case fangSong = "仿宋"
  /// The title (小标宋).
  case smallTitleSong = "方正小标宋简体"
  /// Headings of the first level (黑体).
  case hei = "黑体"
  /// Headings of the second level (楷体).
  case kai = "楷体"
  /// Page numbers (宋体).
  case song = "宋体"

  /// Latin letters and digits.
  static let latin = "Times New Roman"

  /// Other names under which the same or a similar typeface may be found.
  var alternatives: String {
    switch self {
    case .fangSong: "FangSong,仿宋_GB2312,FangSong_GB2312,STFangsong"
    case .smallTitleSong: "FZXiaoBiaoSong-B05S,FZXiaoBiaoSong-B05,小标宋,SimSun"
    case .hei: "SimHei,STHeiti"
    case .kai: "KaiTi,楷体_GB2312,KaiTi_GB2312,STKaiti"
    case .song: "SimSun,STSong"
    }
  }

  /// What sort of typeface to take where none of the names is known.
  var family: String {
    switch self {
    case .hei: "swiss"
    case .fangSong, .kai: "script"
    case .smallTitleSong, .song: "roman"
    }
  }
}
