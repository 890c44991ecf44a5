internal import ParvisAnalysis
internal import ParvisCore

/// Everything that maps say, in both languages.
enum Words {
  // MARK: Panel

  static let findings = Bilingual(fr: "À retenir", en: "Key points")
  static let legend = Bilingual(fr: "Légende", en: "Legend")
  static let numbers = Bilingual(fr: "Numéros sur la carte", en: "Numbers on the map")

  static func influence(_ strength: Int) -> Bilingual {
    switch strength {
    case 1: Bilingual(fr: "influence faible", en: "weak influence")
    case 2: Bilingual(fr: "influence moyenne", en: "medium influence")
    case 3: Bilingual(fr: "influence forte", en: "strong influence")
    default: Bilingual(fr: "influence décisive", en: "decisive influence")
    }
  }

  /// What the ends of a link do, as a legend says it.
  static func does(_ kind: LinkKind) -> Bilingual {
    switch kind {
    case .influence: kind.label
    case .hierarchy: Bilingual(fr: "dirige", en: "directs")
    case .funds: Bilingual(fr: "finance", en: "funds")
    case .contact: Bilingual(fr: "se connaissent", en: "know each other")
    case .cooperates: Bilingual(fr: "travaillent ensemble", en: "work together")
    case .informs: Bilingual(fr: "informe", en: "informs")
    case .trust: Bilingual(fr: "fait confiance", en: "trusts")
    case .alliance, .conflict: kind.label
    }
  }

  static let raised = Bilingual(
    fr: "voix d'un public éloigné, consultée au moins",
    en: "voice of a hard-to-reach group, consulted at least")
  static let twoWayInfluence = Bilingual(
    fr: "influence réciproque", en: "influence both ways")
  static let size = Bilingual(fr: "poids sur la décision", en: "weight in the decision")
  static let twoWayLink = Bilingual(fr: "lien dans les deux sens", en: "link both ways")
  static let uncertainLink = Bilingual(fr: "lien incertain", en: "uncertain link")
  static let ghost = Bilingual(
    fr: "public attendu, sans voix identifiée", en: "expected group, no voice identified")
  static let relay = Bilingual(fr: "relais à solliciter", en: "go-between to ask")
  static let passage = Bilingual(
    fr: "passage obligé : tout passe par là", en: "single passage: everything goes through it")
  static let uncertainScore = Bilingual(
    fr: "note incertaine, placée en son milieu", en: "uncertain score, placed at its middle")
  static let unknownScore = ColumnWords.unknownScore
  static let scoreLeftOut = Bilingual(
    fr: "note absente de cette version", en: "score not in this version")
  static let thickness = Bilingual(
    fr: "plus épais : lien plus fort", en: "wider: stronger link")
  static let ghostStrip = Bilingual(
    fr: "Publics attendus sans voix identifiée", en: "Expected groups without a voice")

  static let noVoice = Bilingual(fr: "aucune voix", en: "no voice")

  // MARK: Tables

  static let audience = ColumnWords.public
  static let linkHeading = Bilingual(fr: "Lien", en: "Link")

  // MARK: Captions

  /// The name of a public without a voice, and that it has none.
  static func ghost(_ name: String, in language: Language) -> String {
    "\(name) (\(ghost.text(in: language)))"
  }

  static func link(_ from: String, _ to: String, _ label: Bilingual) -> Bilingual {
    Bilingual(fr: "\(from) → \(to) : \(label)", en: "\(from) → \(to): \(label)")
  }

  static func twoWayLink(_ from: String, _ to: String, _ label: Bilingual) -> Bilingual {
    Bilingual(fr: "\(from) ↔ \(to) : \(label)", en: "\(from) ↔ \(to): \(label)")
  }

  /// « 3 », « 2–4 », « inconnue »; a version that leaves scores out calls none unknown.
  static func score(
    _ score: Score, on scale: Scale, in language: Language, isWhole: Bool = true
  ) -> String {
    if scale.isUnknown(score) {
      return (isWhole ? ScoreText.unknown : notHere).text(in: language)
    }
    return score.isExact ? String(score.low) : "\(score.low)–\(score.high)"
  }

  static let notHere = Bilingual(fr: "absente de cette version", en: "not in this version")

  // MARK: Findings

  /// Which publics have nobody to speak for them; nil when all have.
  static func withoutVoice(_ analysis: Analysis) -> Bilingual? {
    let names = analysis.absentAudiences.map(\.audience.name)
    guard !names.isEmpty else { return nil }
    guard analysis.telling.isWhole else { return noVoiceHere(names) }
    return Bilingual(
      fr: """
        \(count: names.count, one: "public attendu n’a pas", many: "publics attendus n’ont pas") \
        encore de voix : \(quotedList: names).
        """,
      en: """
        \(count: names.count, one: "expected group has", many: "expected groups have") no voice \
        yet: \(quotedList: names).
        """)
  }

  /// Who speaks for them may have been left out.
  static func noVoiceHere(_ names: [String]) -> Bilingual {
    Bilingual(
      fr: """
        Sans voix dans cette version, \(count: names.count, one: "public attendu", many: "publics attendus") : \
        \(quotedList: names).
        """,
      en: """
        Without a voice in this version, \(count: names.count, one: "expected group", many: "expected groups"): \
        \(quotedList: names).
        """)
  }

  // MARK: Page

  /// The title of one of several pages.
  static func title(_ title: Bilingual, page: Int, of count: Int) -> Bilingual {
    count == 1
      ? title
      : Bilingual(fr: "\(title) (\(page) sur \(count))", en: "\(title) (\(page) of \(count))")
  }

  /// Where the map comes from, of when, and that it is open to discussion.
  static func source(of analysis: Analysis, date: String?, language: Language) -> String {
    let sources = analysis.sourcesOfJudgements
    var sentences: [String] = []
    let origin =
      sources.isEmpty
      ? Bilingual(fr: "Source : travail de l'équipe.", en: "Source: work of the team.")
      : Bilingual(fr: "Source : \(list: sources).", en: "Source: \(list: sources).")
    sentences.append(origin.text(in: language))
    let version = analysis.map.exercise.version.map { "Version \($0)" }
    let edition = [version, date].compactMap(\.self).joined(separator: ", ")
    if !edition.isEmpty { sentences.append(edition + ".") }
    if analysis.telling.hasFigures {
      let caution = Bilingual(
        fr: "Appréciations à débattre.", en: "Assessments open to discussion.")
      sentences.append(caution.text(in: language))
    }
    return sentences.joined(separator: " ")
  }

  static func stakeholderTotal(_ count: Int) -> Bilingual {
    Bilingual(
      fr: "\(count: count, one: "partie prenante", many: "parties prenantes").",
      en: "\(count: count, one: "stakeholder", many: "stakeholders").")
  }

  static func omittedPublics(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "autre public attendu est", many: "autres publics attendus sont") \
        sans voix.
        """,
      en: """
        \(count: count, one: "other expected group has", many: "other expected groups have") no \
        voice.
        """)
  }
}
