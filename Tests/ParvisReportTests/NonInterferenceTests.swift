import ParvisAnalysis
import ParvisCore
import ParvisInput
import ParvisReport
import TestSupport
import Testing

/// What is hidden leaves no trace: change it, and not a byte of the version changes.
@Suite struct `What a version hides` {
  /// Everything that is written of a version of a map.
  private static func outputs(
    _ draft: MapDraft, _ profile: DisclosureProfile
  ) async throws -> String {
    let redacted = try DisclosedMap(try StakeholderMap(draft), for: profile)
    let analysis = await Analysis(of: redacted)
    let report = MissionReport(
      of: analysis, rankings: await RobustRankings(of: redacted, seed: 3, draws: 30),
      language: .french)
    let gaps = GapReport(of: analysis, file: nil, lines: [:], language: .french)
    return [
      gaps.text(.json), gaps.text(.text), gaps.text(.csv), report.markdown, report.text,
      report.page(darkColours: []), report.jsonText,
    ].joined() + report.tables.map { $0.table.csv(in: .french) }.joined()
  }

  private static func classes(_ draft: MapDraft) throws -> [String?] {
    let redacted = try DisclosedMap(try StakeholderMap(draft), for: .public)
    return CoverageAnalysis(of: redacted).audiences.map {
      "\($0.audience.name) \($0.severityClass?.rawValue ?? "")"
    }
  }

  private static func draft(seed: UInt64) -> MapDraft {
    var maps = RandomMaps(seed: seed)
    var draft = maps.draft(stakeholders: 6, audiences: 4)
    draft.stakeholders[5].isNaturalPerson = true
    return draft
  }

  /// The lead informs everybody.
  private static func addContacts(to draft: inout MapDraft) {
    draft.links += draft.stakeholders.filter { $0.id != "S0" && !$0.isConfidential }.map {
      Link(.informs, from: "S0", to: $0.id, strength: Judgement(Score(4)))
    }
  }

  /// Changes that neither version may show.
  private static func addSecrets(to draft: inout MapDraft, _ random: inout RandomMaps) {
    var spy = Stakeholder(
      id: "Espion", category: .associations, influence: Judgement(Score(4)),
      interest: Judgement(Score(4)))
    spy.isConfidential = true
    draft.stakeholders.insert(spy, at: 2)
    var small = Audience(id: "Secret")
    small.size = 5
    draft.audiences.insert(small, at: 1)
    draft.representations.append(Representation(.represents, by: spy.id, of: "P0"))
    draft.representations.append(Representation(.represents, by: "S1", of: small.id))
    draft.links.append(Link(.contact, from: "S0", to: spy.id, strength: Judgement(Score(4))))
    draft.links.append(
      Link(
        .hierarchy, from: "S0", to: "S3",
        strength: Judgement(Score(4), provenance: Provenance(isConfidential: true))))
    draft.links.removeAll { $0.kind == .conflict }
    draft.links.append(Link(.conflict, from: "S1", to: "S2", strength: Judgement(Score(3))))
    draft.publicConflicts.append(
      PublicConflict(of: "S1", with: "P0", strength: Judgement(Score(3))))
    for index in draft.stakeholders.indices {
      draft.stakeholders[index].comment = "secret \(index)"
      draft.stakeholders[index].stance = .opposed
      draft.stakeholders[index].tags = ["secret"]
      draft.stakeholders[index].contactedOn = "2026-01-01"
    }
    let person = draft.stakeholders.firstIndex { $0.id == "S5" } ?? 0
    draft.stakeholders[person].influence = Judgement(Score(random.whole(below: 5)))
    draft.stakeholders[person].interest = Judgement(Score(random.whole(below: 5)))
    draft.links.append(Link(.trust, from: "S5", to: "S0", strength: Judgement(Score(4))))
    draft.objectives.append(Objective(id: "O", text: ""))
    draft.positions.append(Position(of: "S1", on: "O", value: Judgement(Score(-4))))
    draft.objectives.removeAll()
    draft.positions.removeAll()
    draft.views.append(View(by: "élus", of: "S1", scores: [.influence: Judgement(Score(0))]))
    draft.reactions.append(Reaction(of: "élus", to: "A", value: Judgement(Score(-2))))
    draft.exercise.comment = "secret"
  }

  /// Changes that a public version may not show but through its classes.
  private static func addScores(to draft: inout MapDraft, _ random: inout RandomMaps) {
    for index in draft.stakeholders.indices {
      draft.stakeholders[index].influence = Judgement(Score(random.whole(below: 5)))
      draft.stakeholders[index].interest = Judgement(Score(random.whole(below: 5)))
      draft.stakeholders[index].urgency = Judgement(Score(random.whole(below: 5)))
    }
    draft.interests.removeAll { _ in random.chance(1, in: 2) }
    draft.links = draft.links.filter { [.contact, .cooperates].contains($0.kind) }.map { link in
      var changed = link
      changed.strength = Judgement(Score(1 + random.whole(below: 4)))
      return changed
    }
    if random.chance(1, in: 2) {
      draft.links.append(
        Link(.influence, from: "S2", to: "S1", strength: Judgement(Score(random.whole(below: 5)))))
      // Who funds knows, and who is in touch may be told: it adds no way to those that are there.
      if let known = draft.links.first {
        draft.links.append(
          Link(.funds, from: known.from, to: known.to, strength: Judgement(Score(2))))
      }
    }
    // The order of a file may be one of importance.
    draft.stakeholders.reverse()
    draft.audiences.reverse()
    draft.links.reverse()
    draft.representations.reverse()
    for index in draft.audiences.indices where random.chance(1, in: 2) {
      draft.audiences[index].size = 20 + random.whole(below: 500)
      draft.audiences[index].minimum = nil
      draft.audiences[index].target = "plus"
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `leaves no trace in either version`(seed: UInt64) async throws {
    var random = RandomMaps(seed: seed &* 7919)
    var draft = Self.draft(seed: seed)
    var changed = draft
    Self.addSecrets(to: &changed, &random)
    #expect(changed != draft)
    // Who is in touch is a fact of the whole map, which versions may use: it is the same in both.
    Self.addContacts(to: &draft)
    Self.addContacts(to: &changed)
    for profile in [DisclosureProfile.workshop, .public] {
      let before = try await Self.outputs(draft, profile)
      let after = try await Self.outputs(changed, profile)
      #expect(before == after, "\(profile)")
    }
  }

  /// The order of a file may be one of importance; that of themes is one of the agenda.
  @Test(arguments: UInt64(1)...8)
  func `says nothing of the order of the file`(seed: UInt64) async throws {
    let draft = Self.draft(seed: seed)
    var turned = draft
    turned.stakeholders.reverse()
    turned.audiences.reverse()
    turned.territories.reverse()
    turned.links = turned.links.reversed().map { link in
      link.kind.isMutual
        ? Link(link.kind, from: link.to, to: link.from, strength: link.strength) : link
    }
    let pairs = Set(draft.links.filter(\.kind.isMutual).map { Set([$0.from, $0.to]) })
    guard pairs.count == draft.links.count(where: \.kind.isMutual) else { return }
    for profile in [DisclosureProfile.workshop, .public] {
      #expect(
        try await Self.outputs(draft, profile) == Self.outputs(turned, profile), "\(profile)")
    }
    var agenda = draft
    agenda.themes.reverse()
    #expect(try await Self.outputs(agenda, .workshop) != Self.outputs(draft, .workshop))
  }

  /// Two maps that differ in scores, strengths, influence and order, and not in their classes.
  @Test func `shows of scores the classes alone, in public`() async throws {
    var compared = 0
    for seed in UInt64(1)...120 where compared < 25 {
      var random = RandomMaps(seed: seed &* 104_729)
      let draft = Self.draft(seed: seed)
      var changed = draft
      Self.addScores(to: &changed, &random)
      guard try Self.classes(draft) == Self.classes(changed) else { continue }
      compared += 1
      #expect(
        try await Self.outputs(draft, .public) == Self.outputs(changed, .public), "seed \(seed)")
    }
    #expect(compared >= 20)
  }

  /// Whoever is opposed or in conflict is never sent, and no version may tell: there a body is named
  /// for what it is shown to do only, never for its kind.
  @Test func `tells by nobody's absence who is opposed or in conflict`() async throws {
    func draft(_ stances: String, _ conflicts: String) throws -> MapDraft {
      let text = """
        concertation:
          titre: Essai
          pilote: Ville
        publics attendus:
          - Personnes âgées
          - Locataires
          - Jeunes de quinze ans : partie de Jeunes
          - Jeunes
          - Personnes allophones
        parties prenantes:
          - Ville : services
          - CCAS : services\(stances)
          - Centre social : associations\(stances), représente Jeunes
          - Amicale : associations, représente Locataires
          - Ateliers de français : associations\(stances)
        liens:
          - Ville -> Amicale : contact 3
          - Ville -> Centre social : contact 3
        \(conflicts)
        """
      return try #require(MapReader.read(text, file: nil).map).draft
    }
    let quiet = try draft("", "")
    let opposed = try draft(", position opposé", "")
    let torn = try draft(
      "",
      """
        - CCAS <-> Ville : conflit 3
        - Centre social <-> Ville : conflit 2
        - Ateliers de français -> Personnes allophones : conflit 2
      """)
    func actions(_ draft: MapDraft, _ profile: DisclosureProfile) throws -> [Action] {
      CoverageAnalysis(of: try DisclosedMap(try StakeholderMap(draft), for: profile)).actions
    }
    for profile in [DisclosureProfile.workshop, .public] {
      let before = try await Self.outputs(quiet, profile)
      #expect(try await Self.outputs(opposed, profile) == before, "\(profile)")
      #expect(try await Self.outputs(torn, profile) == before, "\(profile)")
      #expect(before.contains("CCAS ou service social"))
      let named = try actions(quiet, profile).flatMap(\.stakeholders)
      #expect(named.contains("Centre social"))
      #expect(!named.contains("CCAS") && !named.contains("Ateliers de français"))
    }
    // The team is told to ask them, and not where they are opposed or in conflict.
    #expect(try actions(quiet, .internal).flatMap(\.stakeholders).contains("CCAS"))
    for draft in [opposed, torn] {
      let named = Set(try actions(draft, .internal).flatMap(\.stakeholders))
      #expect(named.isDisjoint(with: ["CCAS", "Centre social"]))
    }
  }

  /// The same changes are seen by the team: the comparison is one that can fail.
  @Test func `is there in the version of the team`() async throws {
    var random = RandomMaps(seed: 5)
    let draft = Self.draft(seed: 5)
    var secrets = draft
    Self.addSecrets(to: &secrets, &random)
    var scores = draft
    Self.addScores(to: &scores, &random)
    let before = try await Self.outputs(draft, .internal)
    #expect(try await Self.outputs(secrets, .internal) != before)
    #expect(try await Self.outputs(scores, .internal) != before)
    #expect(
      try await Self.outputs(scores, .workshop) != Self.outputs(draft, .workshop))
  }
}
