public import ParvisCore

/// What `masquer en public` adds: elements by their names, and parts of the map by their words.
struct HiddenWords: Sendable {
  private(set) var stakeholders: Set<Stakeholder.ID> = []
  private(set) var audiences: Set<Audience.ID> = []
  private(set) var themes: Set<Theme.ID> = []
  private(set) var territories: Set<Territory.ID> = []
  private(set) var parts: Set<Part> = []

  /// A part of the map that a public version shows unless the file says otherwise.
  enum Part: String, Sendable, CaseIterable {
    case contacts, cooperation, voices, roles, territories, circles, framing, gaps, level
    case parameters, scenarios, schemes

    /// Every word for it, in both languages.
    var words: [String] {
      switch self {
      case .contacts: ["contacts", "contact", "liens", "lien", "links"]
      case .cooperation: ["coopérations", "coopération", "cooperation", "liens", "lien", "links"]
      case .voices:
        ["voix", "représente", "relaie", "représentations", "relais", "voices", "represents"]
      case .roles: ["rôles", "rôle", "fonctions", "fonction", "roles", "role"]
      case .territories: ["territoires", "territoire", "territories", "territory"]
      case .circles: ["cercles", "cercle", "circles", "circle"]
      case .framing:
        [
          "cadrage", "réponses", "pourquoi", "attentes", "suites", "gouvernance", "calendrier",
          "framing",
        ]
      case .gaps: ["manques", "manque", "priorités", "priorité", "gaps", "priorities"]
      case .level: ["niveau", "degré", "level"]
      case .parameters: ["paramètres", "paramètre", "modalités", "parameters"]
      case .scenarios: ["scénarios", "scénario", "scenarios", "scenario"]
      case .schemes: ["dispositifs existants", "dispositifs", "existing schemes", "schemes"]
      }
    }
  }

  /// What a public version never shows: naming it changes nothing.
  static let alwaysHidden = [
    "positions", "position", "conflits", "conflit", "désaccords", "désaccord", "regards",
    "regard", "vues", "notes", "note", "scores", "score", "commentaires", "commentaire",
    "sources", "source", "réactions", "réaction", "influence", "influences", "intérêt",
    "intérêts", "légitimité", "urgence", "impact", "impacts", "financement", "financements",
    "finance", "confiance", "hiérarchie", "information", "informations", "rangs", "rang",
    "grille", "réseau", "effectif", "effectifs", "moyens", "objectifs", "participants", "conflicts",
    "conflict", "views", "comments", "reactions",
    "interest", "interests", "funding", "trust", "hierarchy", "ranks", "grid", "network",
    "disagreements", "étiquettes", "groupes", "tags", "groups", "freins", "barriers",
  ]

  /// Nothing more is hidden.
  init() {}

  /// Understands the words of a file.
  ///
  /// - Throws: ``RedactionFailure/unknownHiddenWord(place:)`` at the first that names nothing: what
  ///   is not understood cannot be hidden.
  init(_ draft: MapDraft) throws(RedactionFailure) {
    let fixed = Set(Self.alwaysHidden.map { FoldedName($0) })
    for (index, word) in draft.confidentiality.hiddenInPublic.enumerated() {
      let folded = FoldedName(word)
      let named = Part.allCases.filter { part in
        part.words.contains { FoldedName($0) == folded }
      }
      parts.formUnion(named)
      let elements = hide(folded, of: draft)
      guard elements || !named.isEmpty || fixed.contains(folded) else {
        throw .unknownHiddenWord(place: index + 1)
      }
    }
  }

  /// Whether the word is the name of an element, which is then hidden.
  private mutating func hide(_ word: FoldedName, of draft: MapDraft) -> Bool {
    func matching<Element>(
      _ all: [(id: Identifier<Element>, shortNames: [String])]
    ) -> [Identifier<Element>] {
      let brackets = ShortName.inBrackets(ofEach: all.map(\.id.name))
      return all.filter { one in
        let names = [one.id.name] + one.shortNames + [brackets[one.id.name]].compactMap(\.self)
        return names.contains { FoldedName($0) == word }
      }.map(\.id)
    }
    let found = (
      matching(draft.stakeholders.map { ($0.id, $0.shortNames) }),
      matching(draft.audiences.map { ($0.id, $0.shortNames) }),
      matching(draft.themes.map { ($0.id, $0.shortNames) }),
      matching(draft.territories.map { ($0.id, $0.shortNames) })
    )
    stakeholders.formUnion(found.0)
    audiences.formUnion(found.1)
    themes.formUnion(found.2)
    territories.formUnion(found.3)
    return !(found.0.isEmpty && found.1.isEmpty && found.2.isEmpty && found.3.isEmpty)
  }
}

/// Why a version for others cannot be made.
public enum RedactionFailure: Error, Hashable, Sendable {
  /// A word of `masquer en public` names nothing that can be hidden; its place in the list, from 1.
  case unknownHiddenWord(place: Int)
  /// What is left does not hold together.
  case inconsistent(InvalidMap)
}
