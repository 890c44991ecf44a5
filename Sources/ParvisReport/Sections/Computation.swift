internal import ParvisAnalysis
internal import ParvisCore

/// How the figures of one expected public were computed, step by step.
struct Computation {
  private let audience: AudienceCoverage
  private let figures: AudienceCoverage.Figures
  private let gaps: [CoverageGap]
  private let source: ReportSource

  /// Nil in a version that tells no figures.
  init?(of audience: AudienceCoverage, _ source: ReportSource) {
    guard let figures = audience.figures else { return nil }
    self.audience = audience
    self.figures = figures
    self.source = source
    self.gaps = source.coverage.gaps.filter { $0.subject == .audience(audience.audience) }
  }

  var title: Phrase {
    Phrase(
      Bilingual(fr: "\(quoted: audience.audience.name)", en: "\(quoted: audience.audience.name)"),
      lines: lines(of: .audience(audience.audience)))
  }

  /// The steps in their order.
  var parts: [Document.Part] {
    [exposure, coverage, passage, remoteness, severity, missing].compactMap(\.self)
  }

  /// What is said when no rule finds anything.
  var closing: [Block] {
    let none = Bilingual(fr: "Aucune règle ne signale de manque.", en: "No rule reports a gap.")
    return gaps.isEmpty ? [.paragraph(Phrase(none))] : []
  }

  private func part(_ heading: Phrase, _ phrases: [Phrase]) -> Document.Part {
    Document.Part(key: "", heading: heading, blocks: phrases.map { .paragraph($0) })
  }

  private func lines(of element: MapElement) -> [Int] { source.lines(of: [element]) }

  private func number(_ value: Double) -> Bilingual {
    Bilingual { Numbers.text(value, decimals: 3, in: $0) }
  }

  // MARK: Steps

  private var exposure: Document.Part {
    let heading: Phrase = """
      \(Bilingual(fr: "Concerné :", en: "Affected:")) e = \(number(figures.exposure.value))
      """
    guard figures.exposure.isStated, let stated = source.map[audience.audience] else {
      return part(
        heading,
        [
          Phrase(
            Bilingual(
              fr: "Non précisé dans le fichier : compté à la moitié.",
              en: "Not stated in the file: counted as half."))
        ])
    }
    let impacts = stated.impacts.map { impact -> Phrase in
      let score =
        impact.strength.map { outOf($0.value) } ?? ColumnWords.notStated
      return Phrase("\(impact.theme.name)\(Self.colon)\(score)")
        .resting(on: lines(of: .impact(of: impact.theme, on: stated.id)))
    }
    return part(
      heading,
      impacts + [Phrase(Bilingual(fr: "La plus forte compte.", en: "The greatest counts."))])
  }

  private func outOf(_ score: Score) -> Bilingual {
    let scale = source.map.scale
    let text =
      scale.isUnknown(score)
      ? "?" : score.isExact ? "\(score.low)" : "\(score.low)-\(score.high)"
    return Bilingual(fr: "\(text) sur \(scale.high)", en: "\(text) of \(scale.high)")
  }

  private var coverage: Document.Part {
    let heading: Phrase = """
      \(Bilingual(fr: "Couvert :", en: "Covered:")) c = \(number(figures.coverage.value))
      """
    guard !audience.voices.isEmpty else {
      return part(
        heading,
        [
          Phrase(
            source.analysis.telling.isWhole
              ? Bilingual(fr: "Personne ne parle pour ce public.", en: "Nobody speaks for it.")
              : Bilingual(
                fr: "Personne, dans cette version, ne parle pour ce public.",
                en: "Nobody in this version speaks for it."))
        ])
    }
    let weights = audience.voices.map { voice in
      voice.strength.middle * (voice.isReachable == false ? SeverityPolicy.weightOutOfReach : 1)
    }
    let factors = weights.map { weight -> Phrase in "(1 − \(number(weight)))" }
    return part(
      heading,
      zip(audience.voices, weights).map(told)
        + ["c = 1 − \(Phrase.joined(factors, by: " × ") ?? "")"])
  }

  private func told(_ voice: Voice, counting weight: Double) -> Phrase {
    let weak: Phrase = voice.isWeak ? "\(remark: Publics.weakVoice)" : ""
    let out: Phrase =
      voice.isReachable == false ? "\(Self.outOfReach) \(number(weight))" : ""
    let places = Representation.Kind.allCases.map { kind in
      lines(of: .representation(kind, by: voice.stakeholder, of: audience.audience))
    }
    let strength = number(voice.strength.middle)
    return Phrase("\(voice.stakeholder.name)\(Self.colon)v = \(strength)\(weak)\(out)")
      .resting(on: places.first { !$0.isEmpty } ?? [])
  }

  private var passage: Document.Part {
    let heading = Phrase(Bilingual(fr: "Chemins depuis le pilote", en: "Paths from the lead"))
    switch audience.relays {
    case .notEvaluated: return part(heading, [Phrase(PassageWords.notEvaluated)])
    case .notTold: return part(heading, [Phrase(PassageWords.notTold)])
    case .unreachable: return part(heading, [Phrase(PassageWords.none)])
    case .leadIsVoice: return part(heading, [Phrase(PassageWords.leadIsVoice)])
    case .paths(let paths, let points):
      let names = points.map(\.name)
      let through = Bilingual(
        fr: "Tout passe par \(quotedList: names, atMost: 9).",
        en: "Everything passes through \(quotedList: names, atMost: 9).")
      return part(
        heading,
        paths.compactMap { path in .joined(path.map { Phrase(name: $0.name) }, by: " → ") }
          + (points.isEmpty ? [] : [Phrase(through)]))
    }
  }

  private var remoteness: Document.Part {
    let reason =
      switch figures.remoteness {
      case .hardToReach:
        Bilingual(
          fr: "Le fichier le dit éloigné de la participation.",
          en: "The file says that it is far from participation.")
      case .barriers(let barriers):
        Bilingual(
          fr: """
            Freins : \(list: barriers.map(\.label.french), atMost: 13) ; trois suffisent pour 1.
            """,
          en: "Barriers: \(list: barriers.map(\.label.english), atMost: 13); three make 1.")
      case .none: Bilingual(fr: "Aucun frein noté.", en: "No barrier noted.")
      }
    let heading = Bilingual(fr: "Éloignement :", en: "Distance:")
    return part("\(heading) r = \(number(figures.remoteness.value))", [Phrase(reason)])
  }

  private var severity: Document.Part {
    let severity = figures.severity
    let factors = [
      figures.exposure.value, 1 - figures.coverage.value, 0.5 + 0.5 * figures.remoteness.value,
    ].map { Phrase(number($0)) }
    var phrases: [Phrase] = [
      "s = e × (1 − c) × (½ + ½ r) = \(Phrase.joined(factors, by: " × ") ?? "")"
    ]
    if severity.low != severity.high {
      let (low, high) = (number(severity.low), number(severity.high))
      phrases.append(
        Phrase(
          Bilingual(
            fr: "Selon les notes incertaines : de \(low) à \(high).",
            en: "Depending on the uncertain scores: from \(low) to \(high).")))
    }
    if let severityClass = audience.severityClass {
      phrases.append(Phrase(Self.priority(severityClass)))
      if SeverityPolicy.severityClass(of: severity.value) != severityClass {
        phrases.append(Phrase(severityClass == .high ? Self.raised : Self.structural))
      }
    }
    let heading = Bilingual(fr: "Gravité :", en: "Severity:")
    return part("\(heading) s = \(number(severity.value))", phrases)
  }

  private var missing: Document.Part? {
    guard !gaps.isEmpty else { return nil }
    let items = gaps.map { gap in
      Item("\(gap.sentence) [\(gap.code)]", details: [.action(Phrase(gap.advice))])
    }
    let whom = audience.remedies.map { remedy -> Item in
      let reason = remedy.reason(on: source.map.scale)
      return remedy.scheme == nil ? Item("\(remedy.name)\(remark: reason)") : Item(Phrase(reason))
    }
    return Document.Part(
      key: "", heading: Phrase(Missing.whatIsMissing),
      blocks: [.list(items, .findings)]
        + (whom.isEmpty ? [] : [.heading(CommonWords.whomToAsk), .list(whom, .bullets)]))
  }
}

/// The words of the section.
extension Computation {
  private static let colon = Bilingual(fr: " : ", en: ": ")
  private static let outOfReach = Bilingual(
    fr: ", aucun lien noté : compte pour", en: ", no link noted: counts for")
  private static let raised = Bilingual(
    fr: """
      Au moins important : un public éloigné, très concerné, qu'on ne joint que par un seul passage.
      """,
    en: "At least important: a remote, strongly affected group with a single passage to it.")
  private static let structural = Bilingual(
    fr: "Sans gravité chiffrée, mais une règle ci-dessous reste à suivre.",
    en: "No severity by figures, but a rule below remains to be followed.")

  private static func priority(_ severityClass: SeverityClass) -> Bilingual {
    Bilingual(
      fr: "Priorité : \(severityClass.label). \(severityClass.explanation)",
      en: "Priority: \(severityClass.label). \(severityClass.explanation)")
  }
}
