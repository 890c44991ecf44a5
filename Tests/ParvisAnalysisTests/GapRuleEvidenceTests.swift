import ParvisAnalysis
import ParvisCore
import TestSupport
import Testing

@Suite struct `Every gap rule` {
  static let rules = GapRuleCatalog.all.map(\.code)

  @Test(arguments: rules) func `speaks on its triggering map`(code: String) throws {
    let rule = try #require(GapRuleCatalog.rule(code))
    let gaps = try typedCoverage(rule.evidence.triggering).gaps.filter { $0.code == code }
    #expect(gaps.count == 1)
    let gap = try #require(gaps.first)
    #expect(Self.name(of: gap.subject) == rule.evidence.subject)
    #expect(gap.severityClass != nil)
  }

  @Test(arguments: rules) func `is silent on the mended map`(code: String) throws {
    let rule = try #require(GapRuleCatalog.rule(code))
    let gaps = try typedCoverage(rule.evidence.silent).gaps.filter { $0.code == code }
    #expect(gaps.isEmpty)
  }

  @Test(arguments: rules) func `is well set in both languages`(code: String) throws {
    let rule = try #require(GapRuleCatalog.rule(code))
    var texts = [rule.title, rule.rationale]
    for text in [rule.evidence.triggering, rule.evidence.silent] {
      let coverage = try typedCoverage(text)
      texts += coverage.gaps.flatMap { [$0.sentence, $0.advice] }
      texts += coverage.actions.map(\.sentence) + coverage.notices.map(\.sentence)
      texts += coverage.audiences.compactMap { $0.figures?.sentence(on: .standard) }
    }
    for text in texts {
      #expect(!text.french.isEmpty && !text.english.isEmpty)
      #expect(TypographyFindings.inFrench(text.french).isEmpty)
      #expect(TypographyFindings.inEnglish(text.english).isEmpty)
    }
  }

  @Test func `has a code of its own`() {
    #expect(Set(Self.rules).count == Self.rules.count)
  }

  private static func name(of subject: CoverageGap.Subject) -> String? {
    switch subject {
    case .audience(let id): id.name
    case .theme(let id): id.name
    case .territory(let id): id.name
    case .category(let category): category.label.french
    case .stakeholder(let id): id.name
    case .cell(let audience, _): audience.name
    case .map: nil
    }
  }
}
