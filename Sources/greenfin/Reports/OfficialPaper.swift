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

  private var language: Language { paper.language }

  /// The whole file.
  var bytes: [UInt8] {
    TextDocument(
      title: paper.title, language: language.rawValue,
      sections: [DocumentSection(head + text + annexList + signature)] + annexes
    ).docx()
  }

  /// A paragraph in which nothing hides: what cannot be seen is spelled out.
  private func line(_ text: String, _ role: ParagraphRole = .body) -> DocumentSection.Block {
    .text(TerminalText.escaped(text), role)
  }

  // MARK: - The text

  private var head: [DocumentSection.Block] {
    var blocks: [DocumentSection.Block] = []
    let signer = formalities.signer.map {
      Phrase("签发人：\($0)", "Signed by: \($0)").text(language)
    }
    let number = [formalities.number, signer].compactMap(\.self).joined(separator: "　　")
    if !number.isEmpty { blocks.append(line(number, .number)) }
    blocks.append(line(paper.title, .title))
    if let addressee = formalities.addressee {
      let colon = Phrase("：", ":").text(language)
      blocks.append(
        line(addressee.hasSuffix(colon) ? addressee : addressee + colon, .addressee))
    }
    return blocks + [line(paper.subtitle)]
  }

  private var text: [DocumentSection.Block] {
    paper.sections.enumerated().flatMap { index, section in
      (section.heading.isEmpty ? [] : [line(section.heading, .heading1)])
        + blocks(of: section.content) + (index + 1 == paper.chartPlace ? chart : [])
    }
  }

  /// The completions beside the time that has passed, as a chart whose figures can be changed.
  private var chart: [DocumentSection.Block] {
    let targets = paper.charted.filter { $0.judgement.completion != nil }
    guard targets.count > 1 else { return [] }
    func percent(_ fraction: Fraction?) -> String? {
      fraction.map { ($0 * Fraction(100)).decimalText(places: 1) }
    }
    let names = targets.map { TerminalText.escaped($0.entry.indicator.name.text(language)) }
    let completion = Phrase("完成率", "Completion").text(language)
    let time = Phrase("序时进度", "Time that has passed").text(language)
    let completions = targets.map { percent($0.judgement.completion) }
    let summary = zip(names, completions).map { "\($0) \($1 ?? "")%" }.joined(separator: ", ")
    return [
      .chart(
        DocumentChart(
          title: Phrase("完成率与序时进度", "Completion and time that has passed").text(language),
          unit: "%", categories: names,
          series: [
            .init(completion, completions, shape: .columns, colour: Colour(0x0072B2)),
            .init(
              time, targets.map { percent($0.judgement.timeProgress) }, shape: .dashedLine,
              colour: Colour(0xC44E00)),
          ], summary: summary))
    ]
  }

  private func blocks(
    of content: CardSection.Content, isLandscape: Bool = false
  ) -> [DocumentSection.Block] {
    switch content {
    case .paragraphs(let texts), .lines(let texts): texts.map { line($0) }
    case .fields(let fields):
      fields.map { line($0.label + Phrase("：", ": ").text(language) + $0.text) }
    case .table(let table): [.table(PaperTable(table, isLandscape: isLandscape).table)]
    }
  }

  /// What the annexes are called, under the text (附件说明).
  private var annexList: [DocumentSection.Block] {
    guard !paper.annexes.isEmpty else { return [] }
    let only = paper.annexes.count == 1
    return paper.annexes.enumerated().map { index, annex in
      let title = annex.title.text(language)
      let word =
        index == 0 ? Phrase("附件：", "Annexes: ").text(language) : Phrase("　　　", "").text(language)
      return .text(word + (only ? "" : "\(index + 1). ") + title)
    }
  }

  private var signature: [DocumentSection.Block] {
    let date = formalities.date?.words.text(language)
    return [formalities.issuer, date].compactMap(\.self).map { line($0, .signature) }
  }

  // MARK: - Annexes

  private var annexes: [DocumentSection] {
    paper.annexes.enumerated().map { index, annex in
      DocumentSection(
        [
          .text(OfficialText.label(index).text(language), .annexLabel),
          .text(annex.title.text(language), .caption),
        ] + blocks(of: annex.table, isLandscape: true) + annex.cards.flatMap(blocks),
        isLandscape: true)
    }
  }

  /// Words behind the text stand in the size of tables.
  private func small(_ content: CardSection.Content) -> [DocumentSection.Block] {
    switch content {
    case .paragraphs(let texts), .lines(let texts): texts.map { line($0, .note) }
    case .fields(let fields):
      fields.map { line($0.label + Phrase("：", ": ").text(language) + $0.text, .note) }
    case .table: blocks(of: content, isLandscape: true)
    }
  }

  /// A card on a page of its own.
  private func blocks(of card: Card) -> [DocumentSection.Block] {
    [.pageBreak, line(card.title, .caption)]
      + card.sections.flatMap { section in
        (section.heading.isEmpty ? [] : [line(section.heading, .heading3)])
          + small(section.content)
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
