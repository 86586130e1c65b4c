import Testing

@testable import GreenFinCore

@Suite("What Zhanjiang, the five-year plan and the bulletin say")
struct OtherDocumentsTests {
  @Test("Zhanjiang's list tells who leads, who supports and who shares")
  func roles() throws {
    let plan = try BundledCatalog.plan("zhanjiang-2023")
    let roles = Set(plan.actions.flatMap(\.assignments).map(\.role))
    #expect(roles == [.lead, .support, .shared])
    let leads = try BundledCatalog.action("zhanjiang-2023/4.1").assignments.filter {
      $0.role == .lead
    }
    #expect(
      leads.map(\.unit) == ["zhanjiang/peoples-bank", "zhanjiang/banking-insurance-regulator"])
    let shared = try BundledCatalog.action("zhanjiang-2023/1.1").assignments
    #expect(shared.count == 3 && shared.allSatisfy { $0.role == .shared })
  }

  @Test("A name with a separator inside its brackets is one unit")
  func brackets() throws {
    let assignments = try BundledCatalog.action("zhanjiang-2023/5.1").assignments
    let counties = assignments.filter { $0.unit == "zhanjiang/county-governments" }
    #expect(counties.count == 1 && assignments.count == 7)
  }

  @Test("“Before 2025” ends with 2024, and says that it is strict")
  func strictlyBefore() throws {
    let id: Target.ID = "zhanjiang-2023/high-risk-pollution-liability-coverage@2024"
    let target = try BundledCatalog.target(id)
    #expect(target.isStrictlyBefore)
    #expect(try target.window.end == day("2024-12-31"))
    let others = try BundledCatalog.catalog().targets.filter(\.isStrictlyBefore).map(\.id)
    #expect(others == [id])
  }

  @Test("Zhanjiang's green credit share has three horizons, two of them about a figure")
  func horizons() throws {
    let targets = try BundledCatalog.plan("zhanjiang-2023").targets
      .filter { $0.indicator == "green-credit-share" }
    let texts = targets.map { "\($0.window.end.year) \($0.predicate.text(.chinese))" }
    #expect(texts.sorted() == ["2023 ≥ 10%", "2025 约10%", "2030 约15%"])
  }

  @Test("The five-year plan has expected indicators with baselines, and no binding one")
  func expected() throws {
    let targets = try BundledCatalog.plan("huzhou-fyp14").targets.filter { $0.force != nil }
    #expect(targets.allSatisfy { $0.force == .expected && $0.baseline != nil })
    let names = targets.map(\.indicator.rawValue)
    #expect(
      names.sorted() == [
        "cumulative-direct-financing", "financing-balance-total", "gdp-share-of-finance",
        "green-credit-share", "green-premium-growth", "listed-companies",
        "non-performing-loan-ratio",
      ])
    for target in targets {
      #expect(try target.baseline?.asOf == day("2020-12-31"), "\(target.id)")
      #expect(target.statements.contains { $0.part == .indicators }, "\(target.id)")
    }
  }

  @Test("The five-year plan's bad-loan target is weaker than its own baseline")
  func weakerThanBaseline() throws {
    let target = try BundledCatalog.target("huzhou-fyp14/non-performing-loan-ratio")
    let indicator = try #require(BundledCatalog.catalog().indicator(target.indicator))
    let start = try #require(target.baseline?.quantity)
    let wanted = try #require(target.predicate.quantity)
    #expect(indicator.better == .lower)
    #expect(try start == quantity("0.51", "%") && wanted == quantity("1", "%"))
    #expect(!indicator.isImproved(from: start.value, to: wanted.value))
  }

  @Test("Text and table of the five-year plan disagree, and both figures are kept")
  func contradiction() throws {
    let text = try BundledCatalog.observation("huzhou-fyp14-gdp-share-of-finance-2020-text")
    let table = try BundledCatalog.observation("huzhou-fyp14-gdp-share-of-finance-2020")
    #expect(text.quantity.chinese == "8%" && table.quantity.chinese == "7.96%")
  }

  @Test("The bulletin's bad-loan ratio of the city is worked out, and keeps what it is made of")
  func derived() throws {
    let observation = try BundledCatalog.observation(
      "huzhou-bulletin-2021-06-non-performing-loan-ratio-2021-06-10")
    let derivation = try #require(observation.derivation)
    #expect(derivation.formula == "a + b")
    #expect(derivation.inputs.map(\.quantity.chinese) == ["0.33%", "0.16个百分点"])
    let sum = derivation.inputs.reduce(DecimalNumber(0)) { $0 + $1.quantity.value }
    #expect(try sum == observation.quantity.value && sum == number("0.49"))
    for input in derivation.inputs {
      let source = try BundledCatalog.observation(try #require(input.observation))
      #expect(source.quantity == input.quantity && source.jurisdiction == "huzhou/wuxing")
    }
    #expect(observation.jurisdiction == "huzhou")
  }

  @Test("Every worked-out figure follows from its inputs")
  func derivations() throws {
    for observation in try BundledCatalog.catalog().observations {
      guard let derivation = observation.derivation else { continue }
      let values = derivation.inputs.map(\.quantity.value)
      let result = derivation.formula == "a - b" ? values[0] - values[1] : values[0] + values[1]
      #expect(["a - b", "a + b"].contains(derivation.formula) && values.count == 2)
      #expect(result == observation.quantity.value, "\(observation.id)")
    }
  }

  @Test("A rough figure says how it is rough")
  func qualifiers() throws {
    let products = try BundledCatalog.observation("huzhou-fyp14-green-finance-products-2020")
    #expect(products.figure(.chinese) == "超过130款" && products.qualifier == .moreThan)
    let results = try BundledCatalog.observation("huzhou-fyp14-green-finance-pilot-results-2020")
    #expect(results.figure(.english) == "less than 40")
  }
}
