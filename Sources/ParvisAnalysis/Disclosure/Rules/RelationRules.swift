internal import ParvisCore

extension DisclosureTable {
  /// Parts of relations and judgements, which the rules of the whole map copy.
  static let relationRows: [FieldRow] = [
    FieldRow(
      "Link", "kind", Bilingual(fr: "type", en: "type"), notConflict,
      .reduced(
        Bilingual(
          fr: "contact et coopération seulement", en: "contact and cooperation only"))),
    FieldRow("Link", "from", Bilingual(fr: "de", en: "from"), .shown, notOfPersons),
    FieldRow("Link", "to", Bilingual(fr: "vers", en: "to"), .shown, notOfPersons),
    FieldRow("Link", "strength", Bilingual(fr: "force", en: "strength"), exceptOfPersons, .hidden),
    FieldRow(
      "Interest", "stakeholder", ThingWords.stakeholder.one,
      exceptOfPersons, .hidden),
    FieldRow("Interest", "theme", ThingWords.theme.one, exceptOfPersons, .hidden),
    FieldRow(
      "Interest", "strength", Bilingual(fr: "force", en: "strength"), exceptOfPersons, .hidden),
    FieldRow(
      "Representation", "kind", Bilingual(fr: "représente, relaie", en: "represents, reaches"),
      .shown, .shown),
    FieldRow(
      "Representation", "stakeholder", ThingWords.stakeholder.one, .shown,
      personBecomesRole),
    FieldRow("Representation", "audience", ThingWords.public.one, .shown, .shown),
    FieldRow(
      "Representation", "strength", Bilingual(fr: "force", en: "strength"), exceptOfPersons,
      .hidden),
    FieldRow("PublicConflict", "stakeholder", ThingWords.stakeholder.one, .hidden, .hidden),
    FieldRow("PublicConflict", "audience", ThingWords.public.one, .hidden, .hidden),
    FieldRow(
      "PublicConflict", "strength", Bilingual(fr: "force", en: "strength"), .hidden, .hidden),
    FieldRow("Impact", "theme", ThingWords.theme.one, .shown, .hidden),
    FieldRow("Impact", "strength", Bilingual(fr: "force", en: "strength"), .shown, .hidden),
    FieldRow("Judgement", "value", FieldWords.value, .shown, .hidden),
    FieldRow(
      "Judgement", "provenance",
      Bilingual(fr: "d'où vient la note", en: "where a score comes from"),
      .hidden, .hidden),
    FieldRow("Provenance", "source", FieldWords.source, .hidden, .hidden),
    FieldRow("Provenance", "date", FieldWords.date, .hidden, .hidden),
    FieldRow(
      "Provenance", "comment", FieldWords.comment, .hidden, .hidden),
    FieldRow(
      "Provenance", "isConfidential", FieldWords.confidential,
      goesAsAWhole, goesAsAWhole),
  ]

  static let exceptOfPersons = Treatment.reduced(
    Bilingual(
      fr: "sauf influence, financement, confiance, forces et notes d'une personne physique",
      en: "except influence, funding, trust, strengths and scores of a natural person"))

  private static let notOfPersons = Treatment.reduced(
    Bilingual(fr: "jamais une personne physique", en: "never a natural person"))

  static let notConflict = Treatment.reduced(
    Bilingual(
      fr: "tous, sauf les alliances et les désaccords", en: "all but alliances and disagreements"))
}

extension Redactor {
  /// The links that a version shows, under the names it shows.
  func links(_ links: [Link]) -> [Link] {
    links.compactMap { link in
      guard let from = names.stakeholders[link.from], let to = names.stakeholders[link.to],
        shows(link), let strength = bare(link.strength), strength.value.middle > 0
      else { return nil }
      return Link(
        link.kind, from: from, to: to,
        strength: depth == .public || isOfPerson(link) ? Judgement(scale.unknown) : strength)
    }
  }

  /// Of natural persons the public is told no link, the workshop none that is a judgement.
  private func shows(_ link: Link) -> Bool {
    guard depth != .public || !isOfPerson(link) else { return false }
    return switch link.kind {
    case .alliance, .conflict: false
    case .contact: !hidden.contains(.contacts)
    case .cooperates: !hidden.contains(.cooperation)
    case .informs, .hierarchy: depth != .public
    case .influence, .funds, .trust: depth != .public && !isOfPerson(link)
    }
  }

  private func isOfPerson(_ link: Link) -> Bool {
    names.persons.contains(link.from) || names.persons.contains(link.to)
  }

  func interests(_ interests: [Interest]) -> [Interest] {
    guard depth != .public else { return [] }
    return interests.compactMap { interest in
      guard let stakeholder = names.stakeholders[interest.stakeholder],
        let theme = names.themes[interest.theme],
        let strength = score(interest.strength, of: interest.stakeholder)
      else { return nil }
      return Interest(of: stakeholder, in: theme, strength: strength)
    }
  }

  func representations(_ representations: [Representation]) -> [Representation] {
    guard !hidden.contains(.voices) else { return [] }
    return representations.compactMap { voice in
      guard let stakeholder = names.stakeholders[voice.stakeholder],
        let audience = names.audiences[voice.audience],
        voice.strength?.provenance?.isConfidential != true, says(voice)
      else { return nil }
      let isMeasured = depth != .public && showsScores(of: voice.stakeholder)
      return Representation(
        voice.kind, by: stakeholder, of: audience,
        strength: isMeasured ? bare(voice.strength) : nil)
    }
  }

  /// A strength of 0 says that there is no voice: without the figure it would claim one.
  private func says(_ voice: Representation) -> Bool {
    voice.voice(on: scale).middle > 0
  }
}
