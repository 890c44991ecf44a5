import ParvisCore

extension MapReading {
  mutating func readDocument(_ document: YAMLDocument) {
    problems.add(document.problems)
    guard let root = document.root, !root.isEmpty else {
      if !problems.hasErrors { problems.add(.emptyFile()) }
      return
    }
    guard let entries = root.entries else {
      report(.rootIsNoMapping) { .rootIsNoMapping(at: $0.place(of: root)) }
      return
    }
    keyLanguage =
      entries.first { RootFields.table.index(of: $0.name) == RootFields.stakeholders }
      .flatMap { RootFields.table.language(of: $0.name) }
    var sections = RootSections()
    let exerciseEntries = readRoot(entries, into: &sections)
    let exercise = readExercise(sections.exercise, rootEntries: exerciseEntries)
    if document.damage == .none {
      requireSections(sections, hasExerciseKeys: !exerciseEntries.isEmpty)
    }
    readSections(sections, exercise, document.damage)
  }

  /// Reads sections that come from tables or from the files of other programs: no title need be
  /// given.
  mutating func readTables(_ entries: [SourceEntry], isDamaged: Bool) {
    isFromTables = true
    var sections = RootSections()
    let exerciseEntries = readRoot(entries, into: &sections)
    let exercise = readExercise(sections.exercise, rootEntries: exerciseEntries)
    if sections.stakeholders == nil, !problems.hasErrors {
      report(.missingStakeholders) { _ in .missingStakeholders() }
    }
    readSections(sections, exercise, isDamaged ? .anywhere : .none)
  }

  /// Reports characters that hide themselves; YAML does so before it is parsed.
  ///
  /// - Returns: whether there is any.
  mutating func refuseHiddenCharacters() -> Bool {
    let hidden = VisibleText.hiddenCharacters(in: text, atMost: 1 + ProblemLog.shown)
    for (scalar, span) in hidden {
      report(.hiddenCharacter) {
        .hiddenCharacter(VisibleText.name(of: scalar), at: $0.place(of: span))
      }
    }
    return !hidden.isEmpty
  }

  /// Sorts the entries of the root by section.
  ///
  /// - Returns: the keys of `concertation` that stand at the root.
  private mutating func readRoot(
    _ entries: [SourceEntry], into sections: inout RootSections
  ) -> [SourceEntry] {
    var seen: [SeenKey] = []
    var exerciseEntries: [SourceEntry] = []
    for entry in entries {
      switch Self.rootKey(entry.name) {
      case .section(let index):
        guard isNew(entry.key, as: index, in: &seen) else { continue }
        // A key without a value says nothing; its section is as good as absent.
        guard !entry.value.isEmpty else { continue }
        RootFields.table.read(index, entry.value, with: &self, into: &sections)
      case .exercise:
        exerciseEntries.append(entry)
      case nil:
        reportUnknownKey(entry, among: Self.rootEntries, Self.rootWords)
      }
    }
    return exerciseEntries
  }

  private static let rootEntries = RootFields.table.entries + ExerciseFields.table.entries
  private static let rootWords = SpeltWord.groups(rootEntries.map(\.spellings))

  private enum RootKey {
    case section(Int)
    case exercise
  }

  /// An exact spelling of either table wins over one that differs by a plural: `sujet` is that of
  /// the exercise, `sujets` are themes.
  private static func rootKey(_ name: String) -> RootKey? {
    let section = RootFields.table.index(of: name)
    let isExercise = ExerciseFields.table.index(of: name) != nil
    if let section, !isExercise || RootFields.table.isExact(name) { return .section(section) }
    return isExercise ? .exercise : nil
  }

  private mutating func requireSections(_ sections: RootSections, hasExerciseKeys: Bool) {
    if sections.exercise == nil, !hasExerciseKeys {
      report(.missingExercise) { _ in .missingExercise() }
    }
    if sections.stakeholders == nil { report(.missingStakeholders) { _ in .missingStakeholders() } }
  }

  private mutating func readSections(
    _ root: RootSections, _ exercise: ExerciseDraft, _ damage: YAMLDocument.Damage
  ) {
    readCategories(root.categories)
    prepare(themes, root.themes, "thèmes", damage)
    prepare(territories, root.territories, "territoires", damage)
    prepare(objectives, root.objectives, "objectifs", damage)
    prepare(audiences, root.audiences, "publics attendus", damage)
    prepare(stakeholders, root.stakeholders, "parties prenantes", damage)
    if root.stakeholders == nil { stakeholders.isIncomplete = true }
    stakeholders.isOpen = false
    readThemes(namedItems(root.themes, of: ThemeFields.table))
    readTerritories(namedItems(root.territories, of: TerritoryFields.table))
    readObjectives(namedItems(root.objectives, of: ObjectiveFields.table))
    let audienceItems = declareAudiences(namedItems(root.audiences, of: AudienceFields.table))
    let stakeholderItems = declareStakeholders(root.stakeholders)
    reportNamesInBoth()

    readAudiences(audienceItems)
    readStakeholders(stakeholderItems)
    // References come after all short names.
    readRoles(of: exercise)
    readLinks(root.links)
    readSetAside(root.setAside)
    readNotApplicable(root.notApplicable)
    readCensus(root.census)
    readParticipants(root.participants)
    readPositions(root.positions)
    readViews(root.views)
    readReactions(root.reactions)
    readBlocks(root)
    readScenarios(root.scenarios)
    readSchemes(root.existingSchemes)
    readConfidentiality(root.confidentiality)
    readGrid(root.grid)
    addNamesMet()
    sayUnknownWords()
    sayScoresBeyond()
  }

  /// Says what a name that nothing bears means: a new one when its section is absent, nothing
  /// when it may stand in a part of the section that was not read, else an error.
  private func prepare<Element>(
    _ registry: NameRegistry<Element>, _ section: SourceNode?, _ key: String,
    _ damage: YAMLDocument.Damage
  ) {
    switch damage {
    case .none: registry.isIncomplete = false
    case .anywhere: registry.isIncomplete = true
    case .sections(let keys):
      let own = RootFields.table.index(of: key)
      registry.isIncomplete = keys.contains { RootFields.table.index(of: $0) == own }
    }
    registry.isOpen = section == nil && !registry.isIncomplete
  }

  private mutating func reportNamesInBoth() {
    for (id, span) in zip(audiences.ids, audiences.places) {
      guard let index = stakeholders.index(of: id.name) else { continue }
      let first = stakeholders.places[index]
      report(.nameInBoth) {
        .nameInBoth(id.name, at: $0.place(of: span), stakeholder: $0.place(of: first))
      }
    }
  }

  /// What the reading comes to.
  func result(file: String?) -> ReadMap {
    var problems = problems
    var map: StakeholderMap?
    if !problems.hasErrors {
      do {
        map = try StakeholderMap(draft, linkEnds: linkEnds)
      } catch {
        let locations = places.locations(of: draft.links, in: text)
        for violation in error.violations {
          problems.add(.modelRefuses(violation, at: locations[violation.element]))
        }
      }
    }
    return ReadMap(
      map: map, diagnostics: problems.sorted, language: draft.exercise.language ?? keyLanguage,
      profile: draft.confidentiality.profile,
      text: text, file: file, places: places, links: draft.links)
  }
}
