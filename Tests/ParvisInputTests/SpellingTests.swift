import ParvisCore
import ParvisInput
import Testing

@Suite struct `One map in many spellings` {
  /// The map of a text without an error.
  private func map(_ text: String) throws -> StakeholderMap {
    let result = MapReader.read(text)
    #expect(result.diagnostics.filter { $0.severity != .note }.map(\.code) == [])
    return try #require(result.map)
  }

  @Test func `a stakeholder on one line, in a block, in a list and in a mapping`() throws {
    let head =
      "concertation: T\nthèmes: [voirie, ombre]\nterritoires: [Nord]\n"
      + "publics attendus: [Jeunes, Aînés, Forains]\nparties prenantes:\n"
    let line = try map(
      head + "  - CCAS : service, influence 2-3, intérêt fort, représente Jeunes, Aînés, "
        + "relaie Forains 3, territoire Nord, rôle action sociale, logement, étiquettes a, b, "
        + "cercle associer, position favorable, disponibilité 3 jours, obligatoire, "
        + "légitimité 3?, urgence très faible\n")
    let block = try map(
      head + "  - nom: CCAS\n    catégorie: services\n    influence: 2 à 3\n    intérêt: 3\n"
        + "    représente: [Jeunes, Aînés]\n    relaie: { Forains: 3 }\n    territoire: [Nord]\n"
        + "    rôle: action sociale, logement\n    étiquettes: [a, b]\n    cercle: associer\n"
        + "    position: favorable\n    disponibilité: 3 jours\n    obligatoire: oui\n"
        + "    légitimité: 2-4\n    urgence: 1\n")
    let mapping = try map(
      head + "  CCAS: { type: service, pouvoir: 2–3, intérêts: élevé, porte la voix de: [Jeunes, "
        + "Aînés], touche: [Forains 3], territoires: Nord, role: 'action sociale, logement', "
        + "étiquette: [a, b], cercle: associer, position: pour, disponibilité: 3 jours, "
        + "OBLIGATOIRE: x, légitimité: 3 ?, urgence: bas }\n")
    let english = try map(
      "exercise: T\nthemes: [voirie, ombre]\nterritories: [Nord]\n"
        + "expected publics: [Jeunes, Aînés, Forains]\nstakeholders:\n"
        + "  - CCAS: departments, power 2-3, interest strong, represents Jeunes, Aînés, "
        + "reaches Forains 3, territory Nord, role action sociale, logement, tags a, b, "
        + "circle involve, position favourable, availability 3 jours, mandatory, "
        + "legitimacy 2 to 4, urgency low\n")
    #expect(line == block)
    #expect(line == mapping)
    #expect(line == english)
    let one = line.stakeholders[0]
    #expect(one.category == .services)
    #expect(one.influence.value == Score(2, to: 3))
    #expect(one.legitimacy?.value == Score(2, to: 4))
    #expect(one.urgency?.value == Score(1))
    #expect(one.tags == ["a", "b"])
    #expect(one.role == "action sociale, logement")
    #expect(one.isMandatory)
    #expect(
      line.representations == [
        Representation(.represents, by: "CCAS", of: "Jeunes"),
        Representation(.represents, by: "CCAS", of: "Aînés"),
        Representation(.reaches, by: "CCAS", of: "Forains", strength: Judgement(Score(3))),
      ])
  }

  @Test func `an audience on one line and in a block`() throws {
    let head = "concertation: T\nthèmes: [partage des trottoirs, ombre]\nparties prenantes: M\n"
      .replacing("M\n", with: "{ M: { catégorie: élus } }\n")
    let line = try map(
      head + "publics attendus:\n  - Piétons âgés : éloigné, freins mobilité et numérique, "
        + "concernés par partage des trottoirs 4, ombre 2, minimum 2\n")
    let block = try map(
      head + "publics:\n  Piétons âgés:\n    éloigné: oui\n    obstacles: [mobilité, numérique]\n"
        + "    impact: { partage des trottoirs: 4, ombre: moyen }\n    minimum: 2\n")
    #expect(line == block)
    let audience = line.audiences[0]
    #expect(audience.isHardToReach)
    #expect(audience.barriers == [.mobility, .digital])
    #expect(audience.minimum == 2)
    #expect(
      audience.impacts == [
        Impact(theme: "partage des trottoirs", strength: Judgement(Score(4))),
        Impact(theme: "ombre", strength: Judgement(Score(2))),
      ])
  }

  @Test func `a link as a sentence, quoted, in a mapping and in a block`() throws {
    let head =
      "concertation: T\npublics attendus: [Jeunes]\nthèmes: [ombre]\nparties prenantes:\n"
      + "  - A : élus\n  - B : services\n"
    let spellings = [
      "liens:\n  - A -> B : influence 3, contact\n  - A → Jeunes : relaie 2\n"
        + "  - B => ombre : intérêt 4\n  - A <-> B : travaille avec 2\n",
      "liens:\n  - \"A --> B : influence forte, connaît\"\n  - 'A –> Jeunes : touche moyen'\n"
        + "  - B -> ombre : intéressé par 4\n  - A ↔ B : coopère 2\n",
      "relations:\n  A -> B: { influence: 3, contact: inconnue }\n  A -> Jeunes: relaie 2\n"
        + "  B->ombre: intérêt 4\n  A <=> B: coopération 2\n",
      "links:\n  - { de: A, vers: B, type: influence, force: 3 }\n"
        + "  - { from: A, to: B, type: contact }\n  - { de: A, vers: Jeunes, type: reaches, "
        + "strength: 2 }\n  - { de: B, vers: ombre, type: interest, force: 4 }\n"
        + "  - { de: A, vers: B, type: cooperates, force: 2, réciproque: oui }\n",
    ]
    let maps = try spellings.map { try map(head + $0) }
    #expect(
      maps[0].links == [
        Link(.influence, from: "A", to: "B", strength: Judgement(Score(3))),
        Link(.contact, from: "A", to: "B", strength: Judgement(Score(0, to: 4))),
        Link(.cooperates, from: "A", to: "B", strength: Judgement(Score(2))),
      ])
    #expect(maps[0].interests == [Interest(of: "B", in: "ombre", strength: Judgement(Score(4)))])
    for map in maps { #expect(map == maps[0]) }
  }

  @Test func `a judgement with its provenance`() throws {
    let map = try map(
      "concertation: T\nparties prenantes:\n  - nom: A\n    catégorie: élus\n"
        + "    influence: { valeur: 3, source: entretien, date: 2026-03-02, remarque: à revoir, "
        + "confidentiel: oui }\n    intérêt: { note: 2, source: presse }\n"
        + "    légitimité: { valeur: 1, note: peu connu }\n  - B : services\nliens:\n"
        + "  - 'A -> B : influence 3 (réunion du 2 mars : dit en séance)'\n"
        + "  - { de: B, vers: A, type: informe, force: { valeur: 2, date: mars }, source: x }\n")
    let one = map.stakeholders[0]
    #expect(
      one.influence
        == Judgement(
          Score(3),
          provenance: Provenance(
            source: "entretien", date: "2026-03-02", comment: "à revoir", isConfidential: true)))
    #expect(one.interest == Judgement(Score(2), provenance: Provenance(source: "presse")))
    #expect(one.legitimacy == Judgement(Score(1), provenance: Provenance(comment: "peu connu")))
    #expect(
      map.links[0].strength.provenance == Provenance(comment: "réunion du 2 mars : dit en séance"))
    #expect(map.links[1].strength == Judgement(Score(2), provenance: Provenance(date: "mars")))
  }

  @Test func `the exercise in its block, at the root, in French and in English`() throws {
    let body = """
      titre: Place
      commune: Ici
      pilote: M
      décideur: É
      porteur: M
      garant: CNDP
      niveau: co-construire
      langue: en
      question posée: Que faire ?
      pourquoi: Parce que
      attentes: [une, deux]
      suites: Un vote
      échelle: 0-10

      """
    let indented = body.split(separator: "\n").map { "  \($0)\n" }.joined()
    let people = "parties prenantes:\n  - M : services, influence 7\n  - É : élus, intérêt fort\n"
    let block = try map("concertation:\n\(indented)\(people)")
    let root = try map(body + people)
    let english = try map(
      "exercise:\n  title: Place\n  town: Ici\n  lead: M\n  decision-maker: É\n  owner: M\n"
        + "  guarantor: CNDP\n  level: collaborate\n  language: english\n  question: Que faire ?\n"
        + "  why: Parce que\n  expectations: une ; deux\n  follow-up: Un vote\n  scale: 0 à 10\n"
        + "stakeholders:\n  - M : departments, influence 7\n  - É : elected, interest high\n")
    #expect(block == root)
    #expect(block == english)
    #expect(block.exercise.level == .collaborate)
    #expect(block.exercise.language == .english)
    #expect(block.scale == Scale(0, to: 10))
    #expect(block.stakeholders[1].interest.value == Score(7, to: 8))
    #expect(block.exercise.framing[.expectations] == "une ; deux")
  }

  @Test func `sections analysed later are read in both languages`() throws {
    let people =
      "  - M : services\n  - A : asso\n"
    let french = try map(
      "concertation: T\nparties prenantes:\n\(people)publics attendus: [Jeunes, Aînés]\n"
        + "objectifs: { O1: Planter }\npositions: { A: { O1: -3 } }\n"
        + "regards: { élus: { A: { influence: 4, intérêt: 2 } }, citoyens: { A: influence 1 } }\n"
        + "réactions: { citoyens: { Scénario 1: +2 } }\npublics écartés: { Touristes: hors saison }\n"
        + "sans objet: [prestataires, institution]\nprofil de la population: { âge: { a: 40, b: 60 } }\n"
        + "participants: { âge: { a: 4, b: 6 } }\nmoyens: { budget: 5 k€, jours agents: 4,5 jours, "
        + "sièges: 9 }\n"
        + "paramètres: { lieux: halle, communication: [affiches], animation: [ateliers], "
        + "calendrier: [mai], contrat: { ouvert: [ombre], ce qui ne l'est pas: [budget], "
        + "ce qui est délégué: [bancs], réponse des élus: juin, droit de suite: non } }\n"
        + "scénarios: { S1: { techniques: [registre], charge: { M: 3 jours }, retour citoyen: "
        + "{ Jeunes: { reçoit: { utilité: 3 }, coûte: { temps: 1 } } } } }\n"
        + "dispositifs existants: { Conseil: [Jeunes, Aînés] }\n"
        + "confidentialité: { diffusion: atelier, masquer en public: [positions] }\n"
        + "références: [Un livre]\ncatégories: { médias: bleu, commerces: }\ngrille: { coupe: 2 }\n"
    )
    let english = try map(
      "exercise: T\nstakeholders:\n\(people)audiences: [Jeunes, Aînés]\n"
        + "objectives: { O1: Planter }\npositions: { A: { O1: -3 } }\n"
        + "views: { élus: { A: { influence: 4, interest: 2 } }, citoyens: { A: influence 1 } }\n"
        + "reactions: { citoyens: { Scénario 1: 2 } }\nset aside:\n  - Touristes: hors saison\n"
        + "not applicable: [contractors, institutions]\ncensus: { âge: { a: 40 %, b: 60 % } }\n"
        + "participants: { âge: { a: 4, b: 6 } }\nresources: { budget: 5000, staff days: 4.5, "
        + "round table: 9 }\n"
        + "parameters: { venues: [halle], communication: affiches, facilitation: ateliers, "
        + "calendar: mai, contract: { open: ombre, closed: budget, delegated: bancs, "
        + "answer: juin, right to follow-up: no } }\n"
        + "scenarios:\n  - name: S1\n    techniques: registre\n    load: { M: 3 }\n"
        + "    citizen return: { Jeunes: { receives: { utilité: 3 }, costs: { temps: 1 } } }\n"
        + "existing schemes:\n  - { name: Conseil, publics: [Jeunes, Aînés] }\n"
        + "confidentiality: { profile: workshop, hide in public: positions }\n"
        + "references: Un livre\ncategories:\n  - médias: blue\n  - commerces\ngrid: { cut: 2 }\n")
    #expect(french == english)
    #expect(french.positions.map(\.value.value) == [Score(-3)])
    #expect(french.views.count == 2)
    #expect(french.reactions.map(\.value.value) == [Score(2)])
    #expect(french.setAside == [SetAsidePublic(name: "Touristes", reason: "hors saison")])
    #expect(french.notApplicable == [.contractors, .institutions])
    #expect(french.census[0].groups.map(\.amount) == [0.4, 0.6])
    #expect(french.participants[0].groups.map(\.amount) == [4, 6])
    #expect(french.resources?.budget == 5000)
    #expect(french.parameters?.contract?.delegated == ["bancs"])
    #expect(french.parameters?.contract?.hasFollowUpRight == false)
    #expect(french.scenarios[0].load == [Workload(of: "M", days: 3)])
    #expect(french.scenarios[0].returns[0].receives.map(\.name) == ["utilité"])
    #expect(french.existingSchemes[0].audiences == ["Jeunes", "Aînés"])
    #expect(french.confidentiality.profile == .workshop)
    #expect(french.categories.map(\.id.name) == ["médias", "commerces"])
    #expect(french.categories[0].colour == .blue)
    #expect(french.gridCut == 2)
  }

  @Test func `names of absent sections are taken as they are met and said once`() throws {
    let result = MapReader.read(
      "concertation: T\nparties prenantes:\n  - A : élus, influence 1, intérêt 1, représente "
        + "Jeunes, territoire Nord\n  - B : asso, influence 1, intérêt ombre 3, relaie Jeunes 2\n")
    let map = try #require(result.map)
    #expect(map.audiences.map(\.name) == ["Jeunes"])
    #expect(map.themes.map(\.name) == ["ombre"])
    #expect(map.territories.map(\.name) == ["Nord"])
    #expect(map.interests == [Interest(of: "B", in: "ombre", strength: Judgement(Score(3)))])
    #expect(
      result.diagnostics.map(\.code) == ["section-absente", "section-absente", "section-absente"])
    #expect(result.diagnostics.allSatisfy { $0.severity == .note })
  }

  @Test func `a link of strength 0 is none and a self-link is dropped`() throws {
    let result = MapReader.read(
      "concertation: T\nparties prenantes:\n  - A : élus, influence 1, intérêt 1\n"
        + "  - B : asso, influence 1, intérêt 1\nliens:\n  - A -> B : contact 0\n"
        + "  - A -> A : influence 2\n")
    #expect(result.map?.links == [])
    #expect(result.diagnostics.map(\.code) == ["lien-sur-soi"])
  }
}
