import Testing

@testable import greenfin

/// Everything that the README shows is run.
@Suite struct ReadmeTests {
  let readme: ReadmeText
  let folder: TemporaryFolder

  init() throws {
    readme = ReadmeText(try Package.text("README.md"))
    folder = try TemporaryFolder()
    for plan in readme.plans.prefix(1) { _ = try folder.write(plan, to: "my-plan.json") }
    _ = try folder.write(try #require(readme.subjects.first), to: "my-firms.json")
  }

  private func run(_ line: String) -> ProgramRun {
    ProgramRun(
      ShellLine(line).words(in: folder, names: ["my-plan.json", "my-firms.json", "office", "台账"]),
      environment: ["NO_COLOR": "1", "USER": "someone"], terminalWidth: 100)
  }

  @Test func commandsSucceed() {
    #expect(readme.commands.count > 10)
    for line in readme.commands {
      let run = run(line)
      #expect(run.exitCode == .success, "\(line): \(run.complaint)")
      #expect(run.complaint.isEmpty, "\(line)")
    }
  }

  @Test func outputsAreWhatIsPrinted() {
    #expect(readme.outputs.count >= 2)
    for (line, text) in readme.outputs {
      #expect(run(line).output == text, "\(line)")
    }
  }

  @Test func plansAreMadeUpAndSound() throws {
    #expect(!readme.plans.isEmpty)
    for plan in readme.plans {
      #expect(plan.contains("made-up"))
      let file = try folder.write(plan, to: "plan.json")
      let run = ProgramRun(["validate", file, "--format", "json"])
      #expect(run.exitCode == .success, "\(run.output)")
      #expect(run.output == "[]\n")
    }
  }

  @Test func subjectsAreMadeUp() {
    #expect(readme.subjects.count == 1)
    for subjects in readme.subjects { #expect(subjects.contains("made-up")) }
  }

  @Test func everyCommandIsNamed() throws {
    let text = try Package.text("README.md")
    for command in SampleTable.greenfin.visibleCommands {
      #expect(text.contains("`\(command.name)"), "\(command.name)")
    }
  }
}
