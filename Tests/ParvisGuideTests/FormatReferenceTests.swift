import ParvisCore
import ParvisInput
import TestSupport
import Testing

@testable import ParvisGuide

@Suite struct `Reference page of the file format` {
  @Test(arguments: [(Language.french, "fr"), (.english, "en")])
  func `of the format is current`(language: Language, name: String) {
    let page = FormatReference.page(in: language)
    #expect(Golden.findings(page, at: "Documentation/format.\(name).md") == [])
  }

  @Test(arguments: Language.allCases)
  func `holds every spelling of every key and every word of the values`(language: Language) {
    let page = FormatReference.page(in: language)
    let words =
      Vocabulary.entries.flatMap(\.spellings) + ValueWords.linkTypes.spellings.map(\.text)
      + ValueWords.categories.spellings.map(\.text) + ValueWords.barriers.spellings.map(\.text)
      + ScoreReader.words.spellings.map(\.text)
    #expect(words.filter { !page.contains("`\($0)`") } == [])
  }

  @Test func `is well set in both languages`() {
    let texts =
      VocabularySection.allCases.flatMap {
        [FormatReferenceMessages.title(of: $0), FormatReferenceMessages.place(of: $0)]
      } + [
        FormatReferenceMessages.whichCategory, FormatReferenceMessages.barriers,
        FormatReferenceMessages.colours,
      ]
    for text in texts {
      #expect(TypographyFindings.inFrench(text.french) == [])
      #expect(TypographyFindings.inEnglish(text.english) == [])
    }
  }
}
