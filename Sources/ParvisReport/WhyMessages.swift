internal import ParvisAnalysis
internal import ParvisCore

/// The steps of a computation, in both languages.
enum WhyMessages {
  static let exposure = Bilingual(fr: "Concerné :", en: "Affected:")
  static let coverage = Bilingual(fr: "Couvert :", en: "Covered:")
  static let relays = Bilingual(fr: "Chemins depuis le pilote", en: "Paths from the lead")
  static let remoteness = Bilingual(fr: "Éloignement :", en: "Remoteness:")
  static let severity = Bilingual(fr: "Gravité :", en: "Severity:")
  static let rules = Bilingual(fr: "Ce qui manque", en: "What is missing")
  static let notStated = Bilingual(fr: "non précisé", en: "not stated")
  static let greatest = Bilingual(
    fr: "La plus forte compte.", en: "The greatest counts.")
  static let exposureNotStated = Bilingual(
    fr: "Non précisé dans le fichier : compté à la moitié.",
    en: "Not stated in the file: counted as half.")
  static let nobody = Bilingual(
    fr: "Personne ne parle pour ce public.", en: "Nobody speaks for it.")
  static let outOfReach = Bilingual(
    fr: ", aucun lien noté : compte pour", en: ", no link noted: counts for")
  static let notEvaluated = Bilingual(
    fr: "Pas étudiés : il faut un pilote et au moins un lien de contact avec lui.",
    en: "Not studied: this needs a lead with at least one contact.")
  static let raised = Bilingual(
    fr: """
      Au moins important : un public éloigné, très concerné, qu'on ne joint que par un seul passage.
      """,
    en: "At least important: a remote, strongly affected public with a single passage to it.")
  static let structural = Bilingual(
    fr: "Sans gravité chiffrée, mais une règle ci-dessous reste à suivre.",
    en: "No severity by figures, but a rule below remains to be followed.")

  static let noGap = Bilingual(
    fr: "Aucune règle ne signale de manque.", en: "No rule reports a gap.")

  static func line(_ number: Int) -> Bilingual {
    Bilingual(fr: "(ligne \(number))", en: "(line \(number))")
  }

  static func outOf(_ score: String, _ top: Int) -> Bilingual {
    Bilingual(fr: "\(score) sur \(top)", en: "\(score) of \(top)")
  }

  static func singlePoints(_ names: [String]) -> Bilingual {
    Bilingual(
      fr: "Tout passe par \(quotedList: names, atMost: 9).",
      en: "Everything passes through \(quotedList: names, atMost: 9).")
  }

  static func reason(of remoteness: Remoteness) -> Bilingual {
    switch remoteness {
    case .hardToReach:
      return Bilingual(
        fr: "Le fichier le dit éloigné de la participation.",
        en: "The file says that it is far from participation.")
    case .barriers(let barriers):
      let french = barriers.map(\.label.french)
      let english = barriers.map(\.label.english)
      return Bilingual(
        fr: "Freins : \(list: french, atMost: 13) ; trois suffisent pour 1.",
        en: "Barriers: \(list: english, atMost: 13); three make 1.")
    case .none:
      return Bilingual(fr: "Aucun frein noté.", en: "No barrier noted.")
    }
  }

  static func interval(_ low: String, _ high: String) -> Bilingual {
    Bilingual(
      fr: "Selon les notes incertaines : de \(low) à \(high).",
      en: "Depending on the uncertain scores: from \(low) to \(high).")
  }

  static func priority(_ severityClass: SeverityClass) -> Bilingual {
    Bilingual(
      fr: "Priorité : \(severityClass.label). \(severityClass.explanation)",
      en: "Priority: \(severityClass.label). \(severityClass.explanation)")
  }
}
