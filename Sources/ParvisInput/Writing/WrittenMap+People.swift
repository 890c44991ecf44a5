internal import ParvisCore

extension WrittenMap {
  var exercise: WrittenSection {
    let exercise = map.exercise
    var entries = Entries(ExerciseFields.table, language)
    entries.text("titre", exercise.title)
    entries.text("commune", exercise.town)
    entries.text("sujet", exercise.subject)
    entries.text("question posée", exercise.question)
    entries.date("date", exercise.date)
    entries.text("version", exercise.version)
    entries.plain("langue", exercise.language?.rawValue)
    entries.text("pilote", exercise.lead?.name)
    entries.text("décideur", exercise.decisionMaker?.name)
    entries.text("porteur", exercise.owner?.name)
    entries.text("garant", exercise.guarantor)
    entries.word("niveau", exercise.level, ValueWords.levels)
    entries.text("pourquoi", exercise.framing[.why])
    entries.text("attentes", exercise.framing[.expectations])
    entries.text("suites", exercise.framing[.followUp])
    entries.text("gouvernance", exercise.framing[.governance])
    entries.text("calendrier", exercise.framing[.calendar])
    if scale != .standard { entries.plain("échelle", "\(scale.low)-\(scale.high)") }
    entries.text("commentaire", exercise.comment)
    return WrittenSection("concertation", .block(entries.all))
  }

  var categories: WrittenSection {
    let items = map.categories.map { category in
      var entries = Entries(CategoryFields.table, language)
      entries.word("couleur", category.colour, ValueWords.colours)
      return WrittenItem(name: category.id.name, entries: entries.all)
    }
    return WrittenSection("catégories", .items(items))
  }

  package var themes: WrittenSection {
    let items = map.themes.map { theme in
      var entries = Entries(ThemeFields.table, language)
      entries.texts("sigle", theme.shortNames)
      entries.word("négociable", theme.negotiability, ValueWords.negotiability)
      entries.text("cadre", theme.framework)
      entries.text("commentaire", theme.comment)
      entries.texts("anciennement", theme.formerNames)
      return WrittenItem(name: theme.name, entries: entries.all)
    }
    return WrittenSection("thèmes", .items(items))
  }

  var territories: WrittenSection {
    let items = map.territories.map { territory in
      var entries = Entries(TerritoryFields.table, language)
      entries.texts("sigle", territory.shortNames)
      entries.text("commentaire", territory.comment)
      entries.texts("anciennement", territory.formerNames)
      return WrittenItem(name: territory.name, entries: entries.all)
    }
    return WrittenSection("territoires", .items(items))
  }

  var objectives: WrittenSection {
    let items = map.objectives.map { objective in
      var entries = Entries(ObjectiveFields.table, language)
      if objective.text != objective.id.name { entries.text("texte", objective.text) }
      return WrittenItem(name: objective.id.name, entries: entries.all)
    }
    return WrittenSection("objectifs", .items(items))
  }

  package var audiences: WrittenSection {
    WrittenSection("publics attendus", .items(map.audiences.map(item)))
  }

  private func item(_ audience: Audience) -> WrittenItem {
    var entries = Entries(AudienceFields.table, language)
    entries.texts("sigle", audience.shortNames)
    entries.category("catégorie", audience.category)
    entries.texts("territoire", audience.territories.map(\.name))
    entries.plain("effectif", audience.size.map { String($0) })
    entries.plain("part", audience.share.map { TypedNumber.text($0, in: language) })
    entries.flag("éloigné", audience.isHardToReach)
    entries.plain("minimum", audience.minimum.map { String($0) })
    entries.text("cible", audience.target)
    entries.texts("critères", audience.criteria)
    entries.text("partie de", audience.parent?.name)
    entries.texts(
      "freins", words(for: audience.barriers))
    entries.scored(
      "concernés par", audience.impacts.map { (name: $0.theme.name, judgement: $0.strength) })
    entries.flag("usager extrême", audience.isExtremeUser)
    entries.flag("confidentiel", audience.isConfidential)
    entries.text("source", audience.source)
    entries.text("commentaire", audience.comment)
    entries.texts("anciennement", audience.formerNames)
    return WrittenItem(name: audience.name, entries: entries.all)
  }

  package var stakeholders: WrittenSection {
    let voices = voicesWithinStakeholders
    return WrittenSection(
      "parties prenantes",
      .items(
        map.stakeholders.map { stakeholder in
          item(stakeholder, voices: voices[stakeholder.id] ?? [])
        }))
  }

  private func item(_ stakeholder: Stakeholder, voices: [Representation]) -> WrittenItem {
    var entries = Entries(StakeholderFields.table, language)
    entries.texts("sigle", stakeholder.shortNames)
    entries.category("catégorie", stakeholder.category)
    entries.known("influence", stakeholder.influence, on: scale)
    entries.known("intérêt", stakeholder.interest, on: scale)
    entries.judgement("légitimité", stakeholder.legitimacy)
    entries.judgement("urgence", stakeholder.urgency)
    entries.judgement("impact", stakeholder.impact)
    for (key, kind) in [("représente", Representation.Kind.represents), ("relaie", .reaches)] {
      entries.scored(
        key,
        voices.filter { $0.kind == kind }.map {
          (name: $0.audience.name, judgement: $0.strength)
        })
    }
    entries.texts("territoire", stakeholder.territories.map(\.name))
    entries.text("rôle", stakeholder.role)
    entries.text("groupe", stakeholder.group)
    entries.texts("étiquettes", stakeholder.tags)
    entries.word("cercle", stakeholder.circle, ValueWords.circles)
    entries.word("position", stakeholder.stance, ValueWords.stances)
    entries.plain("disponibilité", stakeholder.availability)
    entries.flag("personne physique", stakeholder.isNaturalPerson)
    entries.date("informée le", stakeholder.informedOn)
    entries.date("contacté le", stakeholder.contactedOn)
    entries.flag("confidentiel", stakeholder.isConfidential)
    entries.flag("usager extrême", stakeholder.isExtremeUser)
    entries.flag("obligatoire", stakeholder.isMandatory)
    entries.plain(
      "coût de participation",
      stakeholder.participationCost.map { TypedNumber.text($0, in: language) })
    entries.text("source", stakeholder.source)
    entries.text("commentaire", stakeholder.comment)
    entries.texts("anciennement", stakeholder.formerNames)
    return WrittenItem(name: stakeholder.name, entries: entries.all)
  }

  // MARK: Voices and links

  /// How many voices, from the first on, stand in the order in which stakeholders are read and
  /// have nothing to say of their source: those are written with their stakeholder.
  private var countOfVoicesWithin: Int {
    var last = (-1, -1)
    var count = 0
    for voice in map.representations {
      let place = (map.index(of: voice.stakeholder) ?? -1, voice.kind == .represents ? 0 : 1)
      guard place >= last, voice.strength?.provenance == nil else { break }
      last = place
      count += 1
    }
    return count
  }

  private var voicesWithinStakeholders: [Stakeholder.ID: [Representation]] {
    Dictionary(grouping: map.representations.prefix(countOfVoicesWithin), by: \.stakeholder)
  }

  /// Links between stakeholders, then interests, then voices that stand with no stakeholder.
  var links: WrittenSection {
    func word(_ type: LinkType) -> String { ValueWords.linkTypes.word(for: type, in: language) }
    // A link without strength is one of unknown strength; a voice without is not.
    func strength(_ judgement: Judgement<Score>) -> Judgement<Score>? {
      scale.isUnknown(judgement.value) && judgement.provenance == nil ? nil : judgement
    }
    var links: [WrittenLink] = []
    for link in map.links {
      let written = WrittenLink(
        from: link.from.name, to: link.to.name, type: word(.relation(link.kind)),
        judgement: strength(link.strength), isUndirected: link.kind.isMutual)
      if let last = links.last, written.isReverse(of: last) {
        links[links.count - 1].isMutual = true
      } else {
        links.append(written)
      }
    }
    for interest in map.interests {
      links.append(
        WrittenLink(
          from: interest.stakeholder.name, to: interest.theme.name, type: word(.interest),
          judgement: strength(interest.strength)))
    }
    for voice in map.representations.dropFirst(countOfVoicesWithin) {
      links.append(
        WrittenLink(
          from: voice.stakeholder.name, to: voice.audience.name,
          type: word(.representation(voice.kind)), judgement: voice.strength))
    }
    for conflict in map.publicConflicts {
      links.append(
        WrittenLink(
          from: conflict.stakeholder.name, to: conflict.audience.name,
          type: word(.relation(.conflict)), judgement: strength(conflict.strength),
          isUndirected: true))
    }
    return WrittenSection("liens", .links(links))
  }
}
