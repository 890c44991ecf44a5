import ParvisCore
import ParvisInput
import Testing

@Suite struct `Keys and words` {
  @Test func `every section has its keys and every key both languages`() {
    for section in VocabularySection.allCases {
      #expect(!Vocabulary.entries(of: section).isEmpty, "\(section)")
    }
    for entry in Vocabulary.entries {
      #expect(!entry.key(in: .french).isEmpty)
      #expect(!entry.key(in: .english).isEmpty)
    }
  }

  @Test func `no spelling stands for two keys of one section`() {
    for section in VocabularySection.allCases {
      var seen: [String: String] = [:]
      for entry in Vocabulary.entries(of: section) {
        for spelling in Set(entry.spellings.map { FoldedName($0).text }) {
          #expect(
            seen.updateValue(entry.french, forKey: spelling) == nil, "\(section): \(spelling)")
        }
      }
    }
  }

  @Test(arguments: [
    "concertation", "exercice", "démarche", "projet", "exercise", "thèmes", "enjeux", "themes",
    "objectifs", "objectives", "territoires", "quartiers", "secteurs", "territories",
    "publics attendus", "publics", "publics cibles", "expected publics", "audiences",
    "publics écartés", "set aside", "sans objet", "not applicable", "profil de la population",
    "recensement", "census", "participants", "inscrits", "présents", "parties prenantes", "acteurs",
    "stakeholders", "liens", "relations", "links", "positions", "regards", "vues", "évaluations",
    "views", "réactions", "reactions", "moyens", "ressources", "resources", "paramètres",
    "modalités", "parameters", "scénarios", "scenarios", "dispositifs existants",
    "existing schemes", "confidentialité", "diffusion", "confidentiality", "références",
    "état de l’art", "references", "catégories", "categories", "grille", "grid",
    "titre", "commune", "sujet", "question posée", "date", "version", "langue", "pilote",
    "chef de projet", "animateur", "lead", "décideur", "commanditaire", "autorité",
    "decision-maker", "porteur", "maître d'ouvrage", "MOA", "owner", "garant", "guarantor",
    "niveau", "degré", "level", "pourquoi", "attentes", "suites", "gouvernance", "calendrier",
    "why", "expectations", "follow-up", "governance", "calendar", "échelle", "scale",
    "Parties_Prenantes", "PARTIE PRENANTE", "parties-prenantes", "Themes", "theme",
  ])
  func `a key of the root is never unknown`(key: String) {
    let result = MapReader.read("\(key):\nxyz: 1\n")
    let unknown = result.diagnostics.filter { $0.code == "cle-inconnue" }
    #expect(unknown.map(\.location?.line) == [2])
  }

  @Test func `an unknown key names the nearest of its section`() {
    let result = MapReader.read(
      "concertation: T\npartie prenntes: [A]\nparties prenantes:\n"
        + "  - nom: A\n    catgéorie: élus\n    influence: 1\n    intérêt: 1\n    qqqqqqqq: 1\n")
    let advice = result.diagnostics.filter { $0.code == "cle-inconnue" }.map { $0.advice?.french }
    #expect(advice[0] == "vouliez-vous dire «\u{A0}parties prenantes\u{A0}»\u{202F}?")
    #expect(advice[1] == "vouliez-vous dire «\u{A0}catégorie\u{A0}»\u{202F}?")
    #expect(advice[2]?.hasPrefix("clés possibles\u{A0}: nom, sigle, catégorie") == true)
  }

  @Test(arguments: [
    ("élue", StakeholderCategory.electedOfficials), ("Service", .services), ("asso", .associations),
    ("habitante", .inhabitants), ("prestataire", .contractors), ("institution", .institutions),
    ("residents", .inhabitants), ("departments", .services),
    ("elected members", .electedOfficials), ("contractors", .contractors),
    ("médias", .declared("Médias")),
  ])
  func `a category in any inflection`(word: String, category: StakeholderCategory) throws {
    let map = try #require(
      MapReader.read(
        "concertation: T\ncatégories: [Médias]\nparties prenantes:\n"
          + "  - A : \(word), influence 1, intérêt 1\n"
      ).map)
    #expect(map.stakeholders[0].category == category)
  }
}
