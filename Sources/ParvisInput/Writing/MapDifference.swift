internal import ParvisCore

/// Where two maps say different things.
enum MapDifference {
  /// The French keys of the sections in which they do, in the order of the documentation.
  static func sections(of map: StakeholderMap, otherThanIn other: StakeholderMap) -> [String] {
    map == other ? [] : sections(of: map.draft, otherThanIn: other.draft)
  }

  /// The same for what is not validated.
  static func sections(of left: MapDraft, otherThanIn right: MapDraft) -> [String] {
    let checks: [(String, Bool)] = [
      ("concertation", left.exercise == right.exercise),
      ("catégories", left.categories == right.categories),
      ("thèmes", left.themes == right.themes),
      ("objectifs", left.objectives == right.objectives),
      ("territoires", left.territories == right.territories),
      ("publics attendus", left.audiences == right.audiences),
      ("publics écartés", left.setAside == right.setAside),
      ("sans objet", left.notApplicable == right.notApplicable),
      ("profil de la population", left.census == right.census),
      ("participants", left.participants == right.participants),
      (
        "parties prenantes",
        left.stakeholders == right.stakeholders && left.representations == right.representations
      ),
      (
        "liens",
        left.links == right.links && left.interests == right.interests
          && left.publicConflicts == right.publicConflicts
      ),
      ("positions", left.positions == right.positions),
      ("regards", left.views == right.views),
      ("réactions", left.reactions == right.reactions),
      ("moyens", left.resources == right.resources),
      ("paramètres", left.parameters == right.parameters),
      ("scénarios", left.scenarios == right.scenarios),
      ("dispositifs existants", left.existingSchemes == right.existingSchemes),
      ("confidentialité", left.confidentiality == right.confidentiality),
      ("références", left.references == right.references),
      ("grille", left.gridCut == right.gridCut),
    ]
    return checks.filter { !$0.1 }.map(\.0)
  }
}
