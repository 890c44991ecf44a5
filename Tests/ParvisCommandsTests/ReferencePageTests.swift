import ParvisAnalysis
import ParvisCore
import ParvisReport
import TestSupport
import Testing

@testable import ParvisCommands

@Suite struct `Reference pages` {
  @Test(arguments: [(Language.french, "fr"), (.english, "en")])
  func `of the gap rules are current`(language: Language, name: String) throws {
    let explanations = try GapRuleCatalog.all.map { rule in
      try #require(Explanations.explanation(of: rule, in: language))
    }
    let page = RuleReference.page(of: explanations, language: language)
    #expect(Golden.findings(page, at: "Documentation/gap-rules.\(name).md") == [])
  }

  @Test(arguments: GapRuleCatalog.all.map(\.code))
  func `explain prints a rule with what it says of its example`(code: String) async {
    let recorder = Recorder()
    #expect(await recorder.run("explain", code) == 0)
    #expect(recorder.output.hasPrefix(code))
    #expect(recorder.output.contains("  → "))
  }

  @Test func `explain without a code lists them, and proposes for a mistyped one`() async {
    let recorder = Recorder()
    #expect(await recorder.run("explain") == 0)
    for rule in GapRuleCatalog.all { #expect(recorder.output.contains(rule.code)) }
    let mistyped = Recorder()
    #expect(await mistyped.run("explain", "single-relai") == 64)
    #expect(mistyped.errors.contains("«\u{A0}single-relay\u{A0}»"))
  }
}
