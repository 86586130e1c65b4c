import Testing

@testable import GreenFinCore

@Suite("The rubrics that come with the program")
struct RubricTests {
  private func rubric(_ id: Rubric.ID) throws -> Rubric {
    try #require(try BundledCatalog.catalog().rubrics.first { $0.id == id })
  }

  @Test("Nothing is wrong with them, and each part says where it is from")
  func sound() throws {
    let result = CatalogLoader.validate(Catalog.bundledFiles)
    let own = result.findings.filter { $0.place?.file.hasPrefix("rubrics/") == true }
    #expect(own.map { "\($0.identifier) \($0.place?.description ?? "")" } == [])
    #expect(try BundledCatalog.catalog().rubrics.count == 2)
  }

  @Test("The bulletin's steps: a negative list of 16, green or not, three pillars, three grades")
  func structure() throws {
    let rubric = try rubric("green-financing-entity")
    #expect(rubric.gates.map(\.items.count) == [16, 2])
    #expect(rubric.gates.map(\.outcome.chinese) == ["非绿", "非绿"])
    #expect(rubric.criteria.map(\.name.chinese) == ["环境影响", "社会责任", "公司治理"])
    #expect(rubric.grades.map(\.name.chinese) == ["深绿", "中绿", "浅绿"])
  }

  @Test("Only what the bulletin names counts as named: no item of the list, no weight, no bound")
  func examples() throws {
    let rubric = try rubric("green-financing-entity")
    #expect(rubric.gates[0].provenance.basis == .document)
    #expect(rubric.gates[0].items.allSatisfy { $0.provenance.basis == .example })
    for criterion in rubric.allCriteria {
      #expect(criterion.provenance.basis != .document, "\(criterion.id) has a weight")
    }
    for grade in rubric.grades {
      #expect(grade.provenance.basis == .detailsAreExamples, "\(grade.id)")
    }
    let named = rubric.grades.flatMap(\.consequences).filter { $0.provenance.basis == .document }
    #expect(named.compactMap { $0.quantity?.chinese } == ["12%", "75%"])
  }

  @Test("The units' appraisal: nothing but the groups and the best grade is named by a plan")
  func yearEnd() throws {
    let rubric = try rubric("year-end")
    #expect(rubric.allCriteria.allSatisfy { $0.provenance.basis == .example })
    #expect(
      rubric.scoredCriteria.map { $0.measure?.kind } == [.targets, .targets, .actions, .returns])
    #expect(
      rubric.groups.filter { $0.provenance.basis == .document }.map(\.id.rawValue)
        == ["districts", "departments", "institutions"])
    let kinds = rubric.groups.flatMap(\.kinds).map(\.rawValue)
    #expect(Set(kinds).count == kinds.count, "a kind belongs to one group")
  }

  @Test("Every kind of unit has a group but those that nobody appraises")
  func kinds() throws {
    let known = Set(try rubric("year-end").groups.flatMap(\.kinds).map(\.rawValue))
    let all = Set(try BundledCatalog.catalog().units.map(\.kind.rawValue))
    #expect(all.subtracting(known).sorted() == ["collective", "coordinating-office"])
  }

  @Test("Read as part of the program and read as any file, they are the same")
  func copies() throws {
    for file in Catalog.bundledFiles where file.name.hasPrefix("rubrics/") {
      let copy = SourceFile(name: file.name, bytes: Array(file.bytes))
      let (rubrics, findings) = RubricFile.read(copy, over: try BundledCatalog.catalog())
      #expect(findings.isEmpty, "\(file.name)")
      let read = try #require(rubrics?.first)
      #expect("rubrics/\(read.id).json" == file.name)
      #expect(try read.allCriteria.map(\.weight) == rubric(read.id).allCriteria.map(\.weight))
    }
  }

  @Test("A criterion that cannot be read is told once, and not as a wrong sum besides")
  func unreadableCriterion() throws {
    let text = MadeUpRubric.json.replacing(#""kind": "linear""#, with: #""kind": "curve""#)
    let file = SourceFile(name: MadeUpRubric.name, bytes: Array(text.utf8))
    let (rubrics, findings) = RubricFile.read(file, over: try BundledCatalog.catalog())
    #expect(rubrics == nil)
    #expect(findings.map(\.problem.identifier) == ["unknown-word"])
    #expect(findings.first?.place?.line == 24)
  }

  @Test("A group is found by its identifier or its name in either language")
  func groupNames() throws {
    let rubric = try rubric("year-end")
    for name in ["districts", "区县", "Districts"] {
      #expect(rubric.group(named: name)?.id == "districts", "\(name)")
    }
    #expect(rubric.group(named: "区") == nil)
  }
}
