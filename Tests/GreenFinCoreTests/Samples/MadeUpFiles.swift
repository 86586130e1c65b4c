@testable import GreenFinCore

/// The files of a tiny catalog, all of it made up: no such city, plan, office or figure exists.
enum MadeUpFiles {
  static let registersName = "registers.json"
  static let planName = "plans/city-2030.json"

  static let registers = """
    {
      "format": 1,
      "documents": [
        {"id": "city-2030", "title": "示例市2030年计划", "titleEn": "Sample City plan for 2030"}
      ],
      "jurisdictions": [
        {"id": "city", "name": "示例市", "nameEn": "Sample City", "level": "city"},
        {"id": "city/east", "name": "东区", "nameEn": "East", "level": "district", "parent": "city"}
      ],
      "units": [
        {"id": "city/office", "name": "市甲办", "nameEn": "Office A", "aliases": ["甲办公室"],
          "jurisdiction": "city", "kind": "bureau"},
        {"id": "city/bureau", "name": "市乙局", "nameEn": "Bureau B",
          "jurisdiction": "city", "kind": "bureau"},
        {"id": "city/east-gov", "name": "东区政府", "nameEn": "East government",
          "jurisdiction": "city/east", "kind": "district-government"},
        {"id": "city/west-gov", "name": "西区政府", "nameEn": "West government",
          "jurisdiction": "city", "kind": "district-government"},
        {"id": "city/districts", "name": "各区政府", "nameEn": "All districts", "kind": "collective",
          "jurisdiction": "city", "members": ["city/east-gov", "city/west-gov"]},
        {"id": "city/committee", "name": "新区管委会", "nameEn": "New area committee",
          "jurisdiction": "city", "kind": "new-area-committee"}
      ],
      "indicators": [
        {"id": "new-money", "name": "新增资金", "nameEn": "New money", "kind": "flow",
          "unit": "亿元", "better": "higher"},
        {"id": "green-share", "name": "绿色占比", "nameEn": "Green share", "kind": "share",
          "unit": "%", "better": "higher", "limits": {"min": 0, "max": 100}},
        {"id": "growth", "name": "绿色增速", "nameEn": "Green growth", "kind": "growth",
          "unit": "%", "better": "higher"},
        {"id": "all-growth", "name": "全部增速", "nameEn": "Growth of all", "kind": "growth",
          "unit": "%", "better": "higher"},
        {"id": "rule", "name": "出台办法", "nameEn": "Rule issued", "kind": "milestone",
          "better": "higher"}
      ],
      "observations": [
        {"id": "share-1", "indicator": "green-share", "jurisdiction": "city", "asOf": "2029-12-31",
          "value": 12.5, "unit": "%", "document": "city-2030", "place": "表1"},
        {"id": "money-1", "indicator": "new-money", "jurisdiction": "city", "asOf": "2030-06-30",
          "periodStart": "2030-01-01", "basis": "to-date",
          "value": 60, "unit": "亿元", "document": "city-2030", "place": "表2"}
      ]
    }
    """

  static let plan = """
    {
      "format": 1,
      "id": "city-2030",
      "document": "city-2030",
      "name": "示例2030年计划",
      "nameEn": "Sample plan",
      "jurisdiction": "city",
      "start": "2030-01-01",
      "end": "2030-12-31",
      "coordinator": "市甲办",
      "implied": {"units": ["新区管委会"], "place": "注"},
      "goals": [
        {"number": "1", "title": "资金", "titleEn": "Money", "summary": "筹更多的钱",
          "summaryEn": "Raise more.", "tasks": ["1"], "place": "目标一"}
      ],
      "tasks": [
        {"number": "1", "title": "筹集资金", "titleEn": "Raising money", "place": "任务一", "actions": [
          {"number": "1.1", "summary": "向银行筹钱", "summaryEn": "Ask banks.", "place": "表1.1",
            "units": {"lead": ["市甲办"], "support": ["市乙局"]}},
          {"number": "1.2", "summary": "向企业筹钱", "summaryEn": "Ask firms.", "place": "表1.2",
            "units": {"responsible": ["各区政府"]}}
        ]}
      ],
      "pilots": [
        {"id": "p1", "title": "试一试", "titleEn": "A trial", "summary": "先试", "summaryEn": "Try.",
          "place": "附件", "units": {"lead": ["市乙局"]}}
      ],
      "targets": [
        {"id": "new-money", "indicator": "new-money", "comparator": ">=", "value": 100,
          "unit": "亿元", "mode": "reach", "end": "2030-12-31", "commitment": "力争", "statements": [
            {"part": "goals", "goal": "1", "place": "目标一", "written": "100亿元以上"},
            {"part": "table", "action": "1.1", "place": "表1.1", "written": "100亿元"}
          ]},
        {"id": "green-share", "indicator": "green-share", "comparator": ">=", "value": 20,
          "unit": "%", "mode": "reach", "end": "2030-12-31", "statements": [],
          "baseline": {"value": 12.5, "unit": "%", "asOf": "2029-12-31", "place": "表1"}},
        {"id": "growth", "indicator": "growth", "comparator": "above", "versus": "all-growth",
          "mode": "reach", "end": "2030-12-31", "statements": []},
        {"id": "rule", "indicator": "rule", "comparator": "done", "mode": "reach",
          "end": "2030-12-31", "statements": []}
      ]
    }
    """

  /// Both files, the one or the other of them in another wording.
  static func files(registers: String = registers, plan: String = plan) -> [SourceFile] {
    [
      SourceFile(name: registersName, bytes: Array(registers.utf8)),
      SourceFile(name: planName, bytes: Array(plan.utf8)),
    ]
  }
}
