internal import ParvisAnalysis
internal import ParvisCore

/// Everything that maps say, in both languages.
enum Words {
  // MARK: Panel

  static let findings = Bilingual(fr: "À retenir", en: "Key points")
  static let legend = Bilingual(fr: "Légende", en: "Legend")
  static let links = Bilingual(fr: "Liens", en: "Links")
  static let numbers = Bilingual(fr: "Numéros sur la carte", en: "Numbers on the map")

  static func influence(_ strength: Int) -> Bilingual {
    switch strength {
    case 1: Bilingual(fr: "influence faible", en: "weak influence")
    case 2: Bilingual(fr: "influence moyenne", en: "medium influence")
    case 3: Bilingual(fr: "influence forte", en: "strong influence")
    default: Bilingual(fr: "influence décisive", en: "decisive influence")
    }
  }

  static let twoWay = Bilingual(fr: "influence réciproque", en: "influence both ways")
  static let uncertainLink = Bilingual(fr: "lien incertain", en: "uncertain link")
  static let conflict = Bilingual(fr: "désaccord connu", en: "known disagreement")
  static let ghost = Bilingual(
    fr: "public attendu, sans voix identifiée", en: "expected public, no voice identified")
  static let relay = Bilingual(fr: "relais à solliciter", en: "relay to ask")
  static let passage = Bilingual(
    fr: "passage obligé : tout passe par là", en: "single passage: everything goes through it")
  static let uncertainScore = Bilingual(
    fr: "note incertaine, placée en son milieu", en: "uncertain score, placed at its middle")
  static let unknownScore = Bilingual(fr: "note inconnue", en: "unknown score")
  static let thickness = Bilingual(
    fr: "plus épais : lien plus fort", en: "wider: stronger link")
  static let severity = Bilingual(fr: "sévérité, de 0 à 1", en: "severity, from 0 to 1")
  static let size = Bilingual(fr: "influence exercée", en: "influence exercised")
  static func withoutLink(_ subject: NetworkSubject) -> Bilingual {
    switch subject {
    case .influence: Bilingual(fr: "Sans lien d'influence", en: "No influence link")
    case .relations: Bilingual(fr: "Sans lien noté", en: "No link noted")
    }
  }

  static let withoutRelay = Bilingual(
    fr: "Publics sans relais connu", en: "Publics without a known relay")
  static let withoutDrawnLink = Bilingual(fr: "Sans lien dessiné", en: "No link drawn")

  // MARK: Page

  /// Where the map comes from, of when, and that it is open to discussion.
  static func source(
    of map: StakeholderMap, date: String?, profile: DisclosureProfile, language: Language
  ) -> String {
    let sources = profile == .internal ? self.sources(of: map) : []
    var sentences: [String] = []
    let origin =
      sources.isEmpty
      ? Bilingual(fr: "Source : travail de l'équipe.", en: "Source: work of the team.")
      : Bilingual(fr: "Source : \(list: sources).", en: "Source: \(list: sources).")
    sentences.append(origin.text(in: language))
    let version = map.exercise.version.map { "Version \($0)" }
    let edition = [version, date].compactMap(\.self).joined(separator: ", ")
    if !edition.isEmpty { sentences.append(edition + ".") }
    let caution = Bilingual(
      fr: "Appréciations à débattre.", en: "Assessments open to discussion.")
    sentences.append(caution.text(in: language))
    return sentences.joined(separator: " ")
  }

  /// Who said what the map holds, in the order of the file.
  private static func sources(of map: StakeholderMap) -> [String] {
    var seen: Set<String> = []
    let links = map.links.map(\.strength.provenance?.source)
    let scores = map.stakeholders.flatMap { stakeholder in
      [
        stakeholder.source, stakeholder.influence.provenance?.source,
        stakeholder.interest.provenance?.source,
      ]
    }
    return (scores + links + map.references).compactMap(\.self).filter {
      !$0.isEmpty && seen.insert($0).inserted
    }
  }

  static func stakeholderTotal(_ count: Int) -> Bilingual {
    Bilingual(
      fr: "\(count: count, one: "partie prenante", many: "parties prenantes").",
      en: "\(count: count, one: "stakeholder", many: "stakeholders").")
  }
}
