public import ParvisCore

extension AudienceCoverage.Figures {
  /// The three factors of the severity, in words; the uncertainty after them when it matters.
  public func sentence(on scale: Scale) -> Bilingual {
    var text = exposureSentence(on: scale) + coverageSentence + remotenessSentence
    if let uncertainty = uncertaintySentence { text = text + uncertainty }
    return text
  }

  private func exposureSentence(on scale: Scale) -> Bilingual {
    guard let theme = exposure.theme else {
      return Bilingual(
        fr: "Concerné : non précisé, compté à la moitié.",
        en: "Affected: not stated, counted as half.")
    }
    let score = ScaleWords.score(exposure.value, on: scale)
    return Bilingual(
      fr: "Concerné : \(score) (\(quoted: theme.name)).",
      en: "Affected: \(score) (\(quoted: theme.name)).")
  }

  private var coverageSentence: Bilingual {
    Bilingual(
      fr: "Couvert : \(Numbers.percent(coverage.value, in: .french)).",
      en: "Covered: \(Numbers.percent(coverage.value, in: .english)).")
  }

  private var remotenessSentence: Bilingual {
    switch remoteness {
    case .hardToReach:
      return Bilingual(
        fr: "Éloignement : éloigné de la participation.",
        en: "Distance: hard to reach.")
    case .barriers(let barriers):
      let french = barriers.map(\.label.french)
      let english = barriers.map(\.label.english)
      let count = barriers.count
      return Bilingual(
        fr: "Éloignement : \(count: count, one: "frein", many: "freins") : \(list: french).",
        en: "Distance: \(count: count, one: "barrier", many: "barriers"): \(list: english).")
    case .none:
      return Bilingual(fr: "Éloignement : aucun frein noté.", en: "Distance: no barrier noted.")
    }
  }

  private var uncertaintySentence: Bilingual? {
    let low = SeverityPolicy.severityClass(ofGapWith: severity.low).label
    let high = SeverityPolicy.severityClass(ofGapWith: severity.high).label
    guard low != high else { return nil }
    return Bilingual(
      fr: "Selon les notes incertaines, la priorité va de « \(low) » à « \(high) ».",
      en: "Depending on the uncertain scores, from “\(low)” to “\(high)”.")
  }
}
