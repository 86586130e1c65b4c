import GreenFinCore
import OfficeFormats

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
        ListingColumn(
          "change",
          Phrase("比" + earlier.chinese, namesBefore ? "Since " + earlier.english : "Change"),
          trailing: true
        ) { row, _ in
          guard let change = row.change else { return .empty }
          return Cell(text: change > 0 ? "+\(change)" : "\(change)", value: DataValue(change))
        },
      ])
  }

  /// The tasks with the states of their actions.
  var tasks: Listing<ReportedTask> {
    let showsPlan = report.basis.plans.count > 1
    let states: [ListingColumn<ReportedTask>] = ActionProgress.State.allCases.map { state in
      ListingColumn(state.rawValue, state.label.asSentence, trailing: true) { row, _ in
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
        remark("narrative", Phrase("工作进展", "Progress"), \.narrative),
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

  /// The actions by their short names, as the annex of a bulletin has them.
  var knownActions: Listing<ReportedAction> {
    let name = ListingColumn<ReportedAction>("name", Phrase("工作", "Action"), flexible: true) {
      row, language in Cell(row.entry.name.text(language))
    }
    var listing = actions
    listing.columns = [name] + listing.columns.filter { $0.key != "name" }
    return listing
  }

  /// Actions by name and unit alone.
  var silentActions: Listing<ReportedAction> {
    var listing = knownActions
    listing.columns = listing.columns.filter { ["name", "units"].contains($0.key) }
    return listing
  }

  /// What the units say of an action, each after its name.
  private func remark(
    _ key: String, _ heading: Phrase, _ text: @escaping @Sendable (ProgressReport) -> String?
  ) -> ListingColumn<ReportedAction> {
    let words = words
    return ListingColumn(key, heading, importance: 25, flexible: true) { row, language in
      let said = row.reports.compactMap { report in
        text(report).map(\.withoutTabs).map { text in
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
