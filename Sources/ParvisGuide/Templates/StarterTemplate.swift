public import ParvisCore

/// A commented file to start a map from, for one kind of subject.
///
/// Its stakeholders are roles, never people, and its scores are examples to be discussed.
public struct StarterTemplate: Sendable {
  /// How it is called on the command line, in both languages.
  public let name: Bilingual
  /// What it is for, in a few words.
  public let summary: Bilingual
  private let french: String
  private let english: String

  init(_ name: Bilingual, _ summary: Bilingual, french: String, english: String) {
    self.name = name
    self.summary = summary
    self.french = french
    self.english = english
  }

  /// The name of the schema that an editor follows, beside the file.
  public static let schemaName = "parvis.schema.json"

  /// The whole file.
  public func text(in language: Language) -> String {
    switch language {
    case .french:
      Self.modeline + Self.frenchHead(summary.french) + french + Self.frenchTail
    case .english:
      Self.modeline + Self.englishHead(summary.english) + english + Self.englishTail
    }
  }

  private static let modeline = "# yaml-language-server: $schema=./\(schemaName)\n"

  private static func frenchHead(_ summary: String) -> String {
    """
    # Point de départ : \(summary)
    #
    # Tout est à remplacer. Les noms sont des rôles et les notes des exemples, à discuter en équipe.
    #   parvis check FICHIER    les problèmes du fichier
    #   parvis gaps FICHIER     les publics qui manquent, et à qui demander
    #   parvis map FICHIER      les cartes
    #
    # Notes : 0 nul, 1 faible, 2 moyen, 3 fort, 4 décisif ; « 2-3 », « 3? » et « inconnue » aussi.


    """
  }

  private static func englishHead(_ summary: String) -> String {
    """
    # Starting point: \(summary)
    #
    # Everything is to be replaced. Names are roles and scores are examples, to discuss in the team.
    #   parvis check FILE    the problems of the file
    #   parvis gaps FILE     the groups that are missing, and whom to ask
    #   parvis map FILE      the maps
    #
    # Scores: 0 none, 1 weak, 2 medium, 3 strong, 4 decisive; “2-3”, “3?” and “unknown” too.


    """
  }

  /// Which category is for whom, as every file needs it above its stakeholders.
  static let frenchCategories = """
    # habitants : conseils de quartier ou citoyens, collectifs, groupes d'usagers
    # services : ceux de la collectivité qui pilote, son CCAS, ses écoles et équipements
    # élus : l'opposition aussi
    # prestataires : qui travaille sous contrat (concepteur, bureau d'études, exploitant)
    # associations : aussi les unions de commerçants, de locataires, de parents, les syndicats
    # institutions : autres collectivités, État, chambres, bailleurs, santé, enseignement
    # Une personne nommée : `personne physique: oui` et `informée le: DATE`.
    """

  static let englishCategories = """
    # residents: neighbourhood and citizens' councils, collectives, groups of users
    # departments: those of the authority that leads, its schools and facilities
    # elected members: the opposition too
    # contractors: whoever works under contract (designer, consultant, operator)
    # associations: also traders, tenants, parents and trade unions
    # institutions: other authorities, the State, chambers, landlords, health, education
    # A named person: `natural person: yes` and `informed on: DATE`.
    """

  private static let frenchTail = """

    # ───────────── Plus tard, si utile ─────────────
    # publics écartés:
    #   Touristes: hors saison pendant la concertation
    # positions, regards, moyens, scénarios : voir la documentation du format.
    # confidentialité:
    #   diffusion: interne            # interne | atelier | publique

    """

  private static let englishTail = """

    # ───────────── Later, if useful ─────────────
    # set aside:
    #   Tourists: out of season during the exercise
    # positions, views, resources, scenarios: see the documentation of the format.
    # confidentiality:
    #   profile: internal             # internal | workshop | public

    """
}

/// The starter files.
public enum StarterTemplateCatalog {
  /// Adding a template is one file and one line here.
  public static let all: [StarterTemplate] = [.square, .mobility, .school, .climatePlan, .empty]

  /// The one that serves when none is asked for.
  public static let usual = StarterTemplate.empty

  /// The template of that name in either language, case and accents set aside.
  public static func template(called name: String) -> StarterTemplate? {
    let folded = FoldedName(name)
    return all.first {
      FoldedName($0.name.french) == folded || FoldedName($0.name.english) == folded
    }
  }
}
