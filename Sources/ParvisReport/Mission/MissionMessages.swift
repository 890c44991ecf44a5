internal import ParvisCore

/// The headings and short texts of the mission report, in both languages.
enum MissionMessages {
  static let defaultTitle = Bilingual(
    fr: "Carte des parties prenantes", en: "Map of the stakeholders")
  static let notices = Bilingual(fr: "À savoir", en: "Good to know")
  static let missing = Bilingual(fr: "Qui manque", en: "Who is missing")
  static let publics = Bilingual(fr: "Les publics attendus", en: "The expected publics")
  static let framing = Bilingual(
    fr: "Le cadre de la concertation", en: "How the exercise is framed")
  static let unanswered = Bilingual(
    fr: "Questions encore ouvertes", en: "Questions still open")
  static let room = Bilingual(
    fr: "Ce qui est ouvert à la discussion", en: "What is open to discussion")
  static let maps = Bilingual(fr: "Les cartes", en: "The maps")
  static let stakeholders = Bilingual(fr: "Les parties prenantes", en: "The stakeholders")
  static let relays = Bilingual(
    fr: "Relais et passages uniques", en: "Relays and single passages")
  static let method = Bilingual(
    fr: "Méthode, sources et limites", en: "Method, sources and limits")
  static let sources = Bilingual(fr: "Sources", en: "Sources")
  static let uncertainty = Bilingual(fr: "Incertitude", en: "Uncertainty")
  static let limits = Bilingual(fr: "Limites", en: "Limits")
  static let toBeStated = Bilingual(fr: "à préciser", en: "to be stated")
  static let unknown = Bilingual(fr: "inconnue", en: "unknown")
  static let links = Bilingual(fr: "Liens", en: "Links")
  static let voices = Bilingual(fr: "Voix", en: "Voices")
  static let themes = Bilingual(fr: "Thèmes", en: "Themes")
  static let scores = Bilingual(fr: "Notes", en: "Scores")
  static let ranks = Bilingual(fr: "Rangs", en: "Ranks")
  static let categoryToBeStated = Bilingual(
    fr: "catégorie à préciser", en: "category to be stated")
  static let question = Bilingual(fr: "Question posée", en: "Question")

  /// « Question posée : … », the value as the file has it.
  static func labelled(_ label: Bilingual, _ value: String) -> Bilingual {
    Bilingual(fr: "\(label) : \(value)", en: "\(label): \(value)")
  }

  static let lead = Bilingual(fr: "pilote", en: "lead")
  static let decisionMaker = Bilingual(fr: "décideur", en: "decision-maker")
  static let owner = Bilingual(fr: "maître d'ouvrage", en: "project owner")
  static let guarantor = Bilingual(fr: "garant", en: "guarantor")
  static let level = Bilingual(fr: "niveau", en: "level")

  static func confidentiality(_ profile: DisclosureProfile) -> Bilingual {
    switch profile {
    case .internal:
      Bilingual(
        fr: """
          Ce document contient des appréciations sur des personnes et des organismes. Il est \
          réservé à l'équipe de préparation.
          """,
        en: """
          This document contains assessments of people and bodies. It is for the preparation team \
          only.
          """)
    case .workshop:
      Bilingual(
        fr: """
          Support de discussion. Les commentaires, positions et désaccords n'y figurent pas.
          """,
        en: "For discussion. Comments, positions and disagreements are left out.")
    case .public:
      Bilingual(
        fr: """
          Version établie pour être diffusée. Les appréciations portées pendant la préparation n'y \
          figurent pas.
          """,
        en: "Made to be circulated. Assessments made during the preparation are left out.")
    }
  }

  static let watermark = Bilingual(fr: "diffusion interne", en: "internal")

  static func label(of criterion: Criterion) -> Bilingual {
    switch criterion {
    case .influence: Bilingual(fr: "influence", en: "influence")
    case .interest: Bilingual(fr: "intérêt", en: "interest")
    case .legitimacy: Bilingual(fr: "légitimité", en: "legitimacy")
    case .urgency: Bilingual(fr: "urgence", en: "urgency")
    case .impact: Bilingual(fr: "impact", en: "impact")
    }
  }

  static func label(of kind: Representation.Kind) -> Bilingual {
    switch kind {
    case .represents: Bilingual(fr: "représente", en: "represents")
    case .reaches: Bilingual(fr: "relaie", en: "reaches")
    }
  }

  static func label(of question: FramingQuestion) -> Bilingual {
    switch question {
    case .why: Bilingual(fr: "Pourquoi cette concertation ?", en: "Why this exercise?")
    case .expectations:
      Bilingual(fr: "Qu'en attend-on ?", en: "What is expected of it?")
    case .followUp:
      Bilingual(fr: "Quelles suites lui seront données ?", en: "What will follow from it?")
    case .governance:
      Bilingual(fr: "Qui la conduit et qui décide ?", en: "Who runs it and who decides?")
    case .calendar: Bilingual(fr: "Selon quel calendrier ?", en: "On what calendar?")
    }
  }

  static let askRoom = Bilingual(
    fr: "Qu'est-ce qui est ouvert à la discussion, thème par thème ?",
    en: "What is open to discussion, theme by theme?")
  static let askPublics = Bilingual(
    fr: "Qui devrait être entendu ?", en: "Who ought to be heard?")
  static let askLead = Bilingual(
    fr: "Qui pilote la concertation ?", en: "Who leads the exercise?")
  static let askDecision = Bilingual(
    fr: "Qui décide, à la fin ?", en: "Who decides, in the end?")
  static let askLevel = Bilingual(
    fr: "Jusqu'où va-t-on : informer, consulter, concerter, co-construire, co-décider ?",
    en: "How far does it go: inform, consult, involve, collaborate, empower?")

  static func askRoom(of themes: [String]) -> Bilingual {
    Bilingual(
      fr: "Que peut-on encore changer sur \(quotedList: themes) ?",
      en: "What can still be changed about \(quotedList: themes)?")
  }

  /// A score on the scale of the file: « 3 sur 4 », « de 2 à 4 sur 4 », « inconnue ».
  static func score(_ score: Score, on scale: Scale) -> Bilingual {
    guard !scale.isUnknown(score) else { return unknown }
    guard !score.isExact else {
      return Bilingual(fr: "\(score.low) sur \(scale.high)", en: "\(score.low) of \(scale.high)")
    }
    return Bilingual(
      fr: "de \(score.low) à \(score.high) sur \(scale.high)",
      en: "\(score.low) to \(score.high) of \(scale.high)")
  }

  static func rank(_ low: Int, _ high: Int, of count: Int) -> Bilingual {
    guard low < high else {
      return Bilingual(fr: "rang \(low) sur \(count)", en: "rank \(low) of \(count)")
    }
    return Bilingual(
      fr: "rang \(low) à \(high) sur \(count)", en: "rank \(low) to \(high) of \(count)")
  }

  static func lines(_ numbers: [Int]) -> Bilingual? {
    guard !numbers.isEmpty else { return nil }
    let texts = numbers.map(String.init)
    return numbers.count == 1
      ? Bilingual(fr: "ligne \(texts[0])", en: "line \(texts[0])")
      : Bilingual(fr: "lignes \(list: texts, atMost: 9)", en: "lines \(list: texts, atMost: 9)")
  }
}
