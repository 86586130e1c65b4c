import GreenFinCore
import OfficeFormats

/// The tables of a report, each as a listing.
struct ReportTables {
  let words: ReportWords
  let report: QuarterlyReport
  /// Whether completions are drawn, as on a screen.
  var hasBars = false

  private var catalog: Catalog { words.catalog }

  /// The full table: every target with everything that is known of it.
  var targets: Listing<ReportedTarget> {
    Listing(
      title: Phrase("目标值完成情况", "Targets"), columns: naming + standing + pace + grounds)
  }

  /// The main indicators, as the text of the bulletin shows them.
  var mainTargets: Listing<ReportedTarget> {
    let keys = [
      "name", "promise", "figure", "completion", "timeProgress", "gapPoints", "needed", "verdict",
    ]
    var listing = targets
    listing.columns = keys.compactMap { key in listing.columns.first { $0.key == key } }
    if hasBars { listing.columns.append(.bar(\.judgement)) }
    return listing
  }

  private var naming: [ListingColumn<ReportedTarget>] {
    let catalog = catalog
    let isSingle = report.basis.plans.count == 1
    return [
      ListingColumn("id", Phrase("标识", "Id"), audience: .machines) { row, _ in
        Cell(row.entry.target.id)
      },
      ListingColumn(
        // One plan is named in the title.
        "plan", Phrase("计划", "Plan"), importance: 5,
        audience: isSingle ? .machines : .everyone, flexible: true
      ) { row, language in
        Cell(text: row.entry.plan.name.text(language), value: DataValue(row.entry.plan.id))
      },
      ListingColumn("name", Phrase("指标", "Indicator"), flexible: true) { row, language in
        Cell(
          text: row.entry.indicator.name.text(language),
          value: .text(row.entry.indicator.name.chinese))
      },
      ListingColumn("nameEn", Phrase("英文名称", "English name"), audience: .machines) { row, _ in
        Cell(row.entry.indicator.name.english)
      },
      ListingColumn("promise", Phrase("目标", "Target"), trailing: true, flexible: true) {
        row, language in
        let text = TargetText(row.entry.target, catalog)
        return Cell(text: text.promise(language), value: .text(text.promise(.chinese)))
      },
      ListingColumn("target", Phrase("目标值", "Target value"), audience: .machines) { row, _ in
        let value = row.entry.target.predicate.quantity?.value
        return Cell(text: value?.plainText ?? "", value: DataValue(value))
      },
      ListingColumn("unit", Phrase("计量单位", "Unit"), audience: .machines) { row, _ in
        Cell(row.entry.target.predicate.quantity?.unit.symbol)
      },
      ListingColumn("due", Phrase("期限", "Due"), importance: 15) { row, _ in
        Cell(row.entry.target.window.end)
      },
    ]
  }

  private var standing: [ListingColumn<ReportedTarget>] {
    [
      ListingColumn("figure", Phrase("实绩", "Figure"), importance: 80, trailing: true) {
        row, language in
        let observed = row.judgement.observed
        return Cell(
          text: row.figure?.text(language) ?? "", value: DataValue(observed?.quantity.value))
      },
      ListingColumn("figureUnit", Phrase("实绩单位", "Unit"), audience: .machines) { row, _ in
        Cell(row.judgement.observed?.quantity.unit.symbol)
      },
      ListingColumn("qualifier", Phrase("精度", "Qualifier"), audience: .machines) {
        row, language in
        let qualifier = row.judgement.observed?.qualifier
        return Cell(
          text: qualifier?.label.text(language) ?? "", value: DataValue(qualifier?.rawValue))
      },
      ListingColumn("figureAsOf", Phrase("截至", "As of"), importance: 52) { row, _ in
        Cell(row.judgement.observed?.asOf)
      },
      ListingColumn("completion", Phrase("完成率", "Done"), importance: 70, trailing: true) {
        row, _ in Cell(row.judgement.completion)
      },
      ListingColumn("timeProgress", Phrase("序时进度", "Time"), importance: 50, trailing: true) {
        row, _ in Cell(row.judgement.timeProgress)
      },
    ]
  }

  private var pace: [ListingColumn<ReportedTarget>] {
    [
      ListingColumn("gap", Phrase("差距", "Gap"), audience: .machines) { row, _ in
        Cell(row.judgement.gap)
      },
      ListingColumn(
        "gapPoints", Phrase("差距（百分点）", "Gap (points)"), importance: 60, trailing: true,
        audience: .people
      ) { row, _ in
        Cell(
          text: row.judgement.gap.map(ReportWords.points) ?? "",
          value: DataValue(row.judgement.gap.map { $0 * Fraction(100) }))
      },
      ListingColumn("margin", Phrase("与目标相差", "Margin"), importance: 30, trailing: true) {
        row, language in
        Cell(
          text: row.judgement.margin?.text(language) ?? "",
          value: DataValue(row.judgement.margin?.value))
      },
      ListingColumn("needed", Phrase("每季度还需", "Needed a quarter"), importance: 35) {
        row, language in
        Cell(text: row.neededPace?.text(language) ?? "", value: DataValue(row.neededPerQuarter))
      },
      ListingColumn("verdict", Phrase("结论", "Verdict")) { row, language in
        let verdict = row.judgement.verdict
        return Cell(verdict.rawValue, verdict.label, language, tone: verdict.light.tone)
      },
      ListingColumn("before", Phrase("上期结论", "Before"), importance: 20) { row, language in
        guard let verdict = row.before?.verdict else { return .empty }
        return Cell(verdict.rawValue, verdict.label, language)
      },
      ListingColumn("movement", Phrase("变化", "Change"), importance: 25) { row, language in
        Cell(row.movement.rawValue, row.movement.label, language)
      },
      ListingColumn("class", Phrase("分档", "Class"), importance: 10, flexible: true) {
        row, language in
        guard let answer = row.answer else { return .empty }
        return Cell(
          text: answer.text(language), value: DataValue(answer.band?.id),
          tone: answer.band?.light.tone)
      },
    ]
  }

  private var grounds: [ListingColumn<ReportedTarget>] {
    let words = words
    return [
      ListingColumn("units", Phrase("责任单位", "Units"), importance: 55, flexible: true) {
        row, language in
        let names = words.names(row.answerable.map(\.unit))
        return Cell(
          text: names.map { $0.text(language) }.joined(
            separator: language == .chinese ? "、" : ", "),
          value: DataValue(row.answerable.map(\.unit)))
      },
      ListingColumn("source", Phrase("数据来源", "Source"), importance: 8, flexible: true) { row, _ in
        guard let observed = row.judgement.observed else { return .empty }
        return Cell(
          text: words.source(observed), value: .text("\(observed.document) \(observed.place)"))
      },
      ListingColumn("reason", Phrase("理由", "Reason"), audience: .machines) { row, _ in
        Cell(row.judgement.reason.chinese)
      },
      ListingColumn("reasonEn", Phrase("英文理由", "Reason"), audience: .machines) { row, _ in
        Cell(row.judgement.reason.english)
      },
      ListingColumn("sentence", Phrase("说明", "Sentence"), audience: .machines) { row, _ in
        Cell(row.sentence.chinese)
      },
      ListingColumn("sentenceEn", Phrase("英文说明", "Sentence"), audience: .machines) { row, _ in
        Cell(row.sentence.english)
      },
    ]
  }
}

// MARK: - The other tables

extension ReportTables {
  /// The counts by verdict.
  var counts: Listing<VerdictCounts.Row> {
    Listing(
      title: Phrase("总体情况", "Overall"),
      columns: [
        ListingColumn("verdict", Phrase("结论", "Verdict")) { row, language in
          Cell(row.verdict.rawValue, row.verdict.label, language, tone: row.verdict.light.tone)
        },
        ListingColumn("count", Phrase("项数", "Targets"), trailing: true) { row, _ in
          Cell(row.count)
        },
        ListingColumn("share", Phrase("占比", "Share"), trailing: true) { row, _ in
          Cell(row.share)
        },
        ListingColumn("change", Phrase("比上期", "Change"), trailing: true) { row, _ in
          guard let change = row.change else { return .empty }
          return Cell(text: change > 0 ? "+\(change)" : "\(change)", value: DataValue(change))
        },
      ])
  }

  /// The tasks with the states of their actions.
  var tasks: Listing<ReportedTask> {
    let showsPlan = report.basis.plans.count > 1
    let states: [ListingColumn<ReportedTask>] = ActionProgress.State.allCases.map { state in
      ListingColumn(state.rawValue, state.label, trailing: true) { row, _ in
        Self.counted(row.count(state))
      }
    }
    return Listing(
      title: Phrase("重点任务", "Tasks"),
      columns: [
        ListingColumn(
          "plan", Phrase("计划", "Plan"), audience: showsPlan ? .everyone : .machines, flexible: true
        ) { row, language in
          Cell(text: row.plan.name.text(language), value: DataValue(row.plan.id))
        },
        ListingColumn("task", Phrase("任务", "Task"), flexible: true) { row, language in
          Cell(text: row.title.text(language), value: .text(row.title.chinese))
        },
        ListingColumn("actions", Phrase("工作", "Actions"), trailing: true) { row, _ in
          Cell(row.actions.count)
        },
      ] + states + [
        ListingColumn("unknown", Phrase("未报", "Not reported"), trailing: true) { row, _ in
          Self.counted(row.count(nil))
        }
      ])
  }

  /// A count; nothing for people where it is zero.
  private static func counted(_ count: Int) -> Cell {
    Cell(text: count == 0 ? "" : "\(count)", value: DataValue(count))
  }

  /// The actions with their progress.
  var actions: Listing<ReportedAction> {
    let words = words
    return Listing(
      title: Phrase("重点工作和试点", "Actions and pilots"),
      columns: [
        ListingColumn("id", Phrase("标识", "Id"), audience: .machines) { row, _ in
          Cell(row.entry.action.id)
        },
        ListingColumn("name", Phrase("工作", "Action"), flexible: true) { row, language in
          let text = row.entry.action.title ?? row.entry.action.summary
          let number = row.entry.action.number
          return Cell(
            text: "\(number) \(text.text(language))", value: .text("\(number) \(text.chinese)"))
        },
        ListingColumn("units", Phrase("责任单位", "Units"), importance: 20, flexible: true) {
          row, language in
          let units = row.entry.responsibilities.filter { $0.basis == .named }.map(\.unit)
          return Cell(
            text: words.names(units).map { $0.text(language) }
              .joined(separator: language == .chinese ? "、" : ", "), value: DataValue(units))
        },
        ListingColumn("state", Phrase("状态", "State")) { row, language in
          guard let state = row.state else {
            return Cell(
              text: Phrase("未报", "not reported").text(language), value: .null, tone: .quiet)
          }
          return Cell(state.rawValue, state.label, language, tone: state.tone)
        },
        ListingColumn("percent", Phrase("完成比例", "Done"), importance: 40, trailing: true) { row, _ in
          Cell(
            text: row.percent.map { "\($0.plainText)%" } ?? "", value: DataValue(row.percent))
        },
        remark("problems", Phrase("存在问题", "Problems"), \.problems),
        remark("nextSteps", Phrase("下一步工作", "Next steps"), \.nextSteps),
        ListingColumn("reported", Phrase("本季度已报", "Reported"), importance: 10) { row, language in
          Cell(
            text: row.isReported
              ? Phrase("是", "yes").text(language) : Phrase("否", "no").text(language),
            value: .bool(row.isReported))
        },
      ])
  }

  /// What the units say of an action, each after its name.
  private func remark(
    _ key: String, _ heading: Phrase, _ text: @escaping @Sendable (ProgressReport) -> String?
  ) -> ListingColumn<ReportedAction> {
    let words = words
    return ListingColumn(key, heading, importance: 25, flexible: true) { row, language in
      let said = row.reports.compactMap { report in
        text(report).map { text in
          let unit = report.unit.map { words.name($0).text(language) } ?? ""
          return unit.isEmpty ? text : unit + (language == .chinese ? "：" : ": ") + text
        }
      }
      return Cell(said.joined(separator: "\n"))
    }
  }

  /// The units with what they answer for.
  var units: Listing<UnitStanding> {
    func number(
      _ key: String, _ heading: Phrase, _ count: @escaping @Sendable (UnitStanding) -> Int
    ) -> ListingColumn<UnitStanding> {
      ListingColumn(key, heading, trailing: true) { row, _ in Cell(count(row)) }
    }
    return Listing(
      title: Phrase("责任单位", "Units"),
      columns: [
        ListingColumn("unit", Phrase("单位", "Unit"), flexible: true) { row, language in
          Cell(text: row.unit.name.text(language), value: DataValue(row.unit.id))
        },
        number("targets", Phrase("目标值", "Targets")) { $0.targets },
        number("ownTargets", Phrase("列名负责", "By name")) { $0.ownTargets },
        number("lagging", Phrase("滞后", "Lagging")) { $0.lagging },
        number("unreported", Phrase("无数据", "No data")) { $0.unreported },
        number("actions", Phrase("工作", "Actions")) { $0.actions },
        number("reportedActions", Phrase("本季度已报", "Reported")) { $0.reportedActions },
        ListingColumn("state", Phrase("报送", "Return")) { row, language in
          Cell(
            text: row.filing?.label.text(language) ?? "", value: DataValue(row.filing?.rawValue))
        },
      ])
  }

  /// The returns.
  var returns: Listing<ReturnState> { ReturnListing.listing(Phrase("报送情况", "Returns")) }
}

extension ActionProgress.State {
  /// How the state strikes the reader.
  var tone: Tone {
    switch self {
    case .done: .good
    case .inProgress: .strong
    case .notStarted: .warning
    case .delayed: .bad
    case .stopped: .quiet
    }
  }
}
