import GreenFinCore
import OfficeFormats

/// The laggards by name, with what their units say, and what moved since the earlier quarter.
extension ReportText {
  var lagging: [Phrase] {
    let late = report.laggards
    let remarks = LaggardRemarks(report, of: late)
    let targets = late.map { target -> Phrase in
      let sentence = target.sentence(naming: answerable(target), as: report.name(of: target))
      return remarks.carrying([target]).reduce(sentence, adding)
    }
    let actions = report.delayedActions.map { delayed($0, remarks) }
    let all = targets + shared(remarks) + actions
    let isKnown = report.targets.contains(where: \.hasFigure)
    return all.isEmpty && isKnown
      ? [
        Phrase(
          "没有欠进度、未完成或未保持的目标值，也没有报为滞后的工作。",
          "No target is behind, missed or broken, and no action is called delayed.")
      ]
      : all
  }

  /// Who answers for a target; where the document says nothing, that is said, and who filed the figure.
  private func answerable(_ target: ReportedTarget) -> [Phrase] {
    let units = words.names(target.answerable.map(\.unit))
    guard units.isEmpty else { return units }
    let filer = target.filing?.unit.map(words.name)
    return [
      Phrase(
        "文件未明确责任单位" + (filer.map { "，数据由\($0.chinese)报送" } ?? ""),
        "the document names no unit" + (filer.map { "; figure filed by \($0.english)" } ?? ""))
    ]
  }

  /// What is said of an action that carries several laggards: nobody says which of them it explains.
  private func shared(_ remarks: LaggardRemarks) -> [Phrase] {
    remarks.shared.compactMap { carried in
      let said = remarks.carrying(carried)
      guard !said.isEmpty else { return nil }
      let names = Phrase.list(carried.map { report.name(of: $0) })
      let lead = Phrase("对承担\(names.chinese)的工作，", "On the action that carries \(names.english):")
      return said.reduce(lead, adding)
    }
  }

  private func delayed(_ action: ReportedAction, _ remarks: LaggardRemarks) -> Phrase {
    let units = words.names(
      action.entry.responsibilities.filter { $0.basis == .named }.map(\.unit))
    let who =
      units.isEmpty ? Phrase("文件未明确责任单位", "the document names no unit") : Phrase.list(units)
    let name = action.entry.name
    return remarks.byAction[action.entry.action.id, default: []].reduce(
      Phrase(
        "\(name.chinese)（\(who.chinese)）：报为滞后。", "\(name.english) (\(who.english)): delayed."),
      adding)
  }

  private func adding(_ sentence: Phrase, _ remark: UnitRemark) -> Phrase {
    let said = said(remark)
    return Phrase(sentence.chinese + said.chinese, sentence.english + " " + said.english)
  }

  private func said(_ remark: UnitRemark) -> Phrase {
    let unit = remark.unit.map(words.name) ?? Phrase("报送单位", "The unit")
    let number = remark.action.rawValue.split(separator: "/").last ?? ""
    return Phrase(
      "\(unit.chinese)就\(number)反映：\(remark.text.quoted)。",
      "\(unit.english) on \(number): “\(remark.text)”.")
  }
}

// MARK: - Movements

extension ReportText {
  typealias Part = (heading: Phrase, content: CardSection.Content)

  /// What went up, what is new, what went down.
  var movements: [Part] {
    let groups: [(ReportedTarget.Movement, Phrase)] = [
      (.improved, Phrase("上升", "Up")), (.appeared, Phrase("新报", "New")),
      (.worsened, Phrase("下降", "Down")), (.vanished, Phrase("数据失效", "Lost")),
    ]
    let targets = groups.map { movement, label in
      part(label, report.moved(movement).compactMap { $0.changeSentence(as: report.name(of: $0)) })
    }
    return targets + [
      part(Phrase("工作", "Actions"), report.movedActions.compactMap(\.changeSentence))
    ]
  }

  /// The same with figures that changed under one verdict.
  var allMovements: [Part] {
    let still = report.moved(.unchanged).compactMap { $0.changeSentence(as: report.name(of: $0)) }
    return movements + [
      part(Phrase("结论未变", "Same verdict"), still),
      part(
        Phrase("工作状态未变", "Actions in the same state"),
        report.advancedActions.compactMap(\.changeSentence)),
    ]
  }

  private func part(_ label: Phrase, _ sentences: [Phrase]) -> Part {
    (
      Phrase("\(label.chinese)\(sentences.count)项", "\(label.english): \(sentences.count)"),
      paragraphs(sentences)
    )
  }
}
