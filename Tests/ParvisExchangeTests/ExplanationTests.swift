import ParvisCore
import ParvisExchange
import ParvisInput
import TestSupport
import Testing

@Suite struct `Explanations of diagnostics` {
  /// What else an example cannot help showing.
  private static let alsoShown: [DiagnosticCode: Set<String>] = [
    .brokenIndentation: ["partie-non-lue"], .missingColon: ["partie-non-lue"],
    .partNotRead: ["deux-points"],
    .impactAsLink: ["lien-inconnu"], .noTable: ["tableau-non-lu"],
    .foreignEnd: ["categorie-absente", "note-absente"],
  ]

  private func codes(_ text: String, _ explanation: DiagnosticExplanation) -> Set<String> {
    Set(explanation.findings(in: text).diagnostics.map(\.code))
  }

  @Test(arguments: DiagnosticCode.allCases)
  func `the example produces its code and no other, the mended text none`(
    code: DiagnosticCode
  ) throws {
    let explanation = code.explanation
    guard let example = explanation.example else {
      #expect(code == .invalidMap)
      return
    }
    let expected = Self.alsoShown[code, default: []].union([code.rawValue])
    #expect(codes(example, explanation) == expected)
    if let mended = explanation.mended { #expect(codes(mended, explanation) == []) }
  }

  @Test func `few codes have nothing to put right in the text`() {
    let without = DiagnosticCode.allCases.filter { $0.explanation.mended == nil }
    #expect(without == [.binaryFile, .notUTF8, .partitionWithoutVertices, .invalidMap])
  }

  @Test(arguments: DiagnosticCode.allCases)
  func `title and rationale are well set in both languages`(code: DiagnosticCode) {
    let explanation = code.explanation
    for text in [explanation.title, explanation.rationale] {
      #expect(TypographyFindings.inFrench(text.french) == [])
      #expect(TypographyFindings.inEnglish(text.english) == [])
      #expect(text.french != text.english)
    }
    #expect(!explanation.title.french.hasSuffix("."))
    #expect(explanation.title.french.count <= 60)
    #expect(explanation.rationale.french.hasSuffix("."))
    #expect(explanation.rationale.english.hasSuffix("."))
  }

  @Test(arguments: DiagnosticCode.allCases)
  func `what the example gives is well set in both languages`(code: DiagnosticCode) {
    let explanation = code.explanation
    for problem in explanation.example.map({ explanation.findings(in: $0).diagnostics }) ?? [] {
      for text in [problem.message] + [problem.advice].compactMap(\.self) {
        #expect(TypographyFindings.inFrench(text.french) == [])
        #expect(TypographyFindings.inEnglish(text.english) == [])
      }
    }
  }

  @Test func `no two codes have the same title`() {
    for language in Language.allCases {
      let titles = DiagnosticCode.allCases.map { $0.explanation.title.text(in: language) }
      #expect(Set(titles).count == titles.count)
    }
  }

  @Test func `examples past a limit say that theirs is lowered`() {
    let lowered = DiagnosticCode.allCases.filter(\.explanation.hasLoweredLimits)
    #expect(
      lowered == [.fileTooLarge, .tooDeep, .nameTooLong, .tooManyStakeholders, .tooManyLinks])
  }

  @Test func `hidden characters of an example are spelt out`() throws {
    let example = try #require(DiagnosticCode.hiddenCharacter.explanation.example)
    #expect(
      DiagnosticExplanation.visible(example).split(separator: "\n")[0]
        == "concertation: La halle du mar\\u{200E}ché")
  }
}
