import GreenFinCore
import OfficeFormats

/// A report as a document laid out as GB/T 9704-2012 says.
///
/// The number, the addressee and who signs stand there only when they were given.
struct OfficialPaper {
  /// What nobody but the office can know.
  struct Formalities {
    /// The document's number (发文字号).
    var number: String?
    /// Who issues it (发文机关署名).
    var issuer: String?
    /// Whom it is sent to (主送机关).
    var addressee: String?
    /// Who signed it (签发人).
    var signer: String?
    /// The day of issue (成文日期).
    var date: CalendarDate?
  }

  let paper: OfficialText
  let formalities: Formalities

  var language: Language { paper.language }

  /// The whole file.
  var bytes: [UInt8] {
    TextDocument(
      title: paper.title, language: language.rawValue,
      sections: textSections + annexes
    ).docx()
  }

  /// A paragraph in which nothing hides: what cannot be seen is spelled out.
  private func line(
    _ text: String, _ role: ParagraphRole = .body, keeps: Bool = false
  ) -> DocumentSection.Block {
    let run = TextRun(TerminalText.escaped(text, keeping: [.newline]))
    return .paragraph(DocumentParagraph(role, [run], keepsWithNext: keeps))
  }

  // MARK: - The text

  private var head: [DocumentSection.Block] {
    var blocks = number
    blocks.append(line(paper.title, .title))
    if let addressee = formalities.addressee ?? paper.addressee {
      let colon = Phrase("：", ":").text(language)
      blocks.append(
        line(addressee.hasSuffix(colon) ? addressee : addressee + colon, .addressee))
    }
    return blocks + [line(paper.subtitle)]
  }

  /// The number alone stands in the middle; with who signed it, on the left, the other on the right.
  private var number: [DocumentSection.Block] {
    let number = formalities.number.map { TerminalText.escaped($0) }
    guard let signer = formalities.signer else { return number.map { [line($0, .number)] } ?? [] }
    let label = Phrase("签发人：", "Signed by: ").text(language)
    return [
      .paragraph(
        DocumentParagraph(
          .numberAndSigner,
          [
            TextRun((number ?? "") + "\t" + label),
            TextRun(TerminalText.escaped(signer), isName: true),
          ]))
    ]
  }

  /// The text in parts: a table that is wider than an upright page lies on pages of its own.
  private var textSections: [DocumentSection] {
    var parts = [DocumentSection(head)]
    for block in text {
      let (block, isWide) = placed(block)
      if parts[parts.count - 1].isLandscape == isWide {
        parts[parts.count - 1].blocks.append(block)
      } else {
        parts.append(DocumentSection([block], isLandscape: isWide))
      }
    }
    let end = annexList + signature
    if parts[parts.count - 1].isLandscape, !end.isEmpty { parts.append(DocumentSection([])) }
    if !end.isEmpty { Self.keepEnd(of: &parts[parts.count - 1].blocks) }
    parts[parts.count - 1].blocks += end
    return parts
  }

  /// Ties the last two paragraphs to what follows: the page with the signature has text of the body on
  /// it (GB/T 9704-2012, 7.3.5).
  private static func keepEnd(of blocks: inout [DocumentSection.Block]) {
    for index in blocks.indices.suffix(2) {
      guard case .paragraph(var paragraph) = blocks[index] else { continue }
      paragraph.keepsWithNext = true
      blocks[index] = .paragraph(paragraph)
    }
  }

  /// What stands in the text before its tables are set.
  private enum Piece {
    case block(DocumentSection.Block)
    case table(Table)
  }

  private func placed(_ piece: Piece) -> (DocumentSection.Block, isWide: Bool) {
    switch piece {
    case .block(let block): return (block, false)
    case .table(let table):
      let set = PaperTable.fitting(table, isSmall: false)
      return (.table(set.table), set.isLandscape)
    }
  }

  private var text: [Piece] {
    paper.sections.enumerated().flatMap { index, section -> [Piece] in
      let role: ParagraphRole = section.level > 1 ? .heading2 : .heading1
      let heading = section.heading.isEmpty ? [] : [Piece.block(line(section.heading, role))]
      let drawing = index + 1 == paper.chartPlace ? chart.map(Piece.block) : []
      // How a report was made is read by few: it stands in smaller letters.
      let isMethod = section.heading == CardOutline.method.text(language)
      return heading + pieces(of: section.content, isMethod ? .note : .body) + drawing
    }
  }

  private func pieces(of content: CardSection.Content, _ role: ParagraphRole = .body) -> [Piece] {
    switch content {
    case .paragraphs(let texts), .lines(let texts): texts.map { .block(line($0, role)) }
    case .fields(let fields):
      fields.map { .block(line($0.label + Phrase("：", ": ").text(language) + $0.text)) }
    case .table(let table): [.table(table)]
    }
  }

  private func texts(of content: CardSection.Content) -> [String] {
    switch content {
    case .paragraphs(let texts), .lines(let texts): texts
    case .fields(let fields): fields.map(\.text)
    case .table: []
    }
  }

  /// What the annexes are called, under the text (附件说明).
  private var annexList: [DocumentSection.Block] {
    guard !paper.annexes.isEmpty else { return [] }
    let only = paper.annexes.count == 1
    // One empty line stands before it (GB/T 9704-2012, 7.3.4), and before who issues it (7.3.5).
    return [line("", keeps: true)]
      + paper.annexes.enumerated().map { index, annex in
        let title = annex.title.text(language)
        let word =
          index == 0
          ? Phrase("附件：", only ? "Annex: " : "Annexes: ").text(language)
          : Phrase("　　　", "").text(language)
        return line(
          word + (only ? "" : "\(index + 1). ") + title,
          keeps: hasSignature || index < paper.annexes.count - 1)
      }
  }

  /// Without a seal the issuer ends two characters from the right, and the day begins two characters
  /// after it; where the day is the longer, the day ends two from the right (GB/T 9704-2012, 7.3.5.3).
  private var signature: [DocumentSection.Block] {
    let issuer = formalities.issuer.map { TerminalText.escaped($0) }
    let day = formalities.date?.words.text(language)
    guard hasSignature else { return [] }
    // In hundredths of a character, of which a Latin letter takes half.
    let widths = (issuer: halves(issuer), day: halves(day))
    let issuerEnd = max(200, 400 + widths.day - widths.issuer)
    let dayEnd = issuer == nil ? 200 : max(200, widths.issuer - widths.day)
    let lines = [(issuer, issuerEnd, day != nil), (day, dayEnd, false)].compactMap {
      text, end, keeps in
      text.map {
        DocumentSection.Block.paragraph(
          DocumentParagraph(
            .signature, [TextRun($0)], rightIndent: end, keepsWithNext: keeps))
      }
    }
    return [line("", keeps: true)] + lines
  }

  private var hasSignature: Bool { formalities.issuer != nil || formalities.date != nil }

  private func halves(_ text: String?) -> Int { (text.map(DisplayWidth.of) ?? 0) * 50 }

  // MARK: - Annexes

  private var annexes: [DocumentSection] {
    paper.annexes.enumerated().map { index, annex in
      let sets = annex.contents.map { content -> PaperTable? in
        if case .table(let table) = content { return PaperTable.fitting(table, isSmall: true) }
        return nil
      }
      let isWide = sets.contains { $0?.isLandscape == true }
      let blocks = annex.contents.flatMap { content -> [DocumentSection.Block] in
        guard case .table(let table) = content else {
          return texts(of: content).map { line($0, .note, keeps: true) }
        }
        return [
          .table(PaperTable(table, .init(isLandscape: isWide, isSmall: true)).table)
        ]
      }
      return DocumentSection(
        [
          .text(
            OfficialText.label(index, of: paper.annexes.count).text(language), .annexLabel),
          line(annex.title.text(language), .caption),
        ] + blocks + annex.cards.flatMap { self.blocks(of: $0, isWide) }, isLandscape: isWide)
    }
  }

  /// Words behind the text stand in the size of tables.
  private func small(
    _ content: CardSection.Content, isLandscape: Bool
  ) -> [DocumentSection.Block] {
    switch content {
    case .paragraphs(let texts), .lines(let texts): texts.map { line($0, .note) }
    case .fields(let fields):
      fields.map { line($0.label + Phrase("：", ": ").text(language) + $0.text, .note) }
    case .table(let table):
      [.table(PaperTable(table, .init(isLandscape: isLandscape, isSmall: true)).table)]
    }
  }

  /// A card on a page of its own.
  private func blocks(of card: Card, _ isLandscape: Bool) -> [DocumentSection.Block] {
    var title = DocumentParagraph(.heading2, [TextRun(TerminalText.escaped(card.title))])
    title.startsPage = true
    return [.paragraph(title)]
      + card.sections.flatMap { section in
        (section.heading.isEmpty ? [] : [line(section.heading, .heading3)])
          + small(section.content, isLandscape: isLandscape)
      }
  }
}

extension OfficialPaper.Formalities {
  /// What was given on the command line.
  init(_ session: Session) throws {
    let command = session.command
    self.init(
      number: command.value("document-number"), issuer: command.value("issuer"),
      addressee: command.value("to"), signer: command.value("signed-by"),
      date: try command.value("date").map { try session.period($0).end })
  }
}
