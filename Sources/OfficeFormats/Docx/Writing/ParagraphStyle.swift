/// How the paragraphs of a role look (GB/T 9704-2012, 7.2 and 7.3).
struct ParagraphStyle {
  /// How lines are set.
  enum Setting: String {
    case justified = "both"
    case leading = "left"
    case centred = "center"
    case trailing = "right"
  }

  /// What programs call the style; some names mean something to them.
  var name: String
  var typeface = Typeface.fangSong
  /// The size of letters, in half points.
  var size = PageGeometry.textSize
  var setting = Setting.justified
  /// How much further the first line begins, in hundredths of a character.
  var firstLine = 200
  /// How much earlier lines end, in hundredths of a character.
  var rightIndent = 0
  /// The distance of lines in twentieths of a point; nil for whatever the letters need.
  var linePitch: Int? = PageGeometry.linePitch
  /// Room below, in twentieths of a point.
  var after = 0
  /// The level in the document's outline, from 0.
  var outlineLevel: Int?
  /// Where a tab leads to: words after it end there, in twentieths of a point.
  var tab: Int?
  var startsPage = false
  var keepsWithNext = false

  /// The style of a role.
  init(_ role: ParagraphRole) {
    switch role {
    case .title: self = .title
    case .number: self = ParagraphStyle("Document Number", .centred, after: PageGeometry.linePitch)
    case .numberAndSigner: self = .numberAndSigner
    case .addressee: self = ParagraphStyle("Addressee", .justified)
    case .heading1: self = .heading(1, .hei)
    case .heading2: self = .heading(2, .kai)
    case .heading3: self = .heading(3, .fangSong)
    case .heading4: self = .heading(4, .fangSong)
    case .body: self = .body
    case .signature: self = .signature
    case .annexLabel: self = .annexLabel
    case .caption: self = .caption
    case .tableText: self = .table("Table Text", .fangSong)
    case .tableHeading: self = .table("Table Heading", .hei)
    case .smallTableText: self = .table("Small Table Text", .fangSong, size: 18)
    case .smallTableHeading: self = .table("Small Table Heading", .hei, size: 18)
    case .note: self = .note
    case .figure: self = .figure
    }
  }

  private init(_ name: String, _ setting: Setting, after: Int = 0) {
    self.name = name
    self.setting = setting
    self.after = after
    firstLine = 0
  }

  private static var body: ParagraphStyle {
    var style = ParagraphStyle("Body Text", .justified)
    style.firstLine = 200
    return style
  }

  /// One character from the left, and one from the right (GB/T 9704-2012, 7.2.5 and 7.2.6).
  private static var numberAndSigner: ParagraphStyle {
    var style = ParagraphStyle(
      "Document Number And Signer", .leading, after: PageGeometry.linePitch)
    style.firstLine = 100
    style.tab = PageGeometry(isLandscape: false).textWidth - PageGeometry.textSize * 10
    return style
  }

  private static var title: ParagraphStyle {
    var style = ParagraphStyle("Title", .centred, after: PageGeometry.linePitch)
    (style.typeface, style.size, style.linePitch) = (.smallTitleSong, 44, 660)
    style.keepsWithNext = true
    return style
  }

  private static func heading(_ level: Int, _ typeface: Typeface) -> ParagraphStyle {
    var style = ParagraphStyle("heading \(level)", .justified)
    (style.typeface, style.firstLine) = (typeface, 200)
    style.outlineLevel = level - 1
    style.keepsWithNext = true
    return style
  }

  private static var signature: ParagraphStyle {
    var style = ParagraphStyle("Signature", .trailing)
    style.rightIndent = 200
    style.keepsWithNext = true
    return style
  }

  private static var annexLabel: ParagraphStyle {
    var style = ParagraphStyle("Annex Label", .leading, after: PageGeometry.linePitch)
    style.typeface = .hei
    style.startsPage = true
    style.keepsWithNext = true
    return style
  }

  private static var caption: ParagraphStyle {
    var style = ParagraphStyle("caption", .centred, after: 120)
    style.typeface = .hei
    style.keepsWithNext = true
    return style
  }

  /// 五号 is 10.5 points, 小五 is 9.
  private static func table(
    _ name: String, _ typeface: Typeface, size: Int = 21
  ) -> ParagraphStyle {
    var style = ParagraphStyle(name, typeface == .hei ? .centred : .leading)
    // A third more than the letters: what a typeface asks for is nowhere the same.
    (style.typeface, style.size, style.linePitch) = (typeface, size, size * 40 / 3)
    return style
  }

  private static var figure: ParagraphStyle {
    var style = ParagraphStyle("Figure", .centred)
    style.linePitch = nil
    return style
  }

  private static var note: ParagraphStyle {
    var style = ParagraphStyle("Note", .justified)
    (style.size, style.linePitch) = (21, 320)
    style.firstLine = 200
    return style
  }
}
