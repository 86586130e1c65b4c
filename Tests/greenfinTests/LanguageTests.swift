import Foundation
import GreenFinCore
import Testing

@testable import greenfin

/// Which language and which colours people get.
@Suite struct LanguageTests {
  @Test(arguments: [
    (["LC_ALL": "en_US.UTF-8"], Language.english), (["LC_ALL": "zh_CN.UTF-8"], .chinese),
    (["LC_ALL": "zh_TW.UTF-8"], .chinese), (["LC_ALL": "C"], .chinese),
    (["LC_ALL": "C.UTF-8"], .chinese), (["LC_ALL": "POSIX"], .chinese), ([:], .chinese),
    (["LANG": "en_GB.UTF-8"], .english), (["LANG": "de_DE.UTF-8"], .english),
    (["LC_ALL": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"], .chinese),
    (["LC_ALL": "", "LC_MESSAGES": "en_US.UTF-8", "LANG": "zh_CN.UTF-8"], .english),
  ])
  func byLocale(_ environment: [String: String], _ language: Language) {
    let heading = language == .chinese ? "计划\n" : "Plans\n"
    #expect(ProgramRun("plans", environment: environment).output.hasPrefix(heading))
  }

  @Test(arguments: ["en_US.UTF-8", "zh_CN.UTF-8", "C"])
  func theOptionBeatsTheLocale(_ locale: String) {
    let environment = ["LC_ALL": locale]
    #expect(ProgramRun("plans --lang en", environment: environment).output.hasPrefix("Plans\n"))
    #expect(ProgramRun("--lang=zh plans", environment: environment).output.hasPrefix("计划\n"))
    #expect(ProgramRun("plns --lang en", environment: environment).complaint.contains("error: "))
  }

  // Chinese names are the documents' own; the headings are English.
  @Test(arguments: [
    "plans --fields id,title", "units --fields id,kind", "indicators", "targets --fields name",
    "check --fields id,verdict", "validate",
  ])
  func headingsAreTranslated(_ line: String) {
    let lines = ProgramRun("\(line) --lang en --format plain").output.split(separator: "\n")
    #expect(lines.count > 2)
    for heading in lines.prefix(2) {
      #expect(heading.utf8.allSatisfy { $0 < 128 }, "\(heading)")
    }
  }
}

@Suite struct ColourTests {
  struct Case: Sendable {
    let options: String
    let environment: [String: String]
    let isTerminal: Bool
    let isColoured: Bool
  }

  static let cases = [
    Case(options: "", environment: [:], isTerminal: true, isColoured: true),
    Case(options: "", environment: [:], isTerminal: false, isColoured: false),
    Case(options: "", environment: ["NO_COLOR": "1"], isTerminal: true, isColoured: false),
    Case(options: "", environment: ["NO_COLOR": ""], isTerminal: true, isColoured: true),
    Case(options: "", environment: ["TERM": "dumb"], isTerminal: true, isColoured: false),
    Case(
      options: "--color always", environment: ["NO_COLOR": "1"], isTerminal: false,
      isColoured: true),
    Case(options: "--color never", environment: [:], isTerminal: true, isColoured: false),
    Case(options: "--format plain", environment: [:], isTerminal: true, isColoured: false),
    Case(options: "--format json", environment: [:], isTerminal: true, isColoured: false),
  ]

  @Test(arguments: cases.indices)
  func colour(_ index: Int) {
    let given = Self.cases[index]
    let run = ProgramRun(
      "check --plan huzhou-fyp14 --as-of 2021-06-30 \(given.options)",
      environment: given.environment, terminalWidth: given.isTerminal ? 80 : nil)
    #expect(run.output.contains("\u{1B}[") == given.isColoured)
  }

  @Test func colourNeverStandsInAFile() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/check.txt"
    let words = ["check", "--plan", "huzhou-fyp14", "--color", "always", "-o", file]
    #expect(ProgramRun(words, terminalWidth: 80).exitCode == .success)
    #expect(try !String(contentsOfFile: file, encoding: .utf8).contains("\u{1B}["))
  }
}
