import Foundation
import ParvisCore
import ParvisInput
import TestSupport
import Testing

@testable import ParvisGuide

@Suite struct `The schema of the input file` {
  @Test(arguments: [Language.french, .english])
  func `is published as it is made`(language: Language) {
    let path = "Schemas/map.\(language.rawValue).schema.json"
    #expect(Golden.findings(MapSchema.document(in: language), at: path) == [])
  }

  @Test func `describes every key in both languages`() {
    for entry in Vocabulary.entries {
      #expect(KeyDescriptions.holds(entry), "\(entry.section) \(entry.french)")
      let description = KeyDescriptions.of(entry)
      #expect(TypographyFindings.inFrench(description.french) == [])
      #expect(TypographyFindings.inEnglish(description.english) == [])
      #expect(description.french.hasSuffix(".") && description.english.hasSuffix("."))
    }
  }

  @Test func `is JSON and names every key and every spelling`() throws {
    let text = MapSchema.document(in: .french)
    let root = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let definitions = try #require(root["definitions"] as? [String: [String: Any]])
    for entry in Vocabulary.entries {
      let block = entry.section == .root ? root : definitions[entry.section.rawValue]
      let members = try #require(block?["properties"] as? [String: Any])
      for spelling in entry.spellings { #expect(members[spelling] != nil, "\(spelling)") }
    }
  }

  @Test func `refers to nothing that it does not define`() throws {
    let text = MapSchema.document(in: .english)
    let root = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let definitions = try #require(root["definitions"] as? [String: Any])
    let references = text.matches(of: /"#\/definitions\/(\w+)"/).map { String($0.1) }
    #expect(references.count > 100)
    for name in Set(references) { #expect(definitions[name] != nil, "\(name)") }
  }

  @Test(arguments: [
    "parties prenantes", "Parties prenantes", "PARTIES_PRENANTES", "partie-prenante", "acteurs",
    "Acteur", "stakeholders", "parties\u{A0}prenantes",
  ])
  func `knows a key in any spelling that the reader takes`(spelling: String) throws {
    let entry = try #require(
      Vocabulary.entries(of: .root).first { $0.french == "parties prenantes" })
    let pattern = try NSRegularExpression(pattern: KeyPattern.of(entry.spellings))
    let whole = NSRange(spelling.startIndex..., in: spelling)
    #expect(pattern.firstMatch(in: spelling, range: whole) != nil)
    #expect(Vocabulary.entry(spelling, of: .root) == entry)
  }

  @Test func `takes no other word for a key`() throws {
    for entry in Vocabulary.entries {
      let pattern = try NSRegularExpression(pattern: KeyPattern.of(entry.spellings))
      for spelling in entry.spellings {
        let whole = NSRange(spelling.startIndex..., in: spelling)
        #expect(pattern.firstMatch(in: spelling, range: whole) != nil, "\(spelling)")
        let longer = spelling + "ou"
        let range = NSRange(longer.startIndex..., in: longer)
        #expect(pattern.firstMatch(in: longer, range: range) == nil, "\(longer)")
      }
    }
  }
}
