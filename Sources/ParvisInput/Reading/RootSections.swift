/// The sections of a file before they are read, in the order of the documentation.
struct RootSections {
  var exercise: SourceNode?
  var themes: SourceNode?
  var objectives: SourceNode?
  var territories: SourceNode?
  var audiences: SourceNode?
  var setAside: SourceNode?
  var notApplicable: SourceNode?
  var census: SourceNode?
  var participants: SourceNode?
  var stakeholders: SourceNode?
  var links: SourceNode?
  var positions: SourceNode?
  var views: SourceNode?
  var reactions: SourceNode?
  var resources: SourceNode?
  var parameters: SourceNode?
  var scenarios: SourceNode?
  var existingSchemes: SourceNode?
  var confidentiality: SourceNode?
  var references: SourceNode?
  var categories: SourceNode?
  var grid: SourceNode?
}

/// The keys at the root of a file.
enum RootFields {
  typealias Row = Field<RootSections>

  static let table = FieldTable<RootSections>(.root, rows)

  /// The section of the stakeholders, whose key says the language of a file.
  static let stakeholders = table.index(of: "parties prenantes")

  private static let rows: [Row] = [
    Row("concertation", ["exercice", "démarche", "projet"], en: "exercise", .block) {
      $2.exercise = $1
    },
    Row("thèmes", ["enjeux", "sujets"], en: "themes", .collection) { $2.themes = $1 },
    Row("objectifs", en: "objectives", .collection) { $2.objectives = $1 },
    Row("territoires", ["quartiers", "secteurs"], en: "territories", .collection) {
      $2.territories = $1
    },
    Row(
      "publics attendus", ["publics", "publics cibles"], en: "expected groups",
      or: ["groups", "expected publics", "audiences"], .collection
    ) { $2.audiences = $1 },
    Row(
      "publics écartés", en: "set aside", or: ["publics set aside", "groups set aside"], .collection
    ) {
      $2.setAside = $1
    },
    Row("sans objet", en: "not applicable", .words) { $2.notApplicable = $1 },
    Row("profil de la population", ["recensement"], en: "census", .collection) { $2.census = $1 },
    Row("participants", ["inscrits", "présents"], en: "participants", .collection) {
      $2.participants = $1
    },
    Row("parties prenantes", ["acteurs"], en: "stakeholders", .collection) {
      $2.stakeholders = $1
    },
    Row("liens", ["relations"], en: "links", .collection) { $2.links = $1 },
    Row("positions", en: "positions", .collection) { $2.positions = $1 },
    Row("regards", ["vues", "évaluations"], en: "views", .collection) { $2.views = $1 },
    Row("réactions", en: "reactions", .collection) { $2.reactions = $1 },
    Row("moyens", ["ressources"], en: "resources", .block) { $2.resources = $1 },
    Row("paramètres", ["modalités"], en: "parameters", .block) { $2.parameters = $1 },
    Row("scénarios", en: "scenarios", .collection) { $2.scenarios = $1 },
    Row("dispositifs existants", en: "existing schemes", .collection) {
      $2.existingSchemes = $1
    },
    Row("confidentialité", ["diffusion"], en: "confidentiality", .block) {
      $2.confidentiality = $1
    },
    Row("références", ["état de l'art"], en: "references", .texts) { $2.references = $1 },
    Row("catégories", en: "categories", .collection) { $2.categories = $1 },
    Row("grille", en: "grid", .block) { $2.grid = $1 },
  ]
}
