@testable import GreenFinCore

// Mistakes that no single line shows; all names and figures are made up.
extension BadFixture {
  static let references = [
    BadFixture(
      "duplicate-identifier", "two units of one identifier", in: .registers,
      #"{"id": "city/bureau""#, #"▸{"id": "city/office""#),
    BadFixture(
      "duplicate-identifier", "two targets of one identifier", in: .plan,
      #"{"id": "green-share", "indicator""#, #"▸{"id": "new-money", "indicator""#),
    BadFixture(
      "unknown-reference", "a misspelt unit", in: .plan, #""lead": ["市甲办"]"#,
      #""lead": ["▸市甲半"]"#),
    BadFixture(
      "unknown-reference", "a unit of another city", in: .plan, #""coordinator": "市甲办""#,
      #""coordinator": "▸外市办""#),
    BadFixture(
      "unknown-reference", "an indicator that nobody defined", in: .plan,
      #"{"id": "rule", "indicator": "rule""#, #"▸{"id": "rule", "indicator": "rules""#),
    BadFixture(
      "unknown-reference", "a document that nobody defined", in: .plan, #"{"# + "\n",
      "▸{\n"
    ).replacing(#""document": "city-2030""#, by: #""document": "city-2031""#),
    BadFixture(
      "unknown-reference", "a row that the table does not have", in: .plan,
      #"{"id": "new-money""#, #"▸{"id": "new-money""#
    ).replacing(#""action": "1.1""#, by: #""action": "1.9""#),
    BadFixture(
      "unknown-reference", "a task that the goal does not have", in: .plan,
      #"{"number": "1", "title": "资金""#, #"▸{"number": "1", "title": "资金""#
    ).replacing(#""tasks": ["1"]"#, by: #""tasks": ["7"]"#),
    BadFixture(
      "unknown-reference", "a place that nobody defined", in: .registers, #"{"id": "city/east""#,
      #"▸{"id": "city/east""#
    ).replacing(#""parent": "city""#, by: #""parent": "province""#),
    BadFixture(
      "unknown-reference", "a member that does not exist", in: .registers,
      #"{"id": "city/districts""#, #"▸{"id": "city/districts""#
    ).replacing(#"["city/east-gov", "#, by: #"["city/north-gov", "#),
    BadFixture(
      "ambiguous-name", "a name that two units have", in: .plan, #""lead": ["市甲办"]"#,
      #""lead": ["▸市甲办"]"#
    ).replacingElsewhere(#""name": "市乙局""#, by: #""name": "市乙局", "aliases": ["市甲办"]"#),
  ]

  static let meanings = [
    BadFixture(
      "reversed-period", "a plan that ends before it starts", in: .plan, "{\n", "▸{\n"
    ).replacing(
      #""end": "2030-12-31","# + "\n  \"coord", by: #""end": "2029-12-31","# + "\n  \"coord"),
    BadFixture(
      "reversed-period", "a figure whose period ends first", in: .registers,
      #"{"id": "money-1""#, #"▸{"id": "money-1""#
    ).replacing(#""periodStart": "2030-01-01""#, by: #""periodStart": "2030-07-01""#),
    BadFixture(
      "collective-cycle", "a collective in itself", in: .registers, #"{"id": "city/districts""#,
      #"▸{"id": "city/districts""#
    ).replacing(#"["city/east-gov", "#, by: #"["city/districts", "#),
    BadFixture(
      "wrong-dimension", "a share in money", in: .registers, #"{"id": "share-1""#,
      #"▸{"id": "share-1""#
    ).replacing(#""value": 12.5, "unit": "%""#, by: #""value": 12.5, "unit": "亿元""#),
    BadFixture(
      "wrong-dimension", "a share in percentage points", in: .plan,
      #"{"id": "green-share""#, #"▸{"id": "green-share""#
    ).replacing(#""unit": "%", "mode""#, by: #""unit": "个百分点", "mode""#),
    BadFixture(
      "outside-limits", "a share above everything", .warning, in: .registers,
      #"{"id": "share-1""#, #"▸{"id": "share-1""#
    ).replacing(#""value": 12.5"#, by: #""value": 125"#),
    BadFixture(
      "wrong-number", "a row that skips a number", in: .plan, #"{"number": "1.2""#,
      #"▸{"number": "1.3""#),
    BadFixture(
      "wrong-number", "a target called after another indicator", in: .plan, #"{"id": "rule""#,
      #"▸{"id": "rules""#),
    BadFixture(
      "incomplete-predicate", "at least, but how much", in: .plan, #"{"id": "green-share""#,
      #"▸{"id": "green-share""#
    ).replacing(#""value": 20,"# + "\n      " + #""unit": "%", "#, by: "\n      "),
    BadFixture(
      "incomplete-predicate", "above, but above what", in: .plan, #"{"id": "growth""#,
      #"▸{"id": "growth""#
    ).replacing(#", "versus": "all-growth""#, by: ""),
    BadFixture(
      "unfit-comparator", "a rank of money", in: .plan, #"{"id": "new-money""#,
      #"▸{"id": "new-money""#
    ).replacing(#""comparator": ">=""#, by: #""comparator": "rank<=""#),
    BadFixture(
      "late-baseline", "a baseline on the last day", in: .plan, #"{"id": "green-share""#,
      #"▸{"id": "green-share""#
    ).replacing(#""asOf": "2029-12-31""#, by: #""asOf": "2030-12-31""#),
    BadFixture(
      "unfit-period", "a share with a period", .warning, in: .registers, #"{"id": "share-1""#,
      #"▸{"id": "share-1""#
    ).replacing(#""value": 12.5"#, by: #""basis": "to-date", "value": 12.5"#),
    BadFixture(
      "unfit-period", "a flow without its period", .warning, in: .registers,
      #"{"id": "money-1""#, #"▸{"id": "money-1""#
    ).replacing(#""periodStart": "2030-01-01", "basis": "to-date","#, by: ""),
  ]

  static let judging = [
    BadFixture(
      "disordered-bands", "lights in the wrong order", in: .registers, "\"observations\": [",
      #"""
      "schemes": [{"id": "lights", "name": "灯", "nameEn": "Lights", "source": "示例",
        "sourceEn": "made up", "measure": "monthGap", "bands": [
          {"class": "g", "name": "绿", "nameEn": "green", "light": "green", "bound": -0.1},
          ▸{"class": "y", "name": "黄", "nameEn": "yellow", "light": "yellow", "bound": 0},
          {"class": "r", "name": "红", "nameEn": "red", "light": "red"}]}],
      "observations": [
      """#),
    BadFixture(
      "disordered-bands", "one verdict in two classes", in: .registers, "\"observations\": [",
      #"""
      "schemes": [{"id": "words", "name": "词", "nameEn": "Words", "source": "示例",
        "sourceEn": "made up", "measure": "verdict", "bands": [
          {"class": "good", "name": "好", "nameEn": "good", "light": "green",
            "verdicts": ["achieved", "ahead", "onSchedule", "holding"]},
          ▸{"class": "bad", "name": "差", "nameEn": "bad", "light": "red",
            "verdicts": ["behind", "missed", "broken", "ahead"]},
          {"class": "open", "name": "其他", "nameEn": "other", "light": "grey",
            "verdicts": ["pending", "noData", "notDue"]}]}],
      "observations": [
      """#),
    BadFixture(
      "reversed-limits", "at least 100 and at most 0", in: .registers, #"{"min": 0, "max": 100}"#,
      #"▸{"min": 100, "max": 0}"#),
    BadFixture(
      "parts-do-not-add-up", "a split that loses ten", .warning, in: .registers,
      "\"observations\": [",
      #"""
      "breakdowns": [▸{"target": "city-2030/new-money", "parts": [
        {"jurisdiction": "city/east", "value": 90, "unit": "亿元"}]}],
      "observations": [
      """#),
    BadFixture(
      "falling-schedule", "half by June, a third by September", in: .registers,
      "\"observations\": [",
      #"""
      "schedules": [{"target": "city-2030/new-money", "steps": [
        {"date": "2030-06-30", "share": 50}, ▸{"date": "2030-09-30", "share": 33}]}],
      "observations": [
      """#),
    BadFixture(
      "impossible-share", "more than all by June", in: .registers, "\"observations\": [",
      #"""
      "schedules": [{"target": "city-2030/new-money", "steps": [
        ▸{"date": "2030-06-30", "share": 120}]}],
      "observations": [
      """#),
    BadFixture(
      "missing-key", "a schedule without a step", in: .registers, "\"observations\": [",
      #"""
      "schedules": [▸{"target": "city-2030/new-money", "steps": []}],
      "observations": [
      """#),
    BadFixture(
      "meaningless-formula", "a division by zero", in: .registers, "\"observations\": [",
      #"""
      "observations": [
      ▸{"id": "quotient", "indicator": "new-money", "jurisdiction": "city", "asOf": "2030-03-31",
       "periodStart": "2030-01-01", "basis": "to-date", "value": 3, "unit": "亿元",
       "document": "city-2030", "place": "某处",
       "derivedFrom": {"formula": "a / b", "inputs": [
         {"name": "a", "value": 3, "unit": "亿元"}, {"name": "b", "value": 0, "unit": "亿元"}]}},
      """#),
    BadFixture(
      "meaningless-formula", "an input that is not there", in: .registers, "\"observations\": [",
      #"""
      "observations": [
      ▸{"id": "quotient", "indicator": "new-money", "jurisdiction": "city", "asOf": "2030-03-31",
       "periodStart": "2030-01-01", "basis": "to-date", "value": 3, "unit": "亿元",
       "document": "city-2030", "place": "某处",
       "derivedFrom": {"formula": "a - c", "inputs": [
         {"name": "a", "value": 3, "unit": "亿元"}]}},
      """#),
    BadFixture(
      "formula-differs", "a sum that is not the figure", .warning, in: .registers,
      "\"observations\": [",
      #"""
      "observations": [
      ▸{"id": "sum", "indicator": "new-money", "jurisdiction": "city", "asOf": "2030-03-31",
       "periodStart": "2030-01-01", "basis": "to-date", "value": 3, "unit": "亿元",
       "document": "city-2030", "place": "某处",
       "derivedFrom": {"formula": "a + b", "inputs": [
         {"name": "a", "value": 3, "unit": "亿元"}, {"name": "b", "value": 7000, "unit": "万元"}]}},
      """#),
    BadFixture(
      "part-twice", "one district twice", in: .registers, "\"observations\": [",
      #"""
      "breakdowns": [{"target": "city-2030/new-money", "parts": [
        {"jurisdiction": "city/east", "value": 60, "unit": "亿元"},
        ▸{"jurisdiction": "city/east", "value": 40, "unit": "亿元"}]}],
      "observations": [
      """#),
    BadFixture(
      "part-twice", "a quarter inside a half-year", in: .registers, "\"observations\": [",
      #"""
      "breakdowns": [{"target": "city-2030/new-money", "parts": [
        {"period": "2030H1", "value": 60, "unit": "亿元"},
        ▸{"period": "2030Q2", "value": 40, "unit": "亿元"}]}],
      "observations": [
      """#),
    BadFixture(
      "stray-part", "the city as a part of itself", in: .registers, "\"observations\": [",
      #"""
      "breakdowns": [{"target": "city-2030/new-money", "parts": [
        ▸{"jurisdiction": "city", "value": 100, "unit": "亿元"}]}],
      "observations": [
      """#),
    BadFixture(
      "stray-part", "a quarter of the next year", in: .registers, "\"observations\": [",
      #"""
      "breakdowns": [{"target": "city-2030/new-money", "parts": [
        ▸{"period": "2031Q1", "value": 100, "unit": "亿元"}]}],
      "observations": [
      """#),
    BadFixture(
      "unknown-period", "a ninth quarter", in: .registers, "\"observations\": [",
      #"""
      "breakdowns": [{"target": "city-2030/new-money", "parts": [
        {"period": "▸2030Q9", "value": 100, "unit": "亿元"}]}],
      "observations": [
      """#),
    BadFixture(
      "second-split", "two splits of one target", in: .registers, "\"observations\": [",
      #"""
      "breakdowns": [{"target": "city-2030/new-money", "parts": [
        {"jurisdiction": "city/east", "value": 100, "unit": "亿元"}]},
        ▸{"target": "city-2030/new-money", "parts": [
        {"period": "2030", "value": 100, "unit": "亿元"}]}],
      "observations": [
      """#),
  ]

  static let people = [
    BadFixture(
      "unit-twice", "a unit under two of its names", .warning, in: .plan, #"["市甲办"], "support""#,
      #"["市甲办", "▸甲办公室"], "support""#),
    BadFixture(
      "nobody-answers", "a row without units", .note, in: .plan, #"{"number": "1.2""#,
      #"▸{"number": "1.2""#
    ).replacing(
      #", "place": "表1.2","# + "\n        " + #""units": {"responsible": ["各区政府"]}"#,
      by: #", "place": "表1.2""#),
    BadFixture(
      "pilot-without-lead", "a pilot that is only supported", .warning, in: .plan,
      #"{"id": "p1""#, #"▸{"id": "p1""#
    ).replacing(#""lead": ["市乙局"]"#, by: #""support": ["市乙局"]"#),
  ]
}
