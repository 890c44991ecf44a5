internal import ParvisAnalysis
internal import ParvisCore

/// How the report was made and what it cannot say.
struct Method: Section {
  let key = "method"
  let heading: Bilingual? = Bilingual(
    fr: "Méthode, sources et limites", en: "Method, sources and limits")
  /// How the findings are worked out, in plain sentences.
  let method: [Bilingual]
  /// How uncertain scores were treated, with their numbers.
  let uncertainty: [Phrase]
  /// What the report cannot say.
  let limits: [Bilingual]
  /// Who said what the map holds, each once, in the order of the file; internal version only.
  let sources: [String]

  init(_ source: ReportSource) {
    let isTold = source.analysis.telling.hasFigures
    self.method =
      isTold
      ? [Self.severityMethod, Self.relayMethod, Self.ranking(source.rankings)].compactMap(\.self)
      : [Self.publicMethod]
    self.uncertainty = isTold ? Self.uncertainty(source) : []
    let partial = source.coverage.notices.filter { $0 == .partialVersion }.map(\.sentence)
    self.limits = partial + Self.limits(isWhole: source.analysis.telling.isWhole)
    self.sources = source.analysis.sources
  }

  var blocks: [Block] {
    method.map { .paragraph(Phrase($0)) }
      + list(Bilingual(fr: "Incertitude", en: "Uncertainty"), uncertainty)
      + list(Bilingual(fr: "Limites", en: "Limits"), limits.map { Phrase($0) })
      + list(Bilingual(fr: "Sources", en: "Sources"), sources.map { Phrase(name: $0) })
  }

  private func list(_ heading: Bilingual, _ phrases: [Phrase]) -> [Block] {
    phrases.isEmpty ? [] : [.heading(heading), .list(phrases.map { Item($0) }, .bullets)]
  }

  func members(in language: Language) -> [String: JSONValue] {
    [
      "method": .object([
        "method": .array(method.map { .text($0, in: language) }),
        "sources": .array(sources.map { .text($0) }),
        "uncertainty": .array(uncertainty.map { .traced($0, in: language) }),
        "limits": .array(limits.map { .text($0, in: language) }),
      ])
    ]
  }

  // MARK: Uncertain scores

  private static func uncertainty(_ source: ReportSource) -> [Phrase] {
    let scale = source.map.scale
    let scored = Self.scored(source.map)
    let telling = source.analysis.telling
    let unknown = telling.isWhole ? scored.filter { scale.isUnknown($0.1) }.map(\.0) : []
    let leftOut = source.coverage.notices.compactMap { notice -> Phrase? in
      if case .scoresLeftOut = notice { Phrase(notice.sentence) } else { nil }
    }
    let vague = scored.filter { !scale.isUnknown($0.1) && !$0.1.isExact }.map(\.0)
    let notes = [
      unknown.isEmpty ? nil : Phrase(unknowns(unknown.count), lines: source.lines(of: unknown)),
      vague.isEmpty ? nil : Phrase(intervals(vague.count), lines: source.lines(of: vague)),
    ].compactMap(\.self)
    let all = notes + leftOut
    return all.isEmpty && telling.isWhole ? [Phrase(noUncertainty)] : all
  }

  /// Every score that counts, with its place.
  private static func scored(_ map: StakeholderMap) -> [(MapElement, Score)] {
    var all: [(MapElement, Score)] = []
    for stakeholder in map.stakeholders {
      for criterion in Criterion.allCases {
        guard let judgement = stakeholder.judgement(of: criterion) else { continue }
        all.append((.score(criterion, of: stakeholder.id), judgement.value))
      }
    }
    for audience in map.audiences {
      for impact in audience.impacts {
        guard let strength = impact.strength else { continue }
        all.append((.impact(of: impact.theme, on: audience.id), strength.value))
      }
    }
    all += map.links.map { (.link($0.kind, from: $0.from, to: $0.to), $0.strength.value) }
    all += map.interests.map { ($0.element, $0.strength.value) }
    all += map.publicConflicts.map { ($0.element, $0.strength.value) }
    for voice in map.representations {
      guard let strength = voice.strength else { continue }
      all.append((voice.element, strength.value))
    }
    return all
  }
}

/// The words of the section.
extension Method {
  private static let severityMethod = Bilingual(
    fr: """
      La priorité d'un public tient à trois choses : à quel point il est concerné, ce que les voix \
      de la carte en portent déjà, et à quelle distance il est de la participation. Prioritaire : \
      à traiter avant la première réunion. Important : pendant la préparation. À surveiller : rien \
      d'urgent.
      """,
    en: """
      The priority of a group rests on three things: how much it is affected, how much of its \
      words the voices of the map already carry, and how far it is from taking part. Top priority: \
      to settle before the first meeting. Important: during the preparation. To watch: nothing \
      urgent.
      """)
  private static let relayMethod = Bilingual(
    fr: """
      Un chemin suit les contacts, coopérations, alliances, informations, financements, liens de \
      confiance et de hiérarchie notés dans le fichier, dans les deux \
      sens. Un passage obligé est une partie prenante par qui tous les chemins passent.
      """,
    en: """
      A path follows the contacts, cooperation, alliances, information, funding, trust and hierarchy \
      noted in the file, both ways. A single passage is a stakeholder through whom all paths go.
      """)
  private static let publicMethod = Bilingual(
    fr: """
      Les voix et les contacts sont ceux que cette version montre ; ce qui reste à faire vient de \
      l'analyse de l'équipe.
      """,
    en: """
      Voices and contacts are those that this version shows; what remains to be done comes from the \
      analysis of the team.
      """)

  private static func ranking(_ rankings: RobustRankings?) -> Bilingual? {
    guard let draws = rankings?.rankings.map(\.draws).max(), draws > 1 else { return nil }
    return Bilingual(
      fr: """
        Un rang est donné avec sa marge : les notes incertaines ont été tirées au sort \(draws) fois, \
        et le rang est celui de neuf tirages sur dix.
        """,
      en: """
        A rank comes with its margin: uncertain scores were drawn \(draws) times, and the rank is \
        that of nine draws out of ten.
        """)
  }

  private static func intervals(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "note est donnée", many: "notes sont données") comme un intervalle : le \
        milieu dit s'il y a un manque, les deux bouts disent de combien la priorité peut changer.
        """,
      en: """
        \(count: count, one: "score is", many: "scores are") given as an interval: the middle says \
        whether there is a gap, the two ends how much the priority may change.
        """)
  }

  private static func unknowns(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "note inconnue, comptée", many: "notes inconnues, comptées") au milieu de \
        l'échelle.
        """,
      en: """
        \(count: count, one: "unknown score", many: "unknown scores"), counted at the middle of the \
        scale.
        """)
  }

  private static let noUncertainty = Bilingual(
    fr: "Toutes les notes du fichier sont exactes.", en: "All scores of the file are exact.")

  private static func limits(isWhole: Bool) -> [Bilingual] {
    [
      Bilingual(
        fr: """
          La carte dit ce que l'équipe a noté à une date donnée ; elle ne dit rien des intentions des \
          personnes.
          """,
        en: """
          The map says what the team noted at a given date; it says nothing of what people intend.
          """),
      Bilingual(
        fr: """
          Elle parle de couverture et de voix, pas de nombre : parler pour un public n'est pas le \
          compter.
          """,
        en:
          "It speaks of coverage and voices, not of numbers: to speak for a group is not to count it."
      ),
      isWhole
        ? Bilingual(
          fr: "Un public que personne n'a pensé à noter n'y est pas : `parvis gaps --checklist`.",
          en: "A group that nobody thought of is not on it: `parvis gaps --checklist`.")
        : Bilingual(
          fr: "Un public auquel personne n'a pensé n'y est pas.",
          en: "A group that nobody thought of is not on it."),
    ]
  }
}
