import ParvisAnalysis
import ParvisCore
import ParvisExchange
import ParvisInput
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

  @Test(arguments: [(Language.french, "fr"), (.english, "en")])
  func `of the diagnostics are current`(language: Language, name: String) {
    let page = DiagnosticReference.page(in: language)
    #expect(Golden.findings(page, at: "Documentation/diagnostics.\(name).md") == [])
  }

  @Test(arguments: [(Language.french, "fr"), (.english, "en")])
  func `of the versions for others are current`(language: Language, name: String) {
    let page = DisclosureReference.page(in: language)
    #expect(Golden.findings(page, at: "Documentation/confidentiality.\(name).md") == [])
  }

  @Test(arguments: [(Language.french, "fr"), (.english, "en")])
  func `of the forms of exchange are current`(language: Language, name: String) {
    let page = ExchangeReference.page(in: language)
    #expect(Golden.findings(page, at: "Documentation/exchange.\(name).md") == [])
  }

  @Test func `explain prints a diagnostic with its example, what it gives and the correction`()
    async
  {
    let recorder = Recorder()
    #expect(await recorder.run("explain", "lien-inconnu") == 0)
    #expect(
      recorder.output == """
        lien-inconnu – Bout de lien inconnu

        Les deux bouts d’un lien sont des noms de «\u{A0}parties prenantes\u{A0}». Une faute de \
        frappe se voit ainsi, au lieu de créer un nom de plus sur la carte.

        Un fichier qui donne ce code\u{A0}:
            concertation: La halle du marché
            parties prenantes:
              - Maire : élus, influence 4, intérêt 3
              - CCAS : services, influence 1, intérêt 2
            liens:
              - Maire -> CACS : contact 2

        Ce que Parvis en dit\u{A0}:
            carte.yaml:6:14: erreur\u{A0}: «\u{A0}CACS\u{A0}» n’est pas une partie prenante de cette \
        carte [lien-inconnu]
                - Maire -> CACS : contact 2
                           ^~~~
              → vouliez-vous dire «\u{A0}CCAS\u{A0}»\u{202F}?

        Le même, corrigé\u{A0}:
            concertation: La halle du marché
            parties prenantes:
              - Maire : élus, influence 4, intérêt 3
              - CCAS : services, influence 1, intérêt 2
            liens:
              - Maire -> CCAS : contact 2

        """)
  }

  @Test(arguments: Nightly.cases(DiagnosticCode.allCases, few: 16))
  func `explain knows every diagnostic, in both languages`(code: DiagnosticCode) async {
    let french = Recorder()
    #expect(await french.run("explain", code.rawValue) == 0)
    #expect(french.output.hasPrefix("\(code.rawValue) – \(code.explanation.title.french)\n"))
    let english = Recorder()
    #expect(await english.run("explain", code.rawValue, "--lang", "en") == 0)
    #expect(english.output.hasPrefix("\(code.rawValue) – \(code.explanation.title.english)\n"))
  }

  @Test func `explain without a code lists the diagnostics too, and proposes a near one`() async {
    let recorder = Recorder()
    #expect(await recorder.run("explain") == 0)
    for code in DiagnosticCode.allCases {
      #expect(recorder.output.contains("  \(code.rawValue) – \(code.explanation.title.french)\n"))
    }
    let mistyped = Recorder()
    #expect(await mistyped.run("explain", "lien-inconu") == 64)
    #expect(mistyped.errors.contains("«\u{A0}lien-inconnu\u{A0}»"))
  }

  @Test func `explain spells out what a terminal would hide`() async {
    let recorder = Recorder()
    #expect(await recorder.run("explain", "fichier-binaire") == 0)
    #expect(recorder.output.contains("    PK\\u{3}\\u{4}"))
    #expect(recorder.output.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }
}
